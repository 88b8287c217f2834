import type { ReactNode } from 'react'
import { nodeType } from '../../../../graph-schema/registry.ts'
import type { Property } from '../../../../graph-schema/property.ts'
import type { GridColumn } from '../../../../shared/view/grid/grid-columns.ts'
import { useAnswer } from '../../../bridge/use-answer.ts'
import { Waiting } from '../../../parts/waiting.tsx'
import { useWords } from '../../../session/words.ts'
import { FieldEditor } from '../../edit/field-editor.tsx'
import type { Leaving } from './cell-editor.tsx'
import { CellPanel } from './cell-panel.tsx'

type StructureEditorProps = {
  readonly id: string
  readonly type: string
  readonly title: string
  readonly column: Extract<GridColumn, { kind: 'property' }>
  readonly onDone: (leaving: Leaving, text: string | undefined) => void
}

/** A value of several parts in the editor that the form has; each part is written as it is chosen or left. */
export function StructureEditor({ id, type, title, column, onDone }: StructureEditorProps): ReactNode {
  const { t, language } = useWords()
  const answered = useAnswer('editable', { id })
  const record = answered.status === 'ready' ? answered.answer : null
  const properties: Readonly<Record<string, Property>> = nodeType(type)?.properties ?? {}
  const { name, property } = column
  return (
    <CellPanel
      label={t('grid:editHint', { column: column.label[language], name: title })}
      isReady={record !== null}
      first="select, input, textarea"
      isWrittenAtOnce
      onLeave={(leaving) => onDone(leaving, undefined)}
      onDiscard={() => onDone('stay', undefined)}
    >
      {record === null ? (
        <Waiting what={column.label[language]} />
      ) : (
        <FieldEditor
          field={{
            id,
            type,
            name,
            property: properties[name] ?? property,
            value: record.properties[name],
            title,
            isPlacePublic: record.properties['locationPrecision'] === 'public',
          }}
        />
      )}
    </CellPanel>
  )
}
