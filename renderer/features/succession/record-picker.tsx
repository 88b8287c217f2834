import { useDeferredValue, useState, type ReactNode } from 'react'
import { useAnswer } from '../../bridge/use-answer.ts'
import { Combobox } from '../../parts/combobox.tsx'
import { Field } from '../../parts/field.tsx'
import { useWords } from '../../session/words.ts'

export type Picked = { readonly id: string; readonly name: string }

type RecordPickerProps = {
  readonly type: string
  /** The record that cannot be picked: the one itself. */
  readonly without: string
  readonly picked: Picked | null
  readonly error: string | undefined
  readonly onPick: (picked: Picked | null) => void
}

const asked = 60
const offered = 8

/** The other record of a step: found by its words among those of one type, and kept until something else is typed. */
export function RecordPicker({ type, without, picked, error, onPick }: RecordPickerProps): ReactNode {
  const { t } = useWords()
  const [text, setText] = useState('')
  const wanted = useDeferredValue(text.trim())
  const isAsked = wanted.length >= 2 && picked === null
  const hits = useAnswer('search', isAsked ? { text: wanted, limit: asked } : null)
  const choices =
    isAsked && hits.status === 'ready'
      ? hits.answer.filter((hit) => hit.type === type && hit.id !== without).slice(0, offered)
      : []
  const pick = (index: number): void => {
    const choice = choices[index]
    if (choice === undefined) return
    setText(choice.name)
    onPick({ id: choice.id, name: choice.name })
  }
  return (
    <>
      <Field label={t('succession:other')} help={t('succession:otherHelp')} error={error}>
        {(field) => (
          <Combobox
            input={field}
            text={text}
            onText={(typed) => {
              setText(typed)
              onPick(null)
            }}
            keepsEnter
            isWaiting={text.trim() !== wanted || (isAsked && hits.status === 'waiting')}
            choices={choices.map(({ id, name }) => ({ key: id, name, about: id }))}
            onChoose={pick}
            listLabel={t('succession:other')}
          />
        )}
      </Field>
      <p role="status" className="muted">
        {picked !== null
          ? t('succession:chosen', { name: picked.name })
          : isAsked && hits.status === 'ready' && choices.length === 0
            ? t('succession:otherNone')
            : null}
      </p>
    </>
  )
}
