import { useDeferredValue, useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import type { Language } from '../../../graph-schema/bilingual.ts'
import { appCommandIds, type AppCommandId } from '../../../shared/contract/app-commands.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { wishFocus } from '../../parts/focus.ts'
import { closeDialog } from '../../session/dialogs.ts'
import { runCommand } from '../../session/commands.ts'
import { select } from '../../session/session.ts'
import { keysInWords, keysOf } from '../../session/shortcuts.ts'
import { langIfOther, useWords } from '../../session/words.ts'

const mostHits = 12
const mostCommands = 4

type Choice = {
  readonly key: string
  readonly name: string
  readonly lang?: Language | undefined
  readonly about: string
  readonly run: () => void
}

/** Finds a record or a command by its words: a combobox whose list is below it. */
export function FindDialog(): ReactNode {
  const words = useWords()
  const { t } = words
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const asked = useDeferredValue(text.trim())
  const hits = useAnswer('search', asked === '' ? null : { text: asked, limit: mostHits })
  const choices: readonly Choice[] = [
    ...commandsFor(text, t),
    ...(hits.status === 'ready' && asked !== ''
      ? hits.answer.map((hit) => ({
          key: hit.id,
          name: hit.name,
          lang: langIfOther(hit.lang, words),
          about: hit.typeName,
          run: () => {
            select({ kind: 'record', id: hit.id }, 'records')
            wishFocus('details')
          },
        }))
      : []),
  ]
  const active = Math.min(at, choices.length - 1)
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])
  const choose = (choice: Choice | undefined): void => {
    if (choice === undefined) return
    closeDialog()
    choice.run()
  }
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') setAt(Math.min(active + 1, choices.length - 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(active - 1, 0))
    else if (event.key === 'Enter') choose(choices[active])
    else return
    event.preventDefault()
  }
  return (
    <Dialog title={t('find.title')} onClose={closeDialog} className="find-dialog">
      <input
        className="input"
        role="combobox"
        aria-label={t('find.label')}
        aria-expanded={choices.length > 0}
        aria-controls="find-choices"
        aria-activedescendant={choices.length > 0 ? `find-${active}` : undefined}
        aria-autocomplete="list"
        placeholder={t('find.label')}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setAt(0)
        }}
        onKeyDown={press}
      />
      <ul
        ref={list}
        id="find-choices"
        tabIndex={-1}
        role="listbox"
        aria-label={t('find.results')}
        className="choices"
      >
        {choices.map((choice, index) => (
          <li
            key={choice.key}
            id={`find-${index}`}
            role="option"
            aria-selected={index === active}
            onClick={() => choose(choice)}
          >
            <span lang={choice.lang}>{choice.name}</span>
            <span className="muted">{choice.about}</span>
          </li>
        ))}
      </ul>
      {asked !== '' && choices.length === 0 && hits.status === 'ready' ? (
        <p role="status">{t('find.nothing', { text: asked })}</p>
      ) : null}
    </Dialog>
  )
}

/** Commands whose words hold what was typed; before anything is typed, the views. */
function commandsFor(text: string, t: (key: string) => string): Choice[] {
  const wanted = text.trim().toLowerCase()
  const offered = appCommandIds.filter((id) => id !== 'find' && (wanted !== '' || id.startsWith('view-')))
  return offered
    .map((id) => ({ id, name: t(`command.${id}`) }))
    .filter(({ name }) => name.toLowerCase().includes(wanted))
    .slice(0, wanted === '' ? 7 : mostCommands)
    .map(({ id, name }) => ({ key: id, name, about: aboutCommand(id, t), run: () => void runCommand(id) }))
}

function aboutCommand(id: AppCommandId, t: (key: string) => string): string {
  const [keys] = keysOf(id)
  return keys === undefined ? '' : keysInWords(keys, t)
}
