import { useId, useRef, useState, type ReactNode } from 'react'
import { useSession } from '../session/session.ts'
import { useWords } from '../session/words.ts'
import { IconButton } from './button.tsx'
import { Calendar, type Bounds } from './calendar.tsx'

/** The days that a field may hold. */
export const anyDay: Bounds = { min: '1900-01-01', max: '2199-12-31' }

type DayPickerProps = {
  /** Name of the field beside which it stands. */
  readonly field: string
  readonly day: string
  readonly bounds?: Bounds
  readonly onPick: (day: string) => void
}

/**
 * A calendar that opens from a button beside a typed day, in the language of the window. The system's own would speak
 * the language in which the program was started.
 */
export function DayPicker({ field, day, bounds = anyDay, onPick }: DayPickerProps): ReactNode {
  const { t } = useWords()
  const today = useSession((now) => now.today)
  const id = useId()
  const anchor = `--a${id.replaceAll(/[^a-z0-9]/gi, '')}`
  const panel = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <IconButton
        ref={button}
        icon="calendar"
        label={t('days:pick', { field })}
        popoverTarget={id}
        style={{ anchorName: anchor }}
      />
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={t('days:calendar', { field })}
        aria-describedby={`${id}-keys`}
        className="popover"
        style={{ positionAnchor: anchor }}
        onToggle={(event) => {
          setOpen(event.newState === 'open')
          if (event.newState === 'closed' && isFocusLost(panel.current)) button.current?.focus()
        }}
      >
        {isOpen ? (
          <Calendar
            day={day}
            today={today}
            bounds={bounds}
            onPick={(picked) => {
              panel.current?.hidePopover()
              onPick(picked)
            }}
          />
        ) : null}
        <p id={`${id}-keys`} className="hidden-words">
          {t('days:keys')}
        </p>
      </div>
    </>
  )
}

/** Whether nothing that is to be seen has the focus: inside of another panel, the browser gives it back to nothing. */
function isFocusLost(panel: HTMLElement | null): boolean {
  const { activeElement } = document
  return activeElement === null || activeElement === document.body || panel?.contains(activeElement) === true
}
