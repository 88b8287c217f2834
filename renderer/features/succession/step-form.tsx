import { useState, type ReactNode, type SubmitEvent } from 'react'
import type { Command } from '../../../shared/commands/command.ts'
import { successionKinds } from '../../../graph-schema/vocabularies/statuses.ts'
import { parseStatedDate } from '../../../shared/language/parse-date.ts'
import type { Named } from '../../../shared/view/shapes/common.ts'
import type { SuccessionView } from '../../../shared/view/shapes/duplicates.ts'
import { Button } from '../../parts/button.tsx'
import { Field } from '../../parts/field.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { focusFirstWrong } from '../../parts/first-wrong.ts'
import { useWords } from '../../session/words.ts'
import { RecordPicker, type Picked } from './record-picker.tsx'

export type Step = SuccessionView['steps'][number]

type StepFormProps = {
  readonly record: Named
  /** The step that is changed; null adds one. */
  readonly step: Step | null
  readonly onRun: (command: Command, done: string) => Promise<boolean>
  readonly onCancel: () => void
}

/** One step of a succession: the other record, on which side it stands, when and how. */
export function StepForm({ record, step, onRun, onCancel }: StepFormProps): ReactNode {
  const { t, language } = useWords()
  const [role, setRole] = useState<'before' | 'after'>('before')
  const [other, setOther] = useState<Picked | null>(null)
  const [date, setDate] = useState(step === null ? '' : writtenDate(step))
  const [kind, setKind] = useState(step?.kind ?? (step === null ? 'renamed' : ''))
  const [isTried, setTried] = useState(false)
  const stated = date.trim() === '' ? null : parseStatedDate(date)
  const isDateWrong = isTried && stated === undefined
  const isOtherMissing = isTried && step === null && other === null

  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    setTried(true)
    focusFirstWrong(event.currentTarget)
    if (stated === undefined) return
    const properties = { date: stated, kind: kind === '' ? null : kind }
    if (step !== null) {
      const names = { from: step.from.name, to: step.to.name }
      void onRun({ do: 'edit', id: step.relationship, properties }, t('succession:changed', names))
      return
    }
    if (other === null) return
    const [from, to] = role === 'before' ? [other, record] : [record, other]
    void onRun(
      { do: 'relate', type: 'SUCCEEDED_BY', from: from.id, to: to.id, properties },
      t('succession:added', { from: from.name, to: to.name }),
    )
  }
  return (
    <form className="succession-form" onSubmit={submit}>
      <h3>
        {step === null
          ? t('succession:add')
          : t('succession:changing', { from: step.from.name, to: step.to.name })}
      </h3>
      {step === null ? (
        <>
          <Segmented
            label={t('succession:role')}
            value={role}
            options={(['before', 'after'] as const).map((value) => ({
              value,
              text: t(`succession:${value}`, { name: record.name }),
            }))}
            onChange={setRole}
          />
          <RecordPicker
            type={record.type}
            without={record.id}
            picked={other}
            error={isOtherMissing ? t('succession:otherMissing') : undefined}
            onPick={setOther}
          />
        </>
      ) : null}
      <div className="row">
        <Field
          label={t('succession:date')}
          help={t('succession:dateHelp')}
          error={isDateWrong ? t('succession:dateWrong', { text: date.trim() }) : undefined}
        >
          {(field) => (
            <input
              {...field}
              value={date}
              maxLength={40}
              autoComplete="off"
              onChange={(event) => setDate(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('succession:kind')}>
          {(field) => (
            <select {...field} value={kind} onChange={(event) => setKind(event.target.value)}>
              <option value="">{t('succession:kindNone')}</option>
              {successionKinds.map((one) => (
                <option key={one.id} value={one.id}>
                  {one[language]}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <div className="button-row">
        {step === null ? null : <Button onClick={onCancel}>{t('succession:cancelChange')}</Button>}
        <Button look="primary" type="submit">
          {step === null ? t('succession:addAction') : t('succession:changeAction')}
        </Button>
      </div>
    </form>
  )
}

/** A date as a person would type it, as exact as it is stated. */
function writtenDate({ date, precision, dateText }: Step): string {
  if (date === null) return ''
  if (precision === 'fiscal-year') return dateText
  return date.slice(0, precision === 'year' ? 4 : precision === 'month' ? 7 : 10)
}
