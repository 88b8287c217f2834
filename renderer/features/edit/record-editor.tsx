import { useEffect, useRef, type ReactNode } from 'react'
import type { Bilingual } from '../../../graph-schema/bilingual.ts'
import type { Property } from '../../../graph-schema/property.ts'
import { nodeType } from '../../../graph-schema/registry.ts'
import { needsSource } from '../../../shared/analysis/sourcing.ts'
import { inLanguage } from '../../../shared/language/format.ts'
import type { EditableRecord } from '../../../shared/view/shapes/records.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { Answer } from '../../parts/answer.tsx'
import { Empty } from '../../parts/empty.tsx'
import { focusPlace } from '../../parts/focus.ts'
import { PaneHeading } from '../../parts/pane-heading.tsx'
import { announce } from '../../session/announce.ts'
import { useWantedPlace } from '../../session/editing.ts'
import { langIfOther, useWords } from '../../session/words.ts'
import { CitationsPart } from '../evidence/citations-part.tsx'
import { FieldSources } from '../evidence/field-sources.tsx'
import { FieldEditor } from './field-editor.tsx'
import { handlingFields, HandlingPart } from './handling-part.tsx'
import { RelationshipsPart } from './relationships-part.tsx'
import type { FieldOf } from './use-field.ts'

/** Parts of the form of their own, or not for people to write. */
const elsewhere = new Set([...handlingFields, 'nameStatus', 'evidenceHash', 'evidence', 'finding'])

/**
 * The form of a record. Every field is written to the map as it is left: there is nothing to save, and undo takes back
 * one field at a time.
 */
export function RecordEditor({ id }: { readonly id: string }): ReactNode {
  const { t } = useWords()
  const answered = useAnswer('editable', { id })
  return (
    <Answer of={answered} what={t('record.what')}>
      {(record) =>
        record === null ? (
          <Empty title={t('record.gone')}>{t('record.goneWhy')}</Empty>
        ) : record.isKnown ? (
          <Form key={record.id} record={record} />
        ) : (
          <Empty title={t('edit.newerType')}>{t('edit.newerTypeWhy')}</Empty>
        )
      }
    </Answer>
  )
}

function Form({ record }: { readonly record: EditableRecord }): ReactNode {
  const words = useWords()
  const { t, language } = words
  const name =
    inLanguage(record.properties['name'] as Bilingual | undefined, language) ??
    inLanguage(record.properties['text'] as Bilingual | undefined, language)
  const title = name?.text ?? record.id
  const properties: Readonly<Record<string, Property>> = nodeType(record.type)?.properties ?? {}
  const fieldOf = (name: string): FieldOf => ({
    id: record.id,
    type: record.type,
    name,
    property: properties[name]!,
    value: record.properties[name],
    title,
    isPlacePublic: record.properties['locationPrecision'] === 'public',
  })
  const form = useRef<HTMLElement>(null)
  const what = t('edit.form', { type: record.typeName })
  const opened = useRef(what)
  useEffect(() => {
    announce(opened.current) // its heading is that of the record that was read, and so is what is said of it
  }, [])
  const wanted = useWantedPlace(record.id)
  useEffect(() => {
    if (wanted?.place !== undefined) focusPlace(form.current, wanted.place)
  }, [wanted])
  return (
    <article ref={form} className="record-form" aria-label={what}>
      <header className="inspector-head">
        <PaneHeading of="details" lang={langIfOther(name?.lang, words)}>
          {title}
        </PaneHeading>
        <p className="muted">{t('edit.savedAsYouGo')}</p>
      </header>
      <div className="edit-fields">
        {Object.keys(properties)
          .filter((name) => !elsewhere.has(name))
          .map((name) => (
            <div key={name} className="field-with-sources" data-place={name}>
              <FieldEditor
                field={fieldOf(name)}
                {...(name === 'name' ? { status: fieldOf('nameStatus') } : {})}
              />
              <FieldSources record={record} name={name} property={properties[name]!} />
            </div>
          ))}
      </div>
      {needsSource(record.type) ? (
        <section className="inspector-part" data-place="CITES">
          <h3>{t('evidence:edit.ofRecord')}</h3>
          <CitationsPart record={record} about={{}} />
        </section>
      ) : null}
      <RelationshipsPart record={record} />
      <HandlingPart id={record.id} properties={record.properties} title={title} />
    </article>
  )
}
