import { useState, type ReactNode } from 'react'
import type { AssuranceView } from '../../../shared/view/shapes/common.ts'
import { dispatch } from '../../bridge/dispatch.ts'
import { app } from '../../bridge/map-state.ts'
import { useWhyNotEdit } from '../../bridge/may-edit.ts'
import type { RefusalValue } from '../../bridge/refusal.ts'
import { Button } from '../../parts/button.tsx'
import { RefusalNote } from '../../parts/refusal-note.tsx'
import { announce } from '../../session/announce.ts'
import { session } from '../../session/session.ts'
import { useWords, type Words } from '../../session/words.ts'
import { withAuthor } from '../author/with-author.ts'

/** When a record is to be verified again, in words; undefined where nothing says so. */
export function dueInWords({ isStale, due }: AssuranceView, { t, day }: Words): string | undefined {
  if (due === null) return isStale ? t('evidence:verify.neverSeen') : undefined
  return t(isStale ? 'evidence:verify.dueSince' : 'evidence:verify.dueOn', { day: day(due) })
}

/** Says in one step that the person who works here has verified the record today (R31: their name stays inside). */
export function VerifyPart({ id }: { readonly id: string }): ReactNode {
  const words = useWords()
  const { t } = words
  const whyNot = useWhyNotEdit()
  const [refusal, setRefusal] = useState<RefusalValue>()
  const verify = async (): Promise<void> => {
    const { author } = app.get()
    if (author === null) return
    const { today } = session.get()
    const properties = { verifiedOn: today, verifiedBy: author.name }
    const refused = await dispatch({ do: 'edit', id, properties })
    setRefusal(refused ?? undefined)
    if (refused === null) announce(t('evidence:verify.done', { day: words.day(today), name: author.name }))
  }
  return (
    <div className="verify-part">
      <Button
        icon="check"
        disabled={whyNot !== null}
        title={whyNot ?? t('evidence:verify.about')}
        onClick={() => withAuthor(() => void verify())}
      >
        {t('evidence:verify.byMe')}
      </Button>
      {refusal === undefined ? null : <RefusalNote refusal={refusal} />}
    </div>
  )
}
