import { useRef, useState, type ReactNode } from 'react'
import { nodeType, relationshipType } from '../../../graph-schema/registry.ts'
import type { EditableRecord } from '../../../shared/view/shapes/records.ts'
import { dispatch } from '../../bridge/dispatch.ts'
import type { RefusalValue } from '../../bridge/refusal.ts'
import { Button, IconButton } from '../../parts/button.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { announce } from '../../session/announce.ts'
import { langIfOther, useWords, type Words } from '../../session/words.ts'
import { citationsAbout, CitationsPart } from '../evidence/citations-part.tsx'
import { FieldEditor } from './field-editor.tsx'
import { handlingFields, RelationshipHandling } from './handling-part.tsx'
import { newRecordId, creatable } from './new-record.ts'
import {
  possibleRelationships,
  type PossibleRelationship,
} from '../../../shared/view/possible-relationships.ts'
import { RecordPicker, type Picked } from './record-picker.tsx'
import { wrongInWords } from './use-field.ts'

type Relationship = EditableRecord['relationships'][number]

/** What a record is joined to: each can be looked into, changed and taken away; a new one is found or made in place. */
export function RelationshipsPart({ record }: { readonly record: EditableRecord }): ReactNode {
  const words = useWords()
  const [error, setError] = useState<RefusalValue>()
  const shown = record.relationships.filter((one) => one.type !== 'CITES' && one.type !== 'JUDGES')
  return (
    <section className="inspector-part">
      <h3>{words.t('record.joined')}</h3>
      <ul className="edit-relationships">
        {shown.map((one) => (
          <OneRelationship key={one.id} record={record} relationship={one} onRefused={setError} />
        ))}
      </ul>
      {error === undefined ? null : (
        <p className="field-error" role="alert">
          {wrongInWords(error, words)}
        </p>
      )}
      <AddRelationship record={record} onRefused={setError} />
    </section>
  )
}

type Refusing = { readonly onRefused: (error: RefusalValue | undefined) => void }

function OneRelationship({
  record,
  relationship,
  onRefused,
}: Refusing & { readonly record: EditableRecord; readonly relationship: Relationship }): ReactNode {
  const words = useWords()
  const { t, language } = words
  const [isOpen, setOpen] = useState(false)
  const declared = relationshipType(relationship.type)
  const label = (relationship.direction === 'out' ? declared?.label : declared?.inverse)?.[language]
  const name = relationship.other.name
  const sources = citationsAbout(record, { relationship: relationship.id }).length
  const item = useRef<HTMLLIElement>(null)
  const remove = async (): Promise<void> => {
    const add = item.current?.closest('section')?.querySelector<HTMLElement>('.edit-add select')
    const refusal = await dispatch({ do: 'unrelate', id: relationship.id })
    onRefused(refusal ?? undefined)
    if (refusal !== null) return
    add?.focus() // its button is gone with it
    announce(t('edit.unrelated', { name }))
  }
  return (
    <li ref={item} data-place={relationship.id}>
      <span>
        <span className="muted">{label ?? relationship.type}</span>{' '}
        <span lang={langIfOther(relationship.other.lang, words)}>{name}</span>
        {sources === 0 ? null : (
          <span className="muted"> · {t('evidence:edit.count', { count: sources })}</span>
        )}
      </span>
      <span className="edit-relationship-buttons">
        <Button
          look="quiet"
          aria-expanded={isOpen}
          aria-label={t('edit.detailsOf', { name })}
          onClick={() => setOpen(!isOpen)}
        >
          {t('edit.details')}
        </Button>
        <IconButton icon="close" label={t('edit.unrelate', { name })} onClick={() => void remove()} />
      </span>
      {isOpen && declared !== undefined ? (
        <div className="edit-fields">
          {Object.entries(declared.properties)
            .filter(([property]) => !handlingFields.has(property))
            .map(([property, one]) => (
              <FieldEditor
                key={property}
                field={{
                  id: relationship.id,
                  type: relationship.type,
                  name: property,
                  property: one,
                  value: relationship.properties[property],
                  title: label ?? relationship.type,
                }}
              />
            ))}
          <RelationshipHandling
            id={relationship.id}
            properties={relationship.properties}
            title={label ?? relationship.type}
          />
          <fieldset>
            <legend>{t('evidence:edit.ofRelationship')}</legend>
            <CitationsPart record={record} about={{ relationship: relationship.id }} />
          </fieldset>
        </div>
      ) : null}
    </li>
  )
}

function AddRelationship({ record, onRefused }: Refusing & { readonly record: EditableRecord }): ReactNode {
  const words = useWords()
  const { t, language } = words
  const possible = possibleRelationships(record.type)
  const [chosen, setChosen] = useState('')
  const kind = possible.find((one) => keyOf(one) === chosen)
  const relate = async (other: Picked, isNew: boolean): Promise<void> => {
    if (kind === undefined) return
    const [from, to] = kind.direction === 'out' ? [record.id, other.id] : [other.id, record.id]
    const joined = { do: 'relate' as const, type: kind.type, from, to }
    const refusal = await dispatch(
      isNew
        ? {
            do: 'batch',
            commands: [
              {
                do: 'create',
                type: other.type,
                id: other.id,
                properties: { name: { [language]: other.name } },
              },
              joined,
            ],
          }
        : joined,
    )
    onRefused(refusal ?? undefined)
    if (refusal === null) announce(t('edit.related', { name: other.name }))
  }
  return (
    <div className="edit-add">
      <SelectField
        label={t('edit.addRelationship')}
        value={chosen}
        options={[
          ['', t('edit.chooseKind')],
          ...possible.map((one) => [keyOf(one), one.label[language]] as const),
        ]}
        onChange={setChosen}
      />
      {kind === undefined ? null : (
        <RecordPicker
          label={t('edit.with', { types: typesInWords(kind, words) })}
          types={kind.others}
          onPick={(picked) => void relate(picked, false)}
          onCreate={
            creatable(kind.others) === undefined
              ? undefined
              : (name) => void relate({ id: newRecordId(), name, type: creatable(kind.others)! }, true)
          }
        />
      )}
    </div>
  )
}

function keyOf({ type, direction }: PossibleRelationship): string {
  return `${type} ${direction}`
}

function typesInWords({ others }: PossibleRelationship, { t, language, list }: Words): string {
  if (others.length > 4) return t('edit.anyType')
  return list(others.map((one) => nodeType(one)?.label[language] ?? one))
}
