import { useRef, useState, type ReactNode } from 'react'
import { relationshipTypes } from '../../../graph-schema/registry.ts'
import type { EditableRecord } from '../../../shared/view/shapes/records.ts'
import { dispatch } from '../../bridge/dispatch.ts'
import type { RefusalValue } from '../../bridge/refusal.ts'
import { announce } from '../../session/announce.ts'
import { useWords } from '../../session/words.ts'
import { newRecordId } from '../edit/new-record.ts'
import { RecordPicker, type Picked } from '../edit/record-picker.tsx'
import { wrongInWords } from '../edit/use-field.ts'
import { OneCitation } from './one-citation.tsx'

/** What is cited: the record, one of its fields, or one of its relationships. */
export type About = { readonly field?: string; readonly relationship?: string }

/** The types that may be cited, by the declaration. */
const citable = [...new Set(relationshipTypes.CITES.ends.flatMap(({ to }) => (to === 'any' ? [] : [...to])))]

/** The citations of a record that are about the same. */
export function citationsAbout(record: EditableRecord, about: About): EditableRecord['citations'] {
  return record.citations.filter(
    (one) => one.field === (about.field ?? null) && one.relationship === (about.relationship ?? null),
  )
}

type CitationsPartProps = { readonly record: EditableRecord; readonly about: About }

/**
 * The sources of a record, field or relationship: each can be looked into, changed and taken away. Another one is found by
 * its words, or made in place with its citation in one step; it opens at its first field, to say where in it.
 */
export function CitationsPart({ record, about }: CitationsPartProps): ReactNode {
  const words = useWords()
  const { t, language } = words
  const [error, setError] = useState<RefusalValue>()
  const [added, setAdded] = useState<{ readonly id: string; readonly isNew: boolean }>()
  const part = useRef<HTMLDivElement>(null)
  const shown = citationsAbout(record, about)
  const cite = async (source: Picked, isNew: boolean): Promise<void> => {
    const id = newRecordId()
    const cites = {
      do: 'relate' as const,
      type: relationshipTypes.CITES.type,
      id,
      from: record.id,
      to: source.id,
      properties: about,
    }
    const make = {
      do: 'create' as const,
      type: source.type,
      id: source.id,
      properties: { name: { [language]: source.name } },
    }
    setAdded({ id, isNew })
    const refusal = await dispatch(isNew ? { do: 'batch', commands: [make, cites] } : cites)
    setError(refusal ?? undefined)
    if (refusal === null) announce(t('evidence:edit.cited', { name: source.name }))
  }
  const remove = async (id: string, name: string): Promise<void> => {
    const refusal = await dispatch({ do: 'unrelate', id })
    setError(refusal ?? undefined)
    if (refusal !== null) return
    part.current?.querySelector<HTMLElement>('[role="combobox"]')?.focus() // its button is gone with it
    announce(t('evidence:edit.removed', { name }))
  }
  return (
    <div ref={part} className="citations-part">
      {shown.length === 0 ? (
        <p className="muted">{t('evidence:edit.none')}</p>
      ) : (
        <ul className="edit-citations">
          {shown.map((one) => (
            <OneCitation
              key={one.id}
              citation={one}
              isOpen={one.id === added?.id}
              hasNewSource={one.id === added?.id && added.isNew}
              onRemove={() => void remove(one.id, one.source.name)}
            />
          ))}
        </ul>
      )}
      {error === undefined ? null : (
        <p className="field-error" role="alert">
          {wrongInWords(error, words)}
        </p>
      )}
      <RecordPicker
        label={t('evidence:edit.add')}
        types={citable}
        onPick={(picked) => void cite(picked, false)}
        onCreate={(name) => void cite({ id: newRecordId(), name, type: citable[0]! }, true)}
      />
    </div>
  )
}
