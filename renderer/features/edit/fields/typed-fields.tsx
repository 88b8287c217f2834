import type { KeyboardEvent, ReactNode } from 'react'
import { typedOf, understoodAs, valueOfTyped } from '../../../../shared/view/typed-value.ts'
import { DayPicker } from '../../../parts/day-picker.tsx'
import { Field } from '../../../parts/field.tsx'
import { useWords } from '../../../session/words.ts'
import { useTextWarning } from '../use-text-warning.ts'
import {
  placeOf,
  useTypedField,
  writeField,
  wrongInWords,
  type FieldOf,
  type TypedField,
} from '../use-field.ts'

const long = new Set(['note', 'description', 'condition'])

/** A property that is typed: text, several texts, numbers, dates, periods. */
export function TypedPropertyField({ field }: { readonly field: FieldOf }): ReactNode {
  const words = useWords()
  const { t, language } = words
  const { property, name } = field
  const typed = useTypedField(placeOf(field), typedOf(property, field.value, language), (text) => {
    const value = valueOfTyped(property, text, name)
    return value.ok
      ? writeField(field, value.value, words)
      : Promise.resolve({ ...value.refusal, params: { ...value.refusal.params } })
  })
  const understood = typed.isDirty ? understoodAs(property, typed.typed, language) : undefined
  const isWords = property.kind === 'text' || property.kind === 'texts'
  const warning = useTextWarning(isWords ? typed.typed : '', {
    field: name,
    isPlacePublic: field.isPlacePublic,
  })
  const isLines = property.kind === 'texts' || long.has(name)
  return (
    <Field
      label={labelOf(field, language)}
      error={typed.error && wrongInWords(typed.error, words, field.title)}
      warning={warning}
      {...helpOf(t, property.kind, understood, property.unit)}
    >
      {(attributes) =>
        isLines ? (
          <textarea
            {...attributes}
            rows={3}
            value={typed.typed}
            onChange={(event) => typed.type(event.target.value)}
            onBlur={typed.commit}
            onKeyDown={(event) => leaveOnEscape(event, typed)}
          />
        ) : (
          <span className="field-line">
            <input
              {...attributes}
              type="text"
              autoComplete="off"
              placeholder={property.kind === 'date' ? t('days:form') : undefined}
              inputMode={property.kind === 'number' ? 'decimal' : undefined}
              value={typed.typed}
              onChange={(event) => typed.type(event.target.value)}
              onBlur={typed.commit}
              onKeyDown={(event) => {
                if (event.key === 'Enter') typed.commit()
                else leaveOnEscape(event, typed)
              }}
            />
            {property.kind === 'date' || property.kind === 'stated-date' ? (
              <DayPicker
                day={dayOf(field.value)}
                field={labelOf(field, language)}
                onPick={(day) => {
                  typed.type(day)
                  void writeField(field, property.kind === 'date' ? day : { date: day }, words).then(
                    (refusal) => {
                      if (refusal === null) typed.revert()
                    },
                  )
                }}
              />
            ) : null}
          </span>
        )
      }
    </Field>
  )
}

/** Escape puts back what the map holds; a second one closes what lies around. */
export function leaveOnEscape(event: KeyboardEvent, typed: TypedField): void {
  if (event.key !== 'Escape' || !typed.isDirty) return
  event.preventDefault()
  event.stopPropagation()
  typed.revert()
}

export function labelOf({ property }: FieldOf, language: 'en' | 'fr'): string {
  return property.label[language]
}

function helpOf(
  t: (key: string, params?: Record<string, string>) => string,
  kind: string,
  understood: string | undefined,
  unit: string | undefined,
): { help?: string } {
  if (understood !== undefined) return { help: t('edit.understood', { as: understood }) }
  const about = ['timing', 'stated-date', 'date', 'fiscal-years', 'texts', 'languages'].includes(kind)
    ? t(`edit.help.${kind}`)
    : unit === undefined
      ? undefined
      : t('edit.unit', { unit: t(`edit.units.${unit}`) })
  return about === undefined ? {} : { help: about }
}

function dayOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'object' && value !== null && 'date' in value) return String(value.date)
  return ''
}
