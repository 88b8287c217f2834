import type { ReactNode } from 'react'
import { Button } from '../../parts/button.tsx'
import { DayField } from '../../parts/day-field.tsx'
import { focusFirst } from '../../parts/focus.ts'
import { Popover } from '../../parts/popover.tsx'
import { setAsOf, useSession } from '../../session/session.ts'
import { useWords } from '../../session/words.ts'

/** The day at which measures are in force. Empty, it follows today. */
export function AsOfPicker(): ReactNode {
  const { t, day } = useWords()
  const asOf = useSession((now) => now.asOf)
  const today = useSession((now) => now.today)
  const shown = asOf ?? today
  const take = (value: string): void => setAsOf(value === today ? null : value)
  return (
    <div className="as-of push">
      <span>{t('scope.inForceOn')}</span>
      <Popover
        label={t('scope.asOf')}
        button={day(shown)}
        buttonClass={asOf === null ? 'chip' : 'chip chip-on'}
        buttonLabel={`${t('scope.inForceOn')} ${day(shown)}`}
      >
        {(close) => (
          <>
            <DayField label={t('scope.asOf')} help={t('scope.asOfHelp')} day={shown} onDay={take} />
            <div className="popover-foot">
              <Button
                look="quiet"
                disabled={asOf === null}
                onClick={(event) => {
                  focusFirst(event.currentTarget.closest('.popover')) // the button is not to be pressed twice
                  setAsOf(null)
                }}
              >
                {t('scope.today')}
              </Button>
              <Button onClick={close}>{t('done')}</Button>
            </div>
          </>
        )}
      </Popover>
    </div>
  )
}
