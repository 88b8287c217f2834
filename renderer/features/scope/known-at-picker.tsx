import type { ReactNode } from 'react'
import { Button } from '../../parts/button.tsx'
import { DayField } from '../../parts/day-field.tsx'
import { anyDay } from '../../parts/day-picker.tsx'
import { focusFirst } from '../../parts/focus.ts'
import { Popover } from '../../parts/popover.tsx'
import { announce } from '../../session/announce.ts'
import { setKnownAt, useSession } from '../../session/session.ts'
import { useWords } from '../../session/words.ts'

/** The day as of whose knowledge the map is shown. Empty, it is now. */
export function KnownAtPicker(): ReactNode {
  const { t, day } = useWords()
  const knownAt = useSession((now) => now.knownAt)
  const today = useSession((now) => now.today)
  const take = (value: string): void => {
    setKnownAt(value)
    announce(t('history:known.banner', { day: day(value) }))
  }
  const shown = knownAt === null ? t('history:known.now') : day(knownAt)
  return (
    <div className="as-of">
      <span>{t('history:known.label')}</span>
      <Popover
        label={t('history:known.pick')}
        button={shown}
        buttonClass={knownAt === null ? 'chip' : 'chip chip-on'}
        buttonLabel={`${t('history:known.label')} ${shown}`}
      >
        {(close) => (
          <>
            <DayField
              label={t('history:known.pick')}
              help={t('history:known.help')}
              day={knownAt ?? today}
              bounds={{ ...anyDay, max: today }}
              onDay={take}
            />
            <div className="popover-foot">
              <Button
                look="quiet"
                disabled={knownAt === null}
                onClick={(event) => {
                  focusFirst(event.currentTarget.closest('.popover')) // the button is not to be pressed twice
                  setKnownAt(null)
                }}
              >
                {t('history:known.now')}
              </Button>
              <Button onClick={close}>{t('done')}</Button>
            </div>
          </>
        )}
      </Popover>
    </div>
  )
}

/** While the past is shown it is said in sight of every view, with the way back. */
export function KnownAtBanner(): ReactNode {
  const { t, day } = useWords()
  const knownAt = useSession((now) => now.knownAt)
  if (knownAt === null) return null
  return (
    <div className="known-banner" role="note">
      <p>{t('history:known.banner', { day: day(knownAt) })}</p>
      <Button icon="back" onClick={() => setKnownAt(null)}>
        {t('history:known.back')}
      </Button>
    </div>
  )
}
