import {
  tableOfAnswer,
  tabSeparated,
  tabularNames,
  type TabularName,
} from '../../../shared/exchange/answer-tables.ts'
import type { Question } from '../../../shared/view/shapes/common.ts'
import { askOnce } from '../../bridge/answers.ts'
import { invoke } from '../../bridge/invoke.ts'
import type { RefusalValue } from '../../bridge/refusal.ts'
import type { Exported } from './exported.ts'

/** Asks the table again for its audience and puts it on the clipboard, cells apart by tabs. Gives why it could not. */
export async function copyTable(exported: Exported, asked: Question): Promise<RefusalValue | null> {
  if (!isTabular(exported.name)) return null
  const outcome = await askOnce(exported.name, exported.parameters as never, asked)
  if (!outcome.ok) return outcome.refusal
  const table = tableOfAnswer(exported.name, outcome.value as never, asked.language)
  await invoke('export:copy', { text: tabSeparated(table) })
  return null
}

function isTabular(name: string): name is TabularName {
  return tabularNames.some((one) => one === name)
}
