import { useDeferredValue, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useAnswer } from '../../bridge/use-answer.ts'
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

/** Finds a record of one type by its words: a combobox whose list is below it. */
export function RecordPicker({ type, without, picked, error, onPick }: RecordPickerProps): ReactNode {
  const { t } = useWords()
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const wanted = useDeferredValue(text.trim())
  const isAsked = wanted.length >= 2 && picked === null
  const hits = useAnswer('search', isAsked ? { text: wanted, limit: asked } : null)
  const choices =
    isAsked && hits.status === 'ready'
      ? hits.answer.filter((hit) => hit.type === type && hit.id !== without).slice(0, offered)
      : []
  const active = Math.min(at, choices.length - 1)
  const pick = (choice: Picked | undefined): void => {
    if (choice === undefined) return
    setText(choice.name)
    onPick({ id: choice.id, name: choice.name })
  }
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') setAt(Math.min(active + 1, choices.length - 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(active - 1, 0))
    else if (event.key === 'Enter' && choices.length > 0) pick(choices[active])
    else return
    event.preventDefault()
  }
  return (
    <>
      <Field label={t('succession:other')} help={t('succession:otherHelp')} error={error}>
        {(field) => (
          <input
            {...field}
            role="combobox"
            aria-expanded={choices.length > 0}
            aria-controls="succession-choices"
            aria-activedescendant={choices.length > 0 ? `succession-${active}` : undefined}
            aria-autocomplete="list"
            autoComplete="off"
            value={text}
            onChange={(event) => {
              setText(event.target.value)
              setAt(0)
              onPick(null)
            }}
            onKeyDown={press}
          />
        )}
      </Field>
      <ul id="succession-choices" role="listbox" aria-label={t('succession:other')} className="choices">
        {choices.map((choice, index) => (
          <li
            key={choice.id}
            id={`succession-${index}`}
            role="option"
            aria-selected={index === active}
            onClick={() => pick(choice)}
          >
            <span>{choice.name}</span>
            <span className="muted">{choice.id}</span>
          </li>
        ))}
      </ul>
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
