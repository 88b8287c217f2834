import type { ReactNode } from 'react'
import { Button } from '../../parts/button.tsx'
import type { Bounds } from '../../parts/calendar.tsx'
import { DayField } from '../../parts/day-field.tsx'
import { focusFirst } from '../../parts/focus.ts'
import { Popover } from '../../parts/popover.tsx'
import { useWords } from '../../session/words.ts'

type DayChipProps = {
  /** What stands before it, and the name of its panel. */
  readonly before: string
  readonly label: string
  readonly help: string
  /** The day that its field holds, and how the chip says it. */
  readonly day: string
  readonly shown: string
  readonly bounds?: Bounds
  /** A day was chosen: there is a way back. */
  readonly isChosen: boolean
  readonly onDay: (day: string) => void
  readonly back: string
  readonly onBack: () => void
  readonly className?: string
}

/** A day that all views follow: a chip that opens its field, with the way back to the day that follows the calendar. */
export function DayChip(props: DayChipProps): ReactNode {
  const { before, label, help, day, shown, bounds, isChosen, onDay, back, onBack, className = '' } = props
  const { t } = useWords()
  return (
    <div className={`as-of ${className}`.trimEnd()}>
      <span>{before}</span>
      <Popover
        label={label}
        button={shown}
        buttonClass={isChosen ? 'chip chip-on' : 'chip'}
        buttonLabel={`${before} ${shown}`}
      >
        {(close) => (
          <>
            <DayField
              label={label}
              help={help}
              day={day}
              onDay={onDay}
              {...(bounds === undefined ? {} : { bounds })}
            />
            <div className="popover-foot">
              <Button
                look="quiet"
                disabled={!isChosen}
                onClick={(event) => {
                  focusFirst(event.currentTarget.closest('.popover')) // the button is not to be pressed twice
                  onBack()
                }}
              >
                {back}
              </Button>
              <Button onClick={close}>{t('done')}</Button>
            </div>
          </>
        )}
      </Popover>
    </div>
  )
}
