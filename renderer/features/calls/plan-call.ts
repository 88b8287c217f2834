import { newCallSteps } from '../../../shared/commands/calls/steps.ts'
import { askOnce, commonOf } from '../../bridge/answers.ts'
import { session } from '../../session/session.ts'
import { wordsOf } from '../../session/words.ts'
import { newRecordId } from '../edit/new-record.ts'
import { doSteps } from './do-steps.ts'

/** Plans a call on a day, with the participants of the last one, and opens it. */
export async function planCall(day: string, onDone: (id: string) => void): Promise<boolean> {
  const { language, asOf, today } = session.get()
  const { t, day: say } = wordsOf(language)
  const common = commonOf(language, asOf ?? today, {})
  const calls = await askOnce('calls', {}, common)
  const last = calls.ok ? calls.value.calls[0] : undefined
  const call = last === undefined ? undefined : await askOnce('call', { id: last.id }, common)
  const participants =
    call?.ok === true && call.value !== null
      ? call.value.participants.map(({ organization, standing, isCoChair }) => ({
          organization: organization.id,
          standing,
          isCoChair,
        }))
      : []
  const id = newRecordId()
  const isDone = await doSteps(newCallSteps(id, day, participants), t('calls:planned', { day: say(day) }))
  if (isDone) onDone(id)
  return isDone
}
