import { useId, type ReactNode } from 'react'
import type { Bilingual, Language } from '../../../../graph-schema/bilingual.ts'
import { FieldWarning } from '../../../parts/field.tsx'
import { useWords } from '../../../session/words.ts'
import { placeOf, useTypedField, wrongInWords, writeField, type FieldOf } from '../use-field.ts'
import { useTextWarning } from '../use-text-warning.ts'
import { NameStateField } from './name-state-field.tsx'
import { labelOf, leaveOnEscape } from './typed-fields.tsx'

const languages = ['en', 'fr'] as const
/** Names and abbreviations are a line, everything else is running text. */
const short = new Set(['name', 'abbreviation', 'shortName', 'publisher'])

/** The two languages side by side, each marked as what it is; for a name with the status of each. */
export function BilingualField({
  field,
  status,
}: {
  readonly field: FieldOf
  readonly status?: FieldOf
}): ReactNode {
  const { language } = useWords()
  return (
    <fieldset className="bilingual-field">
      <legend>{labelOf(field, language)}</legend>
      {languages.map((one) => (
        <div key={one} className="bilingual-side">
          <OneLanguage field={field} one={one} />
          {status === undefined ? null : (
            <div className="edit-place" data-place={`nameStatus.${one}`}>
              <NameStateField field={status} one={one} />
            </div>
          )}
        </div>
      ))}
    </fieldset>
  )
}

function OneLanguage({ field, one }: { readonly field: FieldOf; readonly one: Language }): ReactNode {
  const words = useWords()
  const { t } = words
  const id = useId()
  const stored = (field.value as Bilingual | undefined)?.[one] ?? ''
  const typed = useTypedField(placeOf(field, one), stored, (text) =>
    writeField(field, { [one]: text.trim() === '' ? null : text }, words),
  )
  const warning = useTextWarning(typed.typed, {
    field: `${field.name}.${one}`,
    isPlacePublic: field.isPlacePublic,
  })
  const about = [
    ...(warning === undefined ? [] : [`${id}-warning`]),
    ...(typed.error === undefined ? [] : [`${id}-error`]),
  ]
  const attributes = {
    id,
    className: 'input',
    lang: one,
    spellCheck: false,
    value: typed.typed,
    ...(about.length === 0 ? {} : { 'aria-describedby': about.join(' ') }),
    ...(typed.error === undefined ? {} : { 'aria-invalid': true }),
    onBlur: typed.commit,
  }
  return (
    <div className="field">
      <label htmlFor={id}>{t(`edit.in.${one}`)}</label>
      {short.has(field.name) ? (
        <input
          {...attributes}
          type="text"
          autoComplete="off"
          onChange={(event) => typed.type(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') typed.commit()
            else leaveOnEscape(event, typed)
          }}
        />
      ) : (
        <textarea
          {...attributes}
          rows={4}
          onChange={(event) => typed.type(event.target.value)}
          onKeyDown={(event) => leaveOnEscape(event, typed)}
        />
      )}
      {warning === undefined ? null : <FieldWarning id={`${id}-warning`}>{warning}</FieldWarning>}
      {typed.error === undefined ? null : (
        <p id={`${id}-error`} className="field-error" role="alert">
          {wrongInWords(typed.error, words, field.title)}
        </p>
      )}
    </div>
  )
}
