import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { addDays, addMonths, lastOfMonth, parts, toDay, weekdayOf } from '../../shared/base/days.ts'
import { weekdays } from '../../shared/language/format.ts'
import { useWords } from '../session/words.ts'
import { IconButton } from './button.tsx'

export type Bounds = { readonly min: string; readonly max: string }

type CalendarProps = {
  readonly bounds: Bounds
  /** The day that is chosen; '' for none. */
  readonly day: string
  readonly today: string
  readonly onPick: (day: string) => void
}

/**
 * One month as a table: one day is in the tab order and takes the focus at the start; arrows go by days and weeks, Page
 * Up and Down by months, with Shift by years, Home and End to the ends of the week.
 */
export function Calendar({ bounds, day, today, onPick }: CalendarProps): ReactNode {
  const { t, language, day: say } = useWords()
  const heading = useId()
  const [at, setAt] = useState(() => within(day === '' ? today : day, bounds))
  const table = useRef<HTMLTableElement>(null)
  const isByKey = useRef(true)
  useEffect(() => {
    if (isByKey.current) table.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  }, [at])
  const go = (to: string, byKey: boolean): void => {
    isByKey.current = byKey
    setAt(within(to, bounds))
  }
  const press = (event: KeyboardEvent): void => {
    const to = dayOfKey(event, at)
    if (to === undefined) return
    event.preventDefault()
    event.stopPropagation() // what lies around moves by the same keys
    go(to, true)
  }
  const turn = (months: number, icon: 'previous' | 'next' | 'first' | 'last', label: string): ReactNode => (
    <IconButton icon={icon} label={label} onClick={() => go(addMonths(at, months), false)} />
  )
  return (
    <div className="calendar">
      <div className="calendar-head">
        {turn(-12, 'first', t('days:previousYear'))}
        {turn(-1, 'previous', t('days:previousMonth'))}
        <h3 id={heading} aria-live="polite">
          {say(at, 'month')}
        </h3>
        {turn(1, 'next', t('days:nextMonth'))}
        {turn(12, 'last', t('days:nextYear'))}
      </div>
      <table ref={table} role="grid" aria-labelledby={heading} onKeyDown={press}>
        <thead>
          <tr>
            {weekdays[language].map((name) => (
              <th key={name} scope="col" abbr={name} aria-label={name}>
                {name.slice(0, 2)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(at).map((week) => (
            <tr key={week[0]}>
              {week.map((one) => (
                <td key={one} role="gridcell" aria-selected={one === day}>
                  <button
                    type="button"
                    tabIndex={one === at ? 0 : -1}
                    data-day={one}
                    data-other={one.slice(0, 7) === at.slice(0, 7) ? undefined : ''}
                    disabled={one !== within(one, bounds)}
                    aria-current={one === today ? 'date' : undefined}
                    aria-label={`${weekdays[language][weekdayOf(one)]}, ${say(one)}`}
                    onClick={() => onPick(one)}
                  >
                    {parts(one).day}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The day, or the nearest one that may be chosen. */
function within(day: string, { min, max }: Bounds): string {
  return day < min ? min : day > max ? max : day
}

/** The weeks, from Sunday, that a month touches. */
export function weeksOf(day: string): readonly (readonly string[])[] {
  const { year, month } = parts(day)
  const first = toDay(year, month, 1)
  const before = weekdayOf(first)
  const count = Math.ceil((before + lastOfMonth(year, month)) / 7)
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: 7 }, (__, weekday) => addDays(first, week * 7 + weekday - before)),
  )
}

/** Where a key goes from a day; undefined for one that goes nowhere. */
export function dayOfKey(
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  at: string,
): string | undefined {
  switch (key) {
    case 'ArrowLeft':
      return addDays(at, -1)
    case 'ArrowRight':
      return addDays(at, 1)
    case 'ArrowUp':
      return addDays(at, -7)
    case 'ArrowDown':
      return addDays(at, 7)
    case 'Home':
      return addDays(at, -weekdayOf(at))
    case 'End':
      return addDays(at, 6 - weekdayOf(at))
    case 'PageUp':
      return addMonths(at, shiftKey ? -12 : -1)
    case 'PageDown':
      return addMonths(at, shiftKey ? 12 : 1)
    default:
      return undefined
  }
}
