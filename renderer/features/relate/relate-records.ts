import { askOnce, commonOf } from '../../bridge/answers.ts'
import type { RelatedRecord } from '../../session/dialogs.ts'
import { selectedNow, session } from '../../session/session.ts'
import { withAuthor } from '../author/with-author.ts'

/** Asks how two records are to be joined, or first which the other one is. */
export function relateRecords(from: RelatedRecord, to?: RelatedRecord): void {
  withAuthor({ kind: 'relate', from, ...(to === undefined ? {} : { to }) })
}

/** The same from the record that is selected. */
export async function relateSelected(): Promise<void> {
  const selected = selectedNow()
  if (selected?.kind !== 'record') return
  const { language, today } = session.get()
  const outcome = await askOnce('record', { id: selected.id }, commonOf(language, today, {}))
  if (!outcome.ok || outcome.value === null) return
  const { id, name, type } = outcome.value
  relateRecords({ id, name, type })
}
