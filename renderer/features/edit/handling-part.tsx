import { useState, type ReactNode } from 'react'
import type { Recipients } from '../../../graph-schema/property.ts'
import { handlings } from '../../../graph-schema/vocabularies/handling.ts'
import type { EditableRecord } from '../../../shared/view/shapes/records.ts'
import { dispatch } from '../../bridge/dispatch.ts'
import type { RefusalValue } from '../../bridge/refusal.ts'
import { useRecords } from '../../bridge/use-records.ts'
import { Button, IconButton } from '../../parts/button.tsx'
import { Field } from '../../parts/field.tsx'
import { announce } from '../../session/announce.ts'
import { handlingName } from '../../session/vocabulary.ts'
import { useWords } from '../../session/words.ts'
import { RecordPicker } from './record-picker.tsx'
import { wrongInWords } from './use-field.ts'

/** The fields that are drawn here, and nowhere else in a form. */
export const handlingFields: ReadonlySet<string> = new Set(['handling', 'confidence'])

const recipientTypes = ['Organization', 'Jurisdiction']

type HandlingProps = {
  /** A record, or a relationship. */
  readonly id: string
  readonly properties: EditableRecord['properties']
  readonly title: string
}

/** Who may read the record. */
export function HandlingPart(props: HandlingProps): ReactNode {
  const { t } = useWords()
  return (
    <section className="inspector-part">
      <h3>{t('record.handling')}</h3>
      <HandlingFields {...props} label={t('edit.whoMayRead')} unstated="own" />
    </section>
  )
}

/** Who may read a relationship: as its ends say, unless it is closer. */
export function RelationshipHandling(props: HandlingProps): ReactNode {
  const { t } = useWords()
  return <HandlingFields {...props} label={t('record.handling')} unstated="as-ends" />
}

type FieldsProps = HandlingProps & { readonly label: string; readonly unstated: 'own' | 'as-ends' }

/**
 * What each choice does is said beside it, since the way back is closed once a record may have left (C7); what is in
 * confidence names from whom and to whom.
 */
function HandlingFields({ id, properties, title, label, unstated }: FieldsProps): ReactNode {
  const words = useWords()
  const { t, language } = words
  const handling = (properties['handling'] as string | undefined) ?? unstated
  const [error, setError] = useState<RefusalValue>()
  const [isConfiding, setConfiding] = useState(false)
  const write = async (written: Record<string, unknown>): Promise<void> => {
    const refusal = await dispatch({ do: 'edit', id, properties: written })
    setError(refusal ?? undefined)
    if (refusal !== null) return
    setConfiding(false)
    const now = written['handling']
    const name = typeof now === 'string' ? handlingName(now, language) : t('edit.handlingAsEnds')
    announce(t('edit.handlingSaved', { handling: name }))
  }
  return (
    <>
      <Field
        label={label}
        help={t(`edit.handlingEffect.${isConfiding ? 'in-confidence' : handling}`)}
        error={error && wrongInWords(error, words, title)}
      >
        {(attributes) => (
          <span className="select">
            <select
              {...attributes}
              value={isConfiding ? 'in-confidence' : handling}
              onChange={(event) => {
                const chosen = event.target.value
                setError(undefined)
                setConfiding(chosen === 'in-confidence' && handling !== 'in-confidence')
                if (chosen !== 'in-confidence') void write({ handling: chosen === 'as-ends' ? null : chosen })
              }}
            >
              {unstated === 'as-ends' ? <option value="as-ends">{t('edit.handlingAsEnds')}</option> : null}
              {handlings.map((one) => (
                <option key={one.id} value={one.id}>
                  {one[language]}
                </option>
              ))}
            </select>
          </span>
        )}
      </Field>
      {isConfiding || handling === 'in-confidence' ? (
        <ConfidenceFields
          value={(properties['confidence'] as Recipients | undefined) ?? undefined}
          onDone={(confidence) => void write({ handling: 'in-confidence', confidence })}
        />
      ) : null}
    </>
  )
}

type ConfidenceProps = {
  readonly value: Recipients | undefined
  readonly onDone: (confidence: Recipients) => void
}

function ConfidenceFields({ value, onDone }: ConfidenceProps): ReactNode {
  const { t } = useWords()
  const [from, setFrom] = useState(value?.from)
  const [to, setTo] = useState<readonly string[]>(value?.to ?? [])
  const records = useRecords([...(from === undefined ? [] : [from]), ...to])
  const nameOf = (id: string): string => records.find((one) => one?.id === id)?.name ?? id
  return (
    <div className="edit-fields">
      {from === undefined ? null : <Chosen name={nameOf(from)} onRemove={() => setFrom(undefined)} />}
      {from !== undefined ? null : (
        <RecordPicker
          label={t('edit.confidenceFrom')}
          types={recipientTypes}
          onPick={({ id }) => setFrom(id)}
        />
      )}
      {to.map((id) => (
        <Chosen key={id} name={nameOf(id)} onRemove={() => setTo(to.filter((one) => one !== id))} />
      ))}
      <RecordPicker
        label={t('edit.confidenceTo')}
        types={recipientTypes}
        onPick={({ id }) => setTo(to.includes(id) ? to : [...to, id])}
      />
      <Button
        look="primary"
        disabled={from === undefined || to.length === 0}
        onClick={() => {
          if (from !== undefined) onDone({ from, to: [...to] })
        }}
      >
        {t('edit.confide')}
      </Button>
    </div>
  )
}

function Chosen({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }): ReactNode {
  const { t } = useWords()
  return (
    <p className="edit-chosen">
      {name} <IconButton icon="close" label={t('edit.takeOut', { name })} onClick={onRemove} />
    </p>
  )
}
