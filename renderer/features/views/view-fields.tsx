import type { ReactNode } from 'react'
import { handlings } from '../../../graph-schema/vocabularies/handling.ts'
import { Field } from '../../parts/field.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { useWords } from '../../session/words.ts'

/** What a view is called and who may read it, as a form holds it. */
export type ViewFieldsValue = { readonly en: string; readonly fr: string; readonly handling: string }

type ViewFieldsProps = {
  readonly value: ViewFieldsValue
  readonly onChange: (value: ViewFieldsValue) => void
  /** Why it was not taken. */
  readonly error: string | undefined
}

/** To whom a confidence goes is said in the form of the record. */
const offered = handlings.filter((one) => one.id !== 'in-confidence')

/** Name in both languages, the window's first, and handling. */
export function ViewFields({ value, onChange, error }: ViewFieldsProps): ReactNode {
  const { t, language } = useWords()
  const order = language === 'en' ? (['en', 'fr'] as const) : (['fr', 'en'] as const)
  const choices = offered.some((one) => one.id === value.handling)
    ? offered
    : handlings.filter((one) => one.id === value.handling || offered.some(({ id }) => id === one.id))
  return (
    <>
      {order.map((one, index) => (
        <Field
          key={one}
          label={t(one === 'en' ? 'views:nameEn' : 'views:nameFr')}
          error={index === 0 ? error : undefined}
          {...(index === 0 ? { help: t('views:nameHelp') } : {})}
        >
          {(attributes) => (
            <input
              {...attributes}
              lang={one}
              value={value[one]}
              maxLength={2000}
              autoComplete="off"
              onChange={(event) => onChange({ ...value, [one]: event.target.value })}
            />
          )}
        </Field>
      ))}
      <SelectField
        label={t('views:handling')}
        help={t('views:handlingHelp')}
        value={value.handling}
        options={choices.map((one) => [one.id, one[language]])}
        onChange={(handling) => onChange({ ...value, handling })}
      />
    </>
  )
}
