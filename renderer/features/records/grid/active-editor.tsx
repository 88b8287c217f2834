import type { ReactNode } from 'react'
import type { CellSpeech } from '../../../../shared/view/grid/grid-cell.ts'
import { isOpened, type GridColumn } from '../../../../shared/view/grid/grid-columns.ts'
import { CellEditor, type Leaving } from './cell-editor.tsx'
import { LinksEditor } from './links-editor.tsx'
import { StructureEditor } from './structure-editor.tsx'

type ActiveEditorProps = {
  readonly id: string
  readonly type: string
  readonly title: string
  readonly column: GridColumn
  readonly cell: unknown
  readonly speech: CellSpeech
  readonly first: string | undefined
  readonly onDone: (leaving: Leaving, text: string | undefined) => void
}

/** The editor of a cell by what its column holds: a line, records that it is joined to, a value of several parts. */
export function ActiveEditor({ column, ...props }: ActiveEditorProps): ReactNode {
  if (column.kind === 'relationship') return <LinksEditor {...props} column={column} />
  if (column.kind !== 'property') return null
  return isOpened(column) ? (
    <StructureEditor {...props} column={column} />
  ) : (
    <CellEditor {...props} column={column} />
  )
}
