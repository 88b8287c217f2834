import { questionOfTable } from '../../../shared/exchange/table-names.ts'
import type { Question } from '../../../shared/view/shapes/question.ts'
import { askOnce } from '../../bridge/answers.ts'
import { invoke } from '../../bridge/invoke.ts'
import type { RefusalValue } from '../../bridge/refusal.ts'
import type { ExportedTable } from './exported.ts'

/** Asks the table again for its audience and puts it on the clipboard, cells apart by tabs. Gives why it could not. */
export async function copyTable(
  { table, parameters }: ExportedTable,
  asked: Question,
): Promise<RefusalValue | null> {
  const [outcome, { tableOfAnswer, tabSeparated, withKnownAt }] = await Promise.all([
    askOnce(questionOfTable[table], parameters as never, asked),
    import('./table-text.ts'),
  ])
  if (!outcome.ok) return outcome.refusal
  const { language, knownAt } = asked
  const made = withKnownAt(tableOfAnswer(table, outcome.value as never, language), knownAt, language)
  await invoke('export:copy', { text: tabSeparated(made) })
  return null
}
