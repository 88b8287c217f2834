import { useEffect, useRef, type ReactNode } from 'react'
import type { Property } from '../../../graph-schema/property.ts'
import { nodeType, relationshipType } from '../../../graph-schema/registry.ts'
import type { ConflictGroupView, ConflictView } from '../../../shared/view/shapes/conflicts.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { Answer } from '../../parts/answer.tsx'
import { useWords } from '../../session/words.ts'
import { FieldEditor } from '../edit/field-editor.tsx'

/** Kinds that have no field of their own to write them in here. */
const without: readonly Property['kind'][] = [
  'choices',
  'name-status',
  'recipients',
  'attachment',
  'saved-view',
]

function propertyOf({ type, property }: ConflictView): Property | undefined {
  const declared: Readonly<Record<string, Property>> =
    (nodeType(type) ?? relationshipType(type))?.properties ?? {}
  return property === null ? undefined : declared[property.name]
}

/** Whether another value than those that stand can be written: into a field of a record that is there. */
export function mayWriteAnother(conflict: ConflictView, { isThere }: ConflictGroupView): boolean {
  const property = propertyOf(conflict)
  return isThere && property !== undefined && !without.includes(property.kind)
}

type AnotherValueProps = {
  readonly conflict: ConflictView
  readonly group: ConflictGroupView
  readonly onFocus: () => void
}

/** The form's own field: whatever is written has seen all that stands, and settles it. */
export function AnotherValue({ conflict, group, onFocus }: AnotherValueProps): ReactNode {
  const { t } = useWords()
  const { about, type } = conflict
  const name = conflict.property?.name ?? ''
  const property = propertyOf(conflict)
  const answered = useAnswer('editable', { id: group.id })
  const place = useRef<HTMLDivElement>(null)
  const isReady = answered.status === 'ready'
  useEffect(() => {
    // the button that opened it is gone
    if (isReady) place.current?.querySelector<HTMLElement>('input, textarea, select')?.focus()
  }, [isReady])
  return (
    <div
      ref={place}
      className="another-value"
      onFocus={onFocus}
      role="group"
      aria-label={t('conflicts:anotherOf', { label: conflict.label })}
    >
      <p className="muted">{t('conflicts:anotherWhy')}</p>
      <Answer of={answered} what={conflict.label}>
        {(record) => {
          const properties =
            about === group.id
              ? record?.properties
              : [...(record?.relationships ?? []), ...(record?.citations ?? [])].find(
                  (one) => one.id === about,
                )?.properties
          if (properties === undefined || property === undefined) return null
          return (
            <FieldEditor
              field={{ id: about, type, name, property, value: properties[name], title: group.record.name }}
            />
          )
        }}
      </Answer>
    </div>
  )
}
