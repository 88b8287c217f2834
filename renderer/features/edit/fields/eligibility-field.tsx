import type { ReactNode } from 'react'
import { Eligibility } from '../../../../graph-schema/eligibility.ts'
import { exploitations } from '../../../../graph-schema/vocabularies/exploitations.ts'
import { Field } from '../../../parts/field.tsx'
import { useTextWarning } from '../use-text-warning.ts'
import { useWords } from '../../../session/words.ts'
import {
  placeOf,
  useChosenField,
  useTypedField,
  wrongInWords,
  type FieldOf,
  type Taken,
} from '../use-field.ts'
import { labelOf } from './typed-fields.tsx'

const genders = ['women', 'men', 'trans-and-non-binary'] as const
const statuses = [
  'citizens',
  'permanent-residents',
  'temporary-residents',
  'refugees-claimants',
  'without-status',
] as const

/**
 * Who is admitted, as structure. Of each part "not stated", "everyone" and a list are three different answers: the
 * first closes no gap, the second does (R6).
 */
export function EligibilityField({ field }: { readonly field: FieldOf }): ReactNode {
  const words = useWords()
  const { t, language } = words
  const { error, choose, current, value: now } = useChosenField(field)
  const value = (now ?? {}) as Eligibility
  const part: Change = (changed) => choose(withPart(current() ?? {}, changed))
  const change = (changed: Parameters<Change>[0]): void => void part(changed)
  return (
    <fieldset className="eligibility-field">
      <legend>{labelOf(field, language)}</legend>
      <StatedList
        label={t('edit.eligibility.genders')}
        value={value.genders}
        choices={genders.map((id) => ({ id, name: t(`common:eligibility.genders.${id}`) }))}
        onChange={(list) => change({ genders: list })}
      />
      <div className="field-pair">
        <Age field={field} value={value} part="minAge" onChange={part} />
        <Age field={field} value={value} part="maxAge" onChange={part} />
      </div>
      <TextPart field={field} value={value} part="ageExtension" onChange={part} />
      <StatedList
        label={t('edit.eligibility.immigrationStatus')}
        value={value.immigrationStatus}
        choices={statuses.map((id) => ({ id, name: t(`common:eligibility.status.${id}`) }))}
        onChange={(list) => change({ immigrationStatus: list })}
      />
      <StatedList
        label={t('edit.eligibility.forms')}
        value={value.forms}
        choices={exploitations
          .filter((one) => one.id !== 'exploitation-all-forms')
          .map((one) => ({ id: one.id, name: one[language] }))}
        onChange={(list) => change({ forms: list })}
      />
      <TextPart field={field} value={value} part="condition" onChange={part} />
      {error === undefined ? null : (
        <p className="field-error" role="alert">
          {wrongInWords(error, words, field.title)}
        </p>
      )}
    </fieldset>
  )
}

/** Changes some parts and leaves the others; gives why it was refused, or null. */
type Change = (part: Partial<Record<keyof Eligibility, unknown>>) => Taken

/** The eligibility with some parts changed; a part that is undefined is not stated; null where nothing is. */
function withPart(value: Eligibility, part: Partial<Record<keyof Eligibility, unknown>>): unknown {
  const all = Object.entries({ ...value, ...part }).filter(([, one]) => one !== undefined)
  return all.length === 0 ? null : Object.fromEntries(all)
}

type StatedListProps = {
  readonly label: string
  readonly value: 'everyone' | readonly string[] | undefined
  readonly choices: readonly { readonly id: string; readonly name: string }[]
  readonly onChange: (value: 'everyone' | readonly string[] | undefined) => void
}

/** Not stated, everyone, or these. */
function StatedList({ label, value, choices, onChange }: StatedListProps): ReactNode {
  const { t } = useWords()
  const mode = value === undefined ? 'not-stated' : value === 'everyone' ? 'everyone' : 'these'
  const listed = Array.isArray(value) ? (value as readonly string[]) : []
  return (
    <fieldset className="stated-list">
      <legend>{label}</legend>
      <span className="select">
        <select
          className="input"
          aria-label={t('edit.eligibility.answer', { what: label })}
          value={mode}
          onChange={(event) => {
            const next = event.target.value
            onChange(next === 'not-stated' ? undefined : next === 'everyone' ? 'everyone' : [choices[0]!.id])
          }}
        >
          <option value="not-stated">{t('edit.eligibility.notStated')}</option>
          <option value="everyone">{t('edit.eligibility.everyone')}</option>
          <option value="these">{t('edit.eligibility.these')}</option>
        </select>
      </span>
      {mode === 'these'
        ? choices.map(({ id, name }) => (
            <label key={id} className="check">
              <input
                type="checkbox"
                checked={listed.includes(id)}
                onChange={(event) => {
                  const next = event.target.checked ? [...listed, id] : listed.filter((one) => one !== id)
                  onChange(next.length === 0 ? undefined : next)
                }}
              />
              {name}
            </label>
          ))
        : null}
    </fieldset>
  )
}

type PartProps<P extends keyof Eligibility> = {
  readonly field: FieldOf
  readonly value: Eligibility
  readonly part: P
  readonly onChange: Change
}

function Age({ field, value, part, onChange }: PartProps<'minAge' | 'maxAge'>): ReactNode {
  const words = useWords()
  const { t } = words
  const typed = useTypedField(placeOf(field, part), String(value[part] ?? ''), async (text) => {
    const age = text.trim() === '' ? undefined : Number(text)
    if (age !== undefined && !Eligibility.shape[part].safeParse(age).success)
      return { code: 'value-age', params: {} }
    const other = value[part === 'minAge' ? 'maxAge' : 'minAge']
    const isCrossed =
      age !== undefined && other !== undefined && (part === 'minAge' ? age > other : age < other)
    return isCrossed ? { code: 'value-eligibility', params: {} } : onChange({ [part]: age })
  })
  return (
    <Field
      label={t(`edit.eligibility.${part}`)}
      error={typed.error && wrongInWords(typed.error, words, field.title)}
    >
      {(attributes) => (
        <input
          {...attributes}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={typed.typed}
          onChange={(event) => typed.type(event.target.value)}
          onBlur={typed.commit}
        />
      )}
    </Field>
  )
}

function TextPart({ field, value, part, onChange }: PartProps<'ageExtension' | 'condition'>): ReactNode {
  const words = useWords()
  const typed = useTypedField(placeOf(field, part), value[part] ?? '', (text) =>
    onChange({ [part]: text.trim() === '' ? undefined : text.trim() }),
  )
  const warning = useTextWarning(typed.typed, { field: field.name, isPlacePublic: field.isPlacePublic })
  return (
    <Field
      label={words.t(`edit.eligibility.${part}`)}
      warning={warning}
      error={typed.error && wrongInWords(typed.error, words, field.title)}
    >
      {(attributes) => (
        <textarea
          {...attributes}
          rows={2}
          value={typed.typed}
          onChange={(event) => typed.type(event.target.value)}
          onBlur={typed.commit}
        />
      )}
    </Field>
  )
}
