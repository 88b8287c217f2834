import { useState, type ReactNode } from 'react'
import { wrongWithDay } from '../../../shared/analysis/calls/series.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { DayField } from '../../parts/day-field.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { useFilter } from '../../session/choices.ts'
import { closeDialog } from '../../session/dialogs.ts'
import { useSession } from '../../session/session.ts'
import { useWords } from '../../session/words.ts'
import { planCall } from './plan-call.ts'

/** A call on a day that somebody chooses: not over, and without another call. */
export function NewCallDialog(): ReactNode {
  const { t } = useWords()
  const today = useSession((now) => now.today)
  const calls = useAnswer('calls', {})
  const known = calls.status === 'ready' ? calls.answer.calls.flatMap((one) => one.date ?? []) : []
  const first = calls.status === 'ready' ? (calls.answer.next[0]?.day ?? today) : today
  const [typed, setDay] = useState<string>()
  const [isTried, setTried] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [, choose] = useFilter<string>('call', '')
  const day = typed ?? first
  const wrong = wrongWithDay(day, today, known)
  const submit = async (): Promise<void> => {
    setTried(true)
    if (wrong !== null) return
    setBusy(true)
    const isDone = await planCall(day, choose)
    setBusy(false)
    if (isDone) closeDialog()
  }
  return (
    <Dialog
      title={t('calls:newTitle')}
      action={t('calls:newAction')}
      isBusy={isBusy}
      onClose={closeDialog}
      onSubmit={() => void submit()}
    >
      <DayField
        label={t('calls:day')}
        help={t('calls:newHelp')}
        day={day}
        onDay={setDay}
        error={
          isTried && wrong !== null ? t(wrong === 'past' ? 'calls:dayPast' : 'calls:dayTaken') : undefined
        }
      />
    </Dialog>
  )
}
