import { useEffect, useRef, useState, type ReactNode } from 'react'
import {
  commonNodeProperties,
  commonRelationshipProperties,
} from '../../../graph-schema/common-properties.ts'
import type { Property } from '../../../graph-schema/property.ts'
import { nodeType, relationshipTypes } from '../../../graph-schema/registry.ts'
import type { EditableRecord } from '../../../shared/view/shapes/records.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { Button, IconButton } from '../../parts/button.tsx'
import { langIfOther, useWords } from '../../session/words.ts'
import { FieldEditor } from '../edit/field-editor.tsx'

type OneCitationProps = {
  readonly citation: EditableRecord['citations'][number]
  /** As it was just made: open, with the focus on where in the source. */
  readonly isOpen: boolean
  readonly hasNewSource: boolean
  readonly onRemove: () => void
}

/** What a citation is about is chosen by where it is written, not typed. */
const byPlace = new Set(['field', 'relationship'])

const ownOf = (
  properties: Readonly<Record<string, Property>>,
  common: object,
): readonly (readonly [string, Property])[] =>
  Object.entries(properties).filter(([name]) => !(name in common) && !byPlace.has(name))

/** One citation: which source and where in it; open, the form of the citation and that of its source. */
export function OneCitation({ citation, isOpen, hasNewSource, onRemove }: OneCitationProps): ReactNode {
  const words = useWords()
  const { t } = words
  const [isShown, setShown] = useState(isOpen)
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isOpen) item.current?.querySelector<HTMLElement>('.edit-fields input')?.focus()
  }, [isOpen])
  const { source, properties } = citation
  const locator = typeof properties['locator'] === 'string' ? `, ${properties['locator']}` : ''
  return (
    <li ref={item}>
      <span>
        <span lang={langIfOther(source.lang, words)}>{source.name}</span>
        {locator}
        {properties['isUsed'] === false ? <span className="muted"> {t('evidence:edit.notUsed')}</span> : null}
      </span>
      <span className="edit-relationship-buttons">
        <Button
          look="quiet"
          aria-expanded={isShown}
          aria-label={t('evidence:edit.changeOf', { name: source.name })}
          onClick={() => setShown(!isShown)}
        >
          {t('evidence:edit.change')}
        </Button>
        <IconButton
          icon="close"
          label={t('evidence:edit.remove', { name: source.name })}
          onClick={onRemove}
        />
      </span>
      {isShown ? (
        <div className="edit-fields">
          {ownOf(relationshipTypes.CITES.properties, commonRelationshipProperties).map(([name, property]) => (
            <FieldEditor
              key={name}
              field={{
                id: citation.id,
                type: relationshipTypes.CITES.type,
                name,
                property,
                value: properties[name],
                title: source.name,
              }}
            />
          ))}
          <SourceFields id={source.id} isOpen={hasNewSource} />
        </div>
      ) : null}
    </li>
  )
}

/** The source itself, where it is cited: its title and what its type declares. */
function SourceFields({ id, isOpen }: { readonly id: string; readonly isOpen: boolean }): ReactNode {
  const { t } = useWords()
  const [isShown, setShown] = useState(isOpen)
  const answered = useAnswer('editable', isShown ? { id } : null)
  const record = answered.status === 'ready' ? answered.answer : null
  const declared = record === null ? undefined : nodeType(record.type)
  return (
    <div className="source-fields">
      <Button look="quiet" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
        {t('evidence:edit.source')}
      </Button>
      {record === null || declared === undefined ? null : (
        <div className="edit-fields">
          {[
            ['name', declared.properties.name] as const,
            ...ownOf(declared.properties, commonNodeProperties),
          ].map(([name, property]) => (
            <FieldEditor
              key={name}
              field={{
                id,
                type: record.type,
                name,
                property,
                value: record.properties[name],
                title: record.typeName,
              }}
            />
          ))}
        </div>
      )}
    </div>
  )
}
