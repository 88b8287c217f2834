import { useState, type ReactNode } from 'react'
import { Button } from '../../parts/button.tsx'
import { Field } from '../../parts/field.tsx'
import { Popover } from '../../parts/popover.tsx'
import { announce } from '../../session/announce.ts'
import { isDay } from '../../session/instants.ts'
import { setKnownAt, useSession } from '../../session/session.ts'
import { useWords } from '../../session/words.ts'

/** The day as of whose knowledge the map is shown. Empty, it is now. */
export function KnownAtPicker(): ReactNode {
  const { t, day } = useWords()
  const knownAt = useSession((now) => now.knownAt)
  const today = useSession((now) => now.today)
  const [draft, setDraft] = useState('')
  const isAhead = isDay(draft) && draft > today
  const take = (value: string): void => {
    setDraft(value)
    if (!isDay(value) || value > today) return
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
        onToggle={(isOpen) => (isOpen ? setDraft(knownAt ?? today) : undefined)}
      >
        {(close) => (
          <>
            <Field
              label={t('history:known.pick')}
              help={t('history:known.help')}
              error={isAhead ? t('history:known.future') : undefined}
            >
              {(field) => (
                <input
                  {...field}
                  type="date"
                  min="1900-01-01"
                  max={today}
                  value={draft}
                  onChange={(event) => take(event.target.value)}
                />
              )}
            </Field>
            <div className="popover-foot">
              <Button
                look="quiet"
                disabled={knownAt === null}
                onClick={() => {
                  setKnownAt(null)
                  setDraft(today)
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
