import { useState, type ReactNode } from 'react'
import { Button } from '../../parts/button.tsx'
import { Field } from '../../parts/field.tsx'
import { focusFirst } from '../../parts/focus.ts'
import { Popover } from '../../parts/popover.tsx'
import { isDay } from '../../session/instants.ts'
import { setAsOf, useSession } from '../../session/session.ts'
import { useWords } from '../../session/words.ts'

/** The day at which measures are in force. Empty, it follows today. */
export function AsOfPicker(): ReactNode {
  const { t, day } = useWords()
  const asOf = useSession((now) => now.asOf)
  const today = useSession((now) => now.today)
  const [draft, setDraft] = useState('')
  const shown = asOf ?? today
  const take = (value: string): void => {
    setDraft(value)
    if (isDay(value)) setAsOf(value === today ? null : value)
  }
  return (
    <div className="as-of push">
      <span>{t('scope.inForceOn')}</span>
      <Popover
        label={t('scope.asOf')}
        button={day(shown)}
        buttonClass={asOf === null ? 'chip' : 'chip chip-on'}
        buttonLabel={`${t('scope.inForceOn')} ${day(shown)}`}
        onToggle={(isOpen) => (isOpen ? setDraft(shown) : undefined)}
      >
        {(close) => (
          <>
            <Field label={t('scope.asOf')} help={t('scope.asOfHelp')}>
              {(field) => (
                <input
                  {...field}
                  type="date"
                  min="1900-01-01"
                  max="2199-12-31"
                  value={draft}
                  onChange={(event) => take(event.target.value)}
                />
              )}
            </Field>
            <div className="popover-foot">
              <Button
                look="quiet"
                disabled={asOf === null}
                onClick={(event) => {
                  focusFirst(event.currentTarget.closest('.popover')) // the button is not to be pressed twice
                  setAsOf(null)
                  setDraft(today)
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
