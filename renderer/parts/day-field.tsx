import { useState, type ReactNode } from 'react'
import { parseUnit } from '../../shared/language/parse-date.ts'
import { useWords } from '../session/words.ts'
import { anyDay, DayPicker } from './day-picker.tsx'
import type { Bounds } from './calendar.tsx'
import { Field } from './field.tsx'

type DayFieldProps = {
  readonly label: string
  readonly help?: string
  /** What it holds, YYYY-MM-DD; '' for none. */
  readonly day: string
  readonly bounds?: Bounds
  /** Told of every whole day as soon as it is typed or picked, and of '' where `isOptional`. */
  readonly onDay: (day: string) => void
  readonly isOptional?: boolean
  /** Why a form does not take the day that it holds. */
  readonly error?: string | undefined
}

/**
 * A day that is typed, as YYYY-MM-DD or in words of either language, or picked from a calendar. What is no day, or none
 * that may be chosen, is told at the field when it is left, and stays to be mended; what held before still holds.
 */
export function DayField(props: DayFieldProps): ReactNode {
  const { label, help, day, bounds = anyDay, onDay, isOptional = false, error } = props
  const { t, day: say } = useWords()
  const [typed, setTyped] = useState<string>()
  const [wrong, setWrong] = useState<string>()
  const take = (next: string): void => {
    setWrong(undefined)
    setTyped(undefined)
    if (next !== day) onDay(next)
  }
  const leave = (): void => {
    if (typed === undefined) return
    const unit = parseUnit(typed)
    if (typed.trim() === '') take(isOptional ? '' : day)
    else if (unit?.precision !== 'day') setWrong(t('days:wrong', { typed: typed.trim() }))
    else if (isWithin(unit.first, bounds)) take(unit.first)
    else setWrong(t('days:outside', { day: say(unit.first), from: say(bounds.min), to: say(bounds.max) }))
  }
  const type = (text: string): void => {
    setTyped(text)
    setWrong(undefined)
    if (isWritten(text) && isWithin(text, bounds) && text !== day) onDay(text)
    else if (text === '' && isOptional) onDay('')
  }
  return (
    <Field label={label} error={wrong ?? error} {...(help === undefined ? {} : { help })}>
      {(attributes) => (
        <span className="field-line">
          <input
            {...attributes}
            type="text"
            autoComplete="off"
            size={12}
            placeholder={t('days:form')}
            value={typed ?? day}
            onChange={(event) => type(event.target.value)}
            onBlur={leave}
            onKeyDown={(event) => {
              if (event.key === 'Enter') leave()
            }}
          />
          <DayPicker field={label} day={day} bounds={bounds} onPick={take} />
        </span>
      )}
    </Field>
  )
}

/** Whole, and a day of the calendar: while it is typed, "2012-10-1" is not yet one. */
function isWritten(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && parseUnit(text)?.precision === 'day'
}

function isWithin(day: string, { min, max }: Bounds): boolean {
  return day >= min && day <= max
}
