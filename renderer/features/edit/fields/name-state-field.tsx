import { useState, type ReactNode } from 'react'
import type { Language } from '../../../../graph-schema/bilingual.ts'
import type { NameStatus } from '../../../../graph-schema/property.ts'
import { Field } from '../../../parts/field.tsx'
import { useWords } from '../../../session/words.ts'
import {
  placeOf,
  useChosenField,
  useTypedField,
  wrongInWords,
  writeField,
  type FieldOf,
} from '../use-field.ts'

const states = ['official', 'translated', 'none-exists', 'unknown'] as const

/** Whether a name in one language is official, somebody's translation, known not to exist, or unknown (R37). */
export function NameStateField({
  field,
  one,
}: {
  readonly field: FieldOf
  readonly one: Language
}): ReactNode {
  const words = useWords()
  const { t } = words
  const { error, choose, value } = useChosenField(field)
  const status = (value as NameStatus | null | undefined) ?? {}
  const state = status[one]
  const translatedBy = typeof state === 'object' ? state.translatedBy : ''
  const [isTranslated, setTranslated] = useState(translatedBy !== '')
  const by = useTypedField(placeOf(field, one), translatedBy, (text) =>
    writeField(field, { ...status, [one]: { translatedBy: text.trim() } }, words),
  )
  const shown = isTranslated ? 'translated' : typeof state === 'string' ? state : ''
  return (
    <>
      <Field label={t('edit.nameState')} error={error && wrongInWords(error, words, field.title)}>
        {(attributes) => (
          <span className="select">
            <select
              {...attributes}
              aria-label={t(`edit.nameStateIn.${one}`)}
              value={shown}
              onChange={(event) => {
                const chosen = event.target.value
                setTranslated(chosen === 'translated')
                if (chosen === 'translated') return // it is written with the name of who translated
                const { [one]: _before, ...others } = status
                void choose(chosen === '' ? orNull(others) : { ...others, [one]: chosen })
              }}
            >
              <option value="">{t('edit.notStated')}</option>
              {states.map((id) => (
                <option key={id} value={id}>
                  {t(`edit.nameStates.${id}`)}
                </option>
              ))}
            </select>
          </span>
        )}
      </Field>
      {isTranslated ? (
        <Field label={t('edit.translatedBy')} error={by.error && wrongInWords(by.error, words, field.title)}>
          {(attributes) => (
            <input
              {...attributes}
              type="text"
              autoComplete="off"
              value={by.typed}
              onChange={(event) => by.type(event.target.value)}
              onBlur={by.commit}
            />
          )}
        </Field>
      ) : null}
    </>
  )
}

function orNull(status: NameStatus): NameStatus | null {
  return Object.keys(status).length === 0 ? null : status
}
