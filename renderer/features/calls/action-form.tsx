import { useState, type ReactNode } from 'react'
import { offerSteps, outcomeSteps } from '../../../shared/commands/calls/steps.ts'
import type { ParticipantView, RoomItemView } from '../../../shared/view/shapes/calls.ts'
import { Button } from '../../parts/button.tsx'
import { DayField } from '../../parts/day-field.tsx'
import { focusFirstWrong } from '../../parts/first-wrong.ts'
import { useSession } from '../../session/session.ts'
import { useWords } from '../../session/words.ts'
import { newRecordId } from '../edit/new-record.ts'
import { doSteps } from './do-steps.ts'
import { OrganizationSelect } from './organization-select.tsx'
import { useKept } from './use-kept.ts'
import { WordsField } from './words-field.tsx'

type ActionFormProps = { readonly item: RoomItemView; readonly participants: readonly ParticipantView[] }

/** An action that one of those on the call offers; it stays offered until it is accepted (R34). */
export function ActionForm({ item, participants }: ActionFormProps): ReactNode {
  const { t, language } = useWords()
  const today = useSession((now) => now.today)
  const who = useKept(`${item.id} action-who`)
  const words = useKept(`${item.id} action-text`)
  const due = useKept(`${item.id} action-due`)
  const [isTried, setTried] = useState(false)
  const name = participants.find((one) => one.organization.id === who.typed)?.organization.name
  const isSilent = words.typed.trim() === ''
  const record = async (): Promise<void> => {
    setTried(true)
    if (name === undefined || isSilent) return
    const { id, handling } = item
    const said = { text: words.typed, language }
    const steps = [
      ...offerSteps(newRecordId(), {
        item: id,
        organization: who.typed,
        handling,
        said,
        due: due.typed,
        today,
      }),
      // an item of which only an offer comes was reached all the same
      ...(item.outcomes.length > 0
        ? []
        : outcomeSteps(newRecordId(), {
            item: id,
            kind: 'action-offered',
            handling,
            said: { text: '', language },
          })),
    ]
    if (!(await doSteps(steps, t('calls:mode.actionAdded', { name })))) return
    for (const one of [who, words, due]) one.forget()
    setTried(false)
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void record()
        focusFirstWrong(event.currentTarget)
      }}
    >
      <OrganizationSelect
        label={t('calls:mode.actionWho')}
        value={name === undefined ? '' : who.typed}
        none={t('calls:mode.choose')}
        error={isTried && name === undefined ? t('calls:mode.actionWhoMissing') : undefined}
        participants={participants}
        onChange={who.type}
      />
      <WordsField
        label={t('calls:mode.actionText')}
        kept={words}
        error={isTried && isSilent ? t('calls:mode.actionTextMissing') : undefined}
      />
      <DayField label={t('calls:mode.actionDue')} day={due.typed} onDay={due.type} isOptional />
      <Button type="submit">{t('calls:mode.actionAdd')}</Button>
    </form>
  )
}
