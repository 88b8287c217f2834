import type { Command } from '../../../../shared/commands/command.ts'
import { linkSteps } from '../../../../shared/view/grid/cell-links.ts'
import { valueOfText } from '../../../../shared/view/grid/cell-value.ts'
import { isOpened, isTyped, type GridColumn } from '../../../../shared/view/grid/grid-columns.ts'
import { askOnce } from '../../../bridge/answers.ts'
import { dispatch } from '../../../bridge/dispatch.ts'
import { useCommon } from '../../../bridge/use-answer.ts'
import { announce, tell } from '../../../session/announce.ts'
import { useWords } from '../../../session/words.ts'
import { newRecordId } from '../../edit/new-record.ts'
import { wrongInWords } from '../../edit/use-field.ts'

type Cell = {
  readonly id: string
  readonly title: string
  readonly column: GridColumn
  readonly value: unknown
}

/** True where a cell can be emptied from the grid. */
export function isClearable(column: GridColumn | undefined): boolean {
  return column !== undefined && (isTyped(column) || isOpened(column))
}

/** Empties a cell, as one step that undo takes back; says so, or why it may not be empty. */
export function useClearCell(): (cell: Cell) => Promise<void> {
  const words = useWords()
  const { t, language } = words
  const common = useCommon()

  const commandOf = async ({ id, column }: Cell): Promise<Command | undefined> => {
    if (column.kind === 'relationship') {
      const { type, direction } = column
      const ties = await askOnce('ties', { records: [id], type, direction }, common)
      const commands = ties.ok ? linkSteps(column, id, [], ties.value, newRecordId) : []
      return commands.length > 1 ? { do: 'batch', commands: [...commands] } : commands[0]
    }
    if (column.kind !== 'property') return undefined
    const empty = isOpened(column) ? null : valueOfText(column, '', language)
    if (empty?.ok === false) return undefined
    return { do: 'edit', id, properties: { [column.name]: empty?.value ?? null } }
  }
  return async (cell) => {
    if (cell.value === null || cell.value === undefined) return
    const command = await commandOf(cell)
    if (command === undefined) return
    const refusal = await dispatch(command)
    if (refusal === null) announce(t('cells:cleared', { column: cell.column.label[language] }))
    else tell(wrongInWords(refusal, words, cell.title))
  }
}
