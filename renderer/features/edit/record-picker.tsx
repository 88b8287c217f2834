import { useDeferredValue, useId, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useAnswer } from '../../bridge/use-answer.ts'
import { useWords } from '../../session/words.ts'

const mostHits = 12

export type Picked = { readonly id: string; readonly name: string; readonly type: string }

type RecordPickerProps = {
  readonly label: string
  /** Which types may be chosen; all where undefined. */
  readonly types: readonly string[] | undefined
  readonly onPick: (picked: Picked) => void
  /** Makes a record of that name in place, where the map has none. */
  readonly onCreate?: ((name: string) => void) | undefined
}

/** Finds a record by its words, as a combobox with the hits below; the last line makes one of that name. */
export function RecordPicker({ label, types, onPick, onCreate }: RecordPickerProps): ReactNode {
  const { t } = useWords()
  const id = useId()
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const asked = useDeferredValue(text.trim())
  const hits = useAnswer('search', asked === '' ? null : { text: asked, limit: 300 })
  const found =
    hits.status === 'ready' && asked !== ''
      ? hits.answer.filter((hit) => types === undefined || types.includes(hit.type)).slice(0, mostHits)
      : []
  const mayCreate = onCreate !== undefined && asked !== ''
  const count = found.length + (mayCreate ? 1 : 0)
  const active = Math.min(at, count - 1)
  const choose = (index: number): void => {
    const hit = found[index]
    setText('')
    if (hit !== undefined) onPick({ id: hit.id, name: hit.name, type: hit.type })
    else if (mayCreate) onCreate(asked)
  }
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') setAt(Math.min(active + 1, count - 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(active - 1, 0))
    else if (event.key === 'Enter' && count > 0) choose(active)
    else return
    event.preventDefault()
  }
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        role="combobox"
        autoComplete="off"
        aria-expanded={count > 0}
        aria-controls={`${id}-choices`}
        aria-activedescendant={count > 0 ? `${id}-${active}` : undefined}
        aria-autocomplete="list"
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setAt(0)
        }}
        onKeyDown={press}
      />
      <ul id={`${id}-choices`} role="listbox" aria-label={t('edit.found')} className="choices picker-choices">
        {found.map((hit, index) => (
          <li
            key={hit.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onClick={() => choose(index)}
          >
            <span>{hit.name}</span>
            <span className="muted">{hit.typeName}</span>
          </li>
        ))}
        {mayCreate ? (
          <li
            id={`${id}-${found.length}`}
            role="option"
            aria-selected={active === found.length}
            onClick={() => choose(found.length)}
          >
            <span>{t('edit.createNamed', { name: asked })}</span>
          </li>
        ) : null}
      </ul>
    </div>
  )
}
