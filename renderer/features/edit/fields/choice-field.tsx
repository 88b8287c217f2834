import type { ReactNode } from 'react'
import { Field } from '../../../parts/field.tsx'
import { useWords } from '../../../session/words.ts'
import { useChosenField, wrongInWords, type FieldOf } from '../use-field.ts'
import { labelOf } from './typed-fields.tsx'

/** One of a closed list, yes or no, or not stated: three different things. */
export function ChoiceField({ field }: { readonly field: FieldOf }): ReactNode {
  const words = useWords()
  const { t, language } = words
  const { error, choose, value } = useChosenField(field)
  const { property } = field
  const choices =
    property.kind === 'flag'
      ? [
          { id: 'true', name: t('edit.yes') },
          { id: 'false', name: t('edit.no') },
        ]
      : (property.choices ?? []).map((one) => ({ id: one.id, name: one[language] }))
  const valueOf = (id: string): unknown => (id === '' ? null : property.kind === 'flag' ? id === 'true' : id)
  return (
    <Field label={labelOf(field, language)} error={error && wrongInWords(error, words, field.title)}>
      {(attributes) => (
        <span className="select">
          <select
            {...attributes}
            value={typeof value === 'string' || typeof value === 'boolean' ? String(value) : ''}
            onChange={(event) => void choose(valueOf(event.target.value))}
          >
            <option value="">{t('edit.notStated')}</option>
            {choices.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </span>
      )}
    </Field>
  )
}
