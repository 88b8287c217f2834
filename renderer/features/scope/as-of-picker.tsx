import type { ReactNode } from 'react'
import { setAsOf, useSession } from '../../session/session.ts'
import { useWords } from '../../session/words.ts'
import { DayChip } from './day-chip.tsx'

/** The day at which measures are in force. Empty, it follows today. */
export function AsOfPicker(): ReactNode {
  const { t, day } = useWords()
  const asOf = useSession((now) => now.asOf)
  const today = useSession((now) => now.today)
  const chosen = asOf ?? today
  return (
    <DayChip
      className="push"
      before={t('scope.inForceOn')}
      label={t('scope.asOf')}
      help={t('scope.asOfHelp')}
      day={chosen}
      shown={day(chosen)}
      isChosen={asOf !== null}
      onDay={(value) => setAsOf(value === today ? null : value)}
      back={t('scope.today')}
      onBack={() => setAsOf(null)}
    />
  )
}
