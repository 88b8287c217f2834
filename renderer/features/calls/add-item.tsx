import { useState, type ReactNode } from 'react'
import { itemSteps } from '../../../shared/commands/calls/steps.ts'
import type { CallView } from '../../../shared/view/shapes/calls.ts'
import { keepDraft } from '../../bridge/drafts.ts'
import { Button } from '../../parts/button.tsx'
import { Field } from '../../parts/field.tsx'
import { useWords } from '../../session/words.ts'
import { withAuthor } from '../author/with-author.ts'
import { newRecordId } from '../edit/new-record.ts'
import { useTextWarning } from '../edit/use-text-warning.ts'
import { useTypedField } from '../edit/use-field.ts'
import { doSteps } from './do-steps.ts'
import { handlingOf, nextOrder } from './of-call.ts'

/** An item in somebody's own words, kept as a draft while it is typed. */
export function AddItem({ call }: { readonly call: CallView }): ReactNode {
  const { t, language } = useWords()
  const place = `${call.id} new-item`
  const typed = useTypedField(place, '', () => Promise.resolve(null))
  const warning = useTextWarning(typed.typed, { field: `text.${language}` })
  const [isTried, setTried] = useState(false)
  const isMissing = typed.typed.trim() === ''
  const add = async (): Promise<void> => {
    setTried(true)
    if (isMissing) return
    const text = typed.typed.trim()
    const steps = itemSteps({
      id: newRecordId(),
      call: call.id,
      order: nextOrder(call),
      handling: handlingOf(call),
      text: { [language]: text },
    })
    if (!(await doSteps(steps, t('calls:added', { name: text })))) return
    keepDraft(place, null)
    typed.revert()
    setTried(false)
  }
  return (
    <form
      className="call-line"
      onSubmit={(event) => {
        event.preventDefault()
        withAuthor(() => void add())
      }}
    >
      <Field
        label={t('calls:addItem')}
        help={t('calls:itemTextHelp')}
        error={isTried && isMissing ? t('calls:itemMissing') : undefined}
        warning={warning}
      >
        {(attributes) => (
          <input
            {...attributes}
            lang={language}
            autoComplete="off"
            maxLength={2000}
            value={typed.typed}
            onChange={(event) => typed.type(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit">{t('calls:itemAdd')}</Button>
    </form>
  )
}
