import type { ReactNode } from 'react'
import { outcomeKinds, type OutcomeKind } from '../../../graph-schema/vocabularies/statuses.ts'
import { outcomeSteps } from '../../../shared/commands/calls/steps.ts'
import type { RoomItemView } from '../../../shared/view/shapes/calls.ts'
import { Button } from '../../parts/button.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { useWords } from '../../session/words.ts'
import { newRecordId } from '../edit/new-record.ts'
import { doSteps } from './do-steps.ts'
import { useKept } from './use-kept.ts'
import { WordsField } from './words-field.tsx'

/** An outcome by consensus: its kind, and what is said of it. A reservation is added to it by itself. */
export function OutcomeForm({ item }: { readonly item: RoomItemView }): ReactNode {
  const { t, language } = useWords()
  const kind = useKept(`${item.id} outcome-kind`, 'consensus')
  const words = useKept(`${item.id} outcome-text`)
  const chosen = outcomeKinds.find((one) => one.id === kind.typed) ?? outcomeKinds[0]
  const record = async (): Promise<void> => {
    const steps = outcomeSteps(newRecordId(), {
      item: item.id,
      kind: chosen.id,
      handling: item.handling,
      said: { text: words.typed, language },
    })
    if (!(await doSteps(steps, t('calls:mode.outcomeAdded', { kind: chosen[language] })))) return
    kind.forget()
    words.forget()
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void record()
      }}
    >
      <SelectField
        label={t('calls:mode.outcomeKind')}
        value={chosen.id satisfies OutcomeKind}
        options={outcomeKinds
          .filter((one) => one.id !== 'consensus-with-reservation' && one.id !== 'action-offered')
          .map((one) => [one.id, one[language]])}
        onChange={kind.type}
      />
      <WordsField label={t('calls:mode.outcomeText')} kept={words} />
      <Button type="submit">{t('calls:mode.outcomeAdd')}</Button>
    </form>
  )
}
