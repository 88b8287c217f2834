import { useEffect, useState } from 'react'
import { z } from 'zod'
import { keepDraft, readDraft } from '../../../bridge/drafts.ts'

/** What was chosen in an open cell of relationships: those that are to go, and the records that are to come. */
const Picks = z.object({
  gone: z.array(z.string()),
  added: z.array(z.object({ id: z.string(), name: z.string(), type: z.string(), isNew: z.boolean() })),
})
type Picks = z.infer<typeof Picks>
export type Added = Picks['added'][number]

const none: Picks = { gone: [], added: [] }

/** What is kept of a cell, unless a later program wrote it in another form. */
function picksOf(draft: string): Picks | undefined {
  try {
    return Picks.safeParse(JSON.parse(draft)).data
  } catch {
    return undefined
  }
}

/**
 * The picks of one cell, kept from the first one on until they are written or put back: after a crash they are offered
 * again (E3). `there`: the relationships of the cell as the map has them, and the records at their other ends; undefined
 * until that is known. What is done already, or undone, counts no more.
 */
export function usePicks(
  place: string,
  there: readonly { readonly id: string; readonly other: { readonly id: string } }[] | undefined,
): Picks & { readonly choose: (picks: Partial<Picks>) => void; readonly forget: () => void } {
  const [picks, setPicks] = useState<Picks>()
  useEffect(() => {
    let isOver = false
    void readDraft(place).then((draft) => {
      const kept = draft === undefined ? undefined : picksOf(draft)
      if (!isOver && kept !== undefined) setPicks((now) => now ?? kept)
    })
    return () => {
      isOver = true
    }
  }, [place])
  const { gone, added } = picks ?? none
  const still: Picks =
    there === undefined
      ? { gone, added }
      : {
          gone: gone.filter((id) => there.some((one) => one.id === id)),
          added: added.filter(({ id }) => !there.some(({ other }) => other.id === id)),
        }
  return {
    ...still,
    choose: (next) => {
      const chosen = { ...still, ...next }
      const isNone = chosen.gone.length + chosen.added.length === 0
      setPicks(chosen)
      keepDraft(place, isNone ? null : JSON.stringify(chosen))
    },
    forget: () => keepDraft(place, null),
  }
}
