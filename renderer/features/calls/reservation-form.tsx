import { useState, type ReactNode } from 'react'
import { reservationSteps } from '../../../shared/commands/calls/steps.ts'
import type { OutcomeView, ParticipantView } from '../../../shared/view/shapes/calls.ts'
import { Button } from '../../parts/button.tsx'
import { focusFirstWrong } from '../../parts/first-wrong.ts'
import { useSession } from '../../session/session.ts'
import { useWords } from '../../session/words.ts'
import { doSteps } from './do-steps.ts'
import { OrganizationSelect } from './organization-select.tsx'
import { useKept } from './use-kept.ts'
import { WordsField } from './words-field.tsx'

type ReservationFormProps = {
  readonly outcome: OutcomeView
  readonly participants: readonly ParticipantView[]
}

/** A reservation on a consensus, in the words of who has it; of any other outcome there is none (R34). */
export function ReservationForm({ outcome, participants }: ReservationFormProps): ReactNode {
  const { t, language } = useWords()
  const today = useSession((now) => now.today)
  const who = useKept(`${outcome.id} reservation-who`)
  const words = useKept(`${outcome.id} reservation-text`)
  const [isTried, setTried] = useState(false)
  if (!outcome.kind.startsWith('consensus')) return null
  const name = participants.find((one) => one.organization.id === who.typed)?.organization.name
  const isSilent = words.typed.trim() === ''
  const record = async (): Promise<void> => {
    setTried(true)
    if (name === undefined || isSilent) return
    const steps = reservationSteps(outcome, who.typed, { text: words.typed, language }, today)
    if (!(await doSteps(steps, t('calls:mode.reservationAdded', { name })))) return
    who.forget()
    words.forget()
    setTried(false)
  }
  return (
    <details className="reservation">
      <summary>{t('calls:mode.reservation')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void record()
          focusFirstWrong(event.currentTarget)
        }}
      >
        <OrganizationSelect
          label={t('calls:mode.reservationWho')}
          value={name === undefined ? '' : who.typed}
          none={t('calls:mode.choose')}
          error={isTried && name === undefined ? t('calls:mode.reservationWhoMissing') : undefined}
          participants={participants}
          onChange={who.type}
        />
        <WordsField
          label={t('calls:mode.reservation')}
          kept={words}
          error={isTried && isSilent ? t('calls:mode.reservationTextMissing') : undefined}
        />
        <Button type="submit">{t('calls:mode.reservationAdd')}</Button>
      </form>
    </details>
  )
}
