import type { Bilingual } from '../../../graph-schema/bilingual.ts'
import type { Place } from '../statement.ts'
import { tellsOfUndisclosed, withoutPlaces } from '../../view/undisclosed.ts'
import type { Notices } from './notices.ts'
import { pair } from './text.ts'

const fields = ['title', 'description', 'results', 'additional', 'purpose'] as const

/** What of a row is looked through, and where it stands. */
type Texts = { readonly place: Place } & {
  readonly [F in (typeof fields)[number] | 'recipient' | 'operating' | 'program']: Bilingual | undefined
}

/**
 * A row of whose texts the sentences are left out that say where a shelter or the like is (R25), and counted. The file
 * states city and postal code of recipients too: these come in nowhere.
 */
export function withoutUndisclosed<R extends Texts>(row: R, notices: Notices): R {
  const texts = [...fields.map((field) => row[field]), row.recipient, row.operating, row.program]
  const isTold = texts.some((text) =>
    [text?.en, text?.fr].some((one) => one !== undefined && tellsOfUndisclosed(one)),
  )
  if (!isTold) return row
  let count = 0
  const clean = (text: string | undefined) => {
    if (text === undefined) return undefined
    const left = withoutPlaces(text)
    count += left.count
    return left.text
  }
  const cleaned: Partial<Record<(typeof fields)[number], Bilingual | undefined>> = {}
  for (const field of fields) cleaned[field] = pair(clean(row[field]?.en), clean(row[field]?.fr))
  if (count === 0) return row
  notices.add('undisclosedPlace', row.place, {}, count)
  return { ...row, ...cleaned }
}
