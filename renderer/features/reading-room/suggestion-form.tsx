import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode, type SyntheticEvent } from 'react'
import { amountBases } from '../../../graph-schema/vocabularies/statuses.ts'
import { findingKinds } from '../../../graph-schema/vocabularies/findings.ts'
import { correctedAgain, type Correction } from '../../../shared/extraction/correct.ts'
import { Button } from '../../parts/button.tsx'
import { Field } from '../../parts/field.tsx'
import { focusFirst } from '../../parts/focus.ts'
import { SelectField } from '../../parts/select-field.tsx'
import { announce } from '../../session/announce.ts'
import type { RoomAction } from '../../session/room-keys.ts'
import { useWords } from '../../session/words.ts'
import { RecordPicker } from '../edit/record-picker.tsx'
import type { Row } from './room-model.ts'
import { change, decide } from './room-state.ts'
import { calledOf } from './room-words.ts'

type SuggestionFormProps = {
  readonly row: Row
  readonly onAct: (action: RoomAction) => void
  /** It can be accepted with what is written here. */
  readonly canAccept: boolean
}

const longNames = new Set(['Commitment', 'Finding', 'Objective', 'Allocation'])
const roles = ['lead', 'partner', 'unstated', 'none'] as const
const organizations = ['Organization']

/** Corrects a suggestion before it is accepted; what is kept here stays with the document until it is. */
export function SuggestionForm({ row, onAct, canAccept }: SuggestionFormProps): ReactNode {
  const { t, language } = useWords()
  const { suggestion: one, id } = row
  const [text, setText] = useState(one.text)
  const [number, setNumber] = useState(one.number ?? '')
  const [timing, setTiming] = useState(one.timing?.text ?? '')
  const [said, setSaid] = useState<NonNullable<Correction['roles']>>({})
  const [added, setAdded] = useState<NonNullable<Correction['added']>>([])
  const [amount, setAmount] = useState(String(one.money?.amount ?? ''))
  const [more, setMore] = useState<Pick<Correction, 'per' | 'basis' | 'kind'>>({})
  const [isTried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => focusFirst(form.current), [])
  const dollars = Number(amount.replace(/[\s,]/g, ''))
  const isAmountWrong = one.money !== undefined && (amount.trim() === '' || !(dollars >= 0))
  const isTextWrong = text.trim() === ''

  const close = (): void => change((now) => ({ ...now, isEditing: false }))
  const keep = (): boolean => {
    setTried(true)
    if (isAmountWrong || isTextWrong) return false
    const correction: Correction = {
      ...(text.trim() === one.text ? {} : { text: text.trim() }),
      ...(number.trim() === (one.number ?? '') ? {} : { number: number.trim() }),
      ...(timing.trim() === (one.timing?.text ?? '') ? {} : { timing: timing.trim() }),
      ...(added.length === 0 ? {} : { added }),
      ...(Object.keys(said).length === 0 ? {} : { roles: said }),
      ...(one.money === undefined || dollars === one.money.amount ? {} : { amount: dollars }),
      ...more,
    }
    if (Object.keys(correction).length > 0)
      decide((now) => ({
        ...now,
        corrections: { ...now.corrections, [id]: correctedAgain(now.corrections[id], correction) },
      }))
    close()
    return true
  }
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    if (!keep()) return
    if (canAccept) onAct('accept')
    else announce(t('room:said.corrected', { name: calledOf(one) }))
  }
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    close()
  }
  const isLong = longNames.has(one.type)
  const bodies = [
    ...one.organizations,
    ...added.map(({ id: body, name }) => ({ id: body, abbreviation: name, role: undefined })),
  ]
  return (
    <form
      ref={form}
      className="room-form"
      aria-label={t('room:form.title')}
      onSubmit={submit}
      onKeyDown={press}
    >
      <Field
        label={t(isLong ? 'room:form.text' : 'room:form.name')}
        error={isTried && isTextWrong ? t('room:form.textWrong') : undefined}
      >
        {(attributes) => (
          <textarea
            {...attributes}
            rows={isLong ? 4 : 2}
            maxLength={4000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      {one.type === 'Commitment' || one.type === 'Objective' ? (
        <Field label={t('room:form.number')}>
          {(attributes) => (
            <input
              {...attributes}
              value={number}
              maxLength={60}
              onChange={(event) => setNumber(event.target.value)}
            />
          )}
        </Field>
      ) : null}
      {one.type === 'Commitment' || one.type === 'Strategy' ? (
        <Field label={t('room:form.timing')} help={t('room:form.timingHelp')}>
          {(attributes) => (
            <input
              {...attributes}
              value={timing}
              maxLength={200}
              onChange={(event) => setTiming(event.target.value)}
            />
          )}
        </Field>
      ) : null}
      {one.type === 'Commitment' ? (
        <>
          {bodies.map((body) => (
            <SelectField
              key={body.abbreviation}
              label={t('room:form.role', { name: body.abbreviation })}
              value={said[body.abbreviation] ?? body.role ?? 'unstated'}
              options={roles.map((role) => [role, t(`room:form.roles.${role}`)])}
              onChange={(role) => setSaid({ ...said, [body.abbreviation]: role as (typeof roles)[number] })}
            />
          ))}
          <RecordPicker
            label={t('room:form.add')}
            types={organizations}
            keepsEnter
            onPick={({ id: body, name }) => {
              if (bodies.some((known) => known.id === body)) return
              setAdded([...added, { id: body, name }])
              setSaid({ ...said, [name]: 'unstated' }) // also where it was not meant before
              announce(t('room:form.added', { name }))
            }}
          />
        </>
      ) : null}
      {one.money === undefined ? null : (
        <>
          <Field
            label={t('room:form.amount')}
            error={isTried && isAmountWrong ? t('room:form.amountWrong') : undefined}
          >
            {(attributes) => (
              <input
                {...attributes}
                inputMode="decimal"
                value={amount}
                maxLength={20}
                onChange={(event) => setAmount(event.target.value)}
              />
            )}
          </Field>
          <SelectField
            label={t('room:form.per')}
            value={more.per ?? one.money.per}
            options={(['total', 'year'] as const).map((per) => [per, t(`room:form.pers.${per}`)])}
            onChange={(per) => setMore({ ...more, per: per as 'total' | 'year' })}
          />
          <SelectField
            label={t('room:form.basis')}
            value={more.basis ?? one.money.basis}
            options={amountBases
              .filter((basis) => basis.id !== 'wider')
              .map((basis) => [basis.id, basis[language]])}
            onChange={(basis) => setMore({ ...more, basis: basis as NonNullable<Correction['basis']> })}
          />
        </>
      )}
      {one.kind === undefined ? null : (
        <SelectField
          label={t('room:facts.kind')}
          value={more.kind ?? one.kind}
          options={findingKinds.map((kind) => [kind.id, kind[language]])}
          onChange={(kind) => setMore({ ...more, kind: kind as NonNullable<Correction['kind']> })}
        />
      )}
      <div className="button-row">
        {canAccept ? (
          <Button type="submit" look="primary">
            {t('room:form.accept')}
          </Button>
        ) : null}
        <Button type={canAccept ? 'button' : 'submit'} onClick={canAccept ? () => void keep() : undefined}>
          {t('room:form.save')}
        </Button>
        <Button look="quiet" onClick={close}>
          {t('room:form.cancel')}
        </Button>
      </div>
    </form>
  )
}
