import type { ReactNode } from 'react'
import { Button } from '../../parts/button.tsx'
import { anyDay } from '../../parts/day-picker.tsx'
import { announce } from '../../session/announce.ts'
import { setKnownAt, useSession } from '../../session/session.ts'
import { useWords } from '../../session/words.ts'
import { DayChip } from './day-chip.tsx'

/** The day as of whose knowledge the map is shown. Empty, it is now. */
export function KnownAtPicker(): ReactNode {
  const { t, day } = useWords()
  const knownAt = useSession((now) => now.knownAt)
  const today = useSession((now) => now.today)
  const take = (value: string): void => {
    setKnownAt(value)
    announce(t('history:known.banner', { day: day(value) }))
  }
  return (
    <DayChip
      before={t('history:known.label')}
      label={t('history:known.pick')}
      help={t('history:known.help')}
      day={knownAt ?? today}
      shown={knownAt === null ? t('history:known.now') : day(knownAt)}
      bounds={{ ...anyDay, max: today }}
      isChosen={knownAt !== null}
      onDay={take}
      back={t('history:known.now')}
      onBack={() => setKnownAt(null)}
    />
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
