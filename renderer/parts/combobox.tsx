import {
  useEffect,
  useId,
  useRef,
  useState,
  type InputHTMLAttributes,
  type KeyboardEvent,
  type ReactNode,
} from 'react'
import type { Language } from '../../graph-schema/bilingual.ts'

export type Choice = {
  readonly key: string
  readonly name: string
  /** Where the name is in the other language. */
  readonly lang?: Language | undefined
  /** What stands beside it: its type, its keys, its id. */
  readonly about?: string
}

type ComboboxProps = {
  readonly text: string
  readonly onText: (text: string) => void
  readonly choices: readonly Choice[]
  /** The place in `choices` of the one that was chosen. */
  readonly onChoose: (index: number) => void
  readonly listLabel: string
  readonly listClass?: string
  /** Of the field it stands in, or with a label of its own. */
  readonly input: InputHTMLAttributes<HTMLInputElement>
}

/**
 * A field to type into with the choices below it, as ARIA's combobox with a list: up and down move, Enter chooses, the
 * focus stays in the field.
 */
export function Combobox({
  text,
  onText,
  choices,
  onChoose,
  listLabel,
  listClass,
  input,
}: ComboboxProps): ReactNode {
  const id = useId()
  const [at, setAt] = useState(0)
  const list = useRef<HTMLUListElement>(null)
  const active = Math.min(at, choices.length - 1)
  const isOffered = choices.length > 0
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') setAt(Math.min(active + 1, choices.length - 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(active - 1, 0))
    else if (event.key === 'Enter' && isOffered) onChoose(active)
    else return
    event.preventDefault()
  }
  return (
    <>
      <input
        {...input}
        role="combobox"
        autoComplete="off"
        aria-expanded={isOffered}
        aria-controls={`${id}-choices`}
        aria-activedescendant={isOffered ? `${id}-${active}` : undefined}
        aria-autocomplete="list"
        value={text}
        onChange={(event) => {
          onText(event.target.value)
          setAt(0)
        }}
        onKeyDown={press}
      />
      <ul
        ref={list}
        id={`${id}-choices`}
        tabIndex={-1}
        role="listbox"
        aria-label={listLabel}
        className={listClass === undefined ? 'choices' : `choices ${listClass}`}
      >
        {choices.map((choice, index) => (
          <li
            key={choice.key}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onClick={() => onChoose(index)}
          >
            <span lang={choice.lang}>{choice.name}</span>
            {choice.about === undefined ? null : <span className="muted">{choice.about}</span>}
          </li>
        ))}
      </ul>
    </>
  )
}
