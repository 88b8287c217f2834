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
import { useSaid } from '../session/use-said.ts'
import { useWords } from '../session/words.ts'

export type Choice = {
  readonly key: string
  readonly name: string
  /** Where the name is in the other language. */
  readonly lang?: Language | undefined
  /** What stands beside it: its type, its keys, its id. */
  readonly about?: string
  readonly aboutLang?: Language | undefined
  /** The heading it stands under. Choices of one group stand together; all of a list have one, or none has. */
  readonly group?: string
}

type ComboboxProps = {
  readonly text: string
  readonly onText: (text: string) => void
  readonly choices: readonly Choice[]
  /** The place in `choices` of the one that was chosen. */
  readonly onChoose: (index: number) => void
  readonly listLabel: string
  /** What is said when nothing is found for what was typed; the caller shows it. */
  readonly nothing?: string
  readonly listClass?: string
  /** What was typed is still being looked for: Enter chooses nothing meanwhile. */
  readonly isWaiting?: boolean
  /** Enter while it is looked for chooses the first once it is found: for a choice that does no harm. */
  readonly keepsEnter?: boolean
  /** Of the field it stands in, or with a label of its own. */
  readonly input: InputHTMLAttributes<HTMLInputElement>
}

/**
 * A field to type into with the choices below it, as ARIA's combobox with a list: up and down move, Enter chooses, the
 * focus stays in the field. Before anything is typed no choice is the active one: a screen reader that finds one there
 * when the field gets the focus says nothing of the field (tried with Orca). How many there are is said after a pause.
 */
export function Combobox({
  text,
  onText,
  choices,
  onChoose,
  listLabel,
  nothing = '',
  listClass,
  isWaiting = false,
  keepsEnter = false,
  input,
}: ComboboxProps): ReactNode {
  const id = useId()
  const { t, number } = useWords()
  const isAsked = text.trim() !== ''
  /** Where the arrows have led; else the first, once something is asked for. */
  const [at, setAt] = useState<number>()
  const list = useRef<HTMLDivElement>(null)
  const last = choices.length - 1
  const active = Math.min(at ?? (isAsked ? 0 : -1), last)
  const isOffered = choices.length > 0
  const count = t('spoken:choices', { count: choices.length, n: number(choices.length) })
  useSaid(!isAsked || isWaiting ? '' : isOffered ? count : nothing)
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [active])
  /** What stood in the field when Enter was pressed too early. */
  const entered = useRef<string>(null)
  useEffect(() => {
    if (isWaiting || entered.current === null) return
    const isMeant = entered.current === text
    entered.current = null
    if (isMeant && active >= 0) onChoose(active)
  })
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') setAt(Math.min(active + 1, last))
    else if (event.key === 'ArrowUp') setAt(Math.max(active - 1, 0))
    else if (event.key !== 'Enter' || !(isOffered || isWaiting)) return
    else if (isWaiting) entered.current = keepsEnter ? text : null
    else if (active >= 0) onChoose(active)
    event.preventDefault()
  }
  const optionOf = ([choice, index]: readonly [Choice, number]): ReactNode => (
    <div
      key={choice.key}
      id={`${id}-${index}`}
      role="option"
      aria-selected={index === active}
      onClick={() => onChoose(index)}
    >
      <span lang={choice.lang}>{choice.name}</span>
      {choice.about === undefined ? null : (
        <span className="muted" lang={choice.aboutLang}>
          {choice.about}
        </span>
      )}
    </div>
  )
  return (
    <>
      <input
        {...input}
        role="combobox"
        autoComplete="off"
        aria-expanded={isOffered}
        aria-controls={`${id}-choices`}
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
        aria-autocomplete="list"
        value={text}
        onChange={(event) => {
          onText(event.target.value)
          setAt(undefined)
        }}
        onKeyDown={press}
      />
      <div
        ref={list}
        id={`${id}-choices`}
        tabIndex={-1}
        role="listbox"
        aria-label={listLabel}
        aria-busy={isWaiting}
        className={listClass === undefined ? 'choices' : `choices ${listClass}`}
      >
        {groupsOf(choices).map(([group, members]) =>
          group === undefined ? (
            members.map(optionOf)
          ) : (
            <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
              <span id={`${id}-${group}`} className="choices-group" role="presentation">
                {group}
              </span>
              {members.map(optionOf)}
            </div>
          ),
        )}
      </div>
    </>
  )
}

type Group = readonly [group: string | undefined, members: (readonly [Choice, number])[]]

/** The choices with their places, under their headings in the order of their first ones. */
function groupsOf(choices: readonly Choice[]): readonly Group[] {
  const groups = new Map<string | undefined, Group>()
  choices.forEach((choice, index) => {
    const group = groups.get(choice.group) ?? ([choice.group, []] as const)
    group[1].push([choice, index])
    groups.set(choice.group, group)
  })
  return [...groups.values()]
}
