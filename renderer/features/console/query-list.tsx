import { useState, type ReactNode, type SubmitEvent } from 'react'
import type { SavedQuery } from '../../../shared/contract/saved-queries.ts'
import { parameterText } from '../../../shared/hub/console-parameters.ts'
import { deleteQuery, renameQuery, saveQuery, useQueries } from '../../bridge/console.ts'
import type { RefusalValue } from '../../bridge/refusal.ts'
import { Button, IconButton } from '../../parts/button.tsx'
import { Popover } from '../../parts/popover.tsx'
import { RefusalNote } from '../../parts/refusal-note.tsx'
import { announce, tell } from '../../session/announce.ts'
import { takeQuery } from '../../session/console.ts'
import { useWords } from '../../session/words.ts'
import { packAbout, packName } from './pack-words.ts'

/** The queries at hand: the pack's, and those that this person saved. One that is chosen goes into the editor. */
export function QueryList(): ReactNode {
  const { t } = useWords()
  return (
    <Popover label={t('console:queries')} button={t('console:queries')}>
      {(close) => <Lists close={close} />}
    </Popover>
  )
}

function Lists({ close }: { readonly close: () => void }): ReactNode {
  const words = useWords()
  const { t } = words
  const { pack, saved } = useQueries()
  const [deleted, setDeleted] = useState<SavedQuery | null>(null)
  const putBack = async (): Promise<void> => {
    if (deleted !== null && (await saveQuery(deleted)) === null) setDeleted(null)
  }
  return (
    <div className="console-queries">
      <h2>{t('console:ofPack')}</h2>
      <ul>
        {pack.map(({ name, text }) => (
          <li key={name}>
            <button
              type="button"
              className="console-choose"
              onClick={() => {
                takeQuery({ of: 'pack', name }, { text, typed: {} })
                close()
              }}
            >
              <b>{packName(name, words)}</b>
              <span className="muted">{packAbout(name, words)}</span>
            </button>
          </li>
        ))}
      </ul>
      <h2>{t('console:ofYours')}</h2>
      {saved.length === 0 ? <p className="muted">{t('console:noneSaved')}</p> : null}
      <ul>
        {saved.map((query) => (
          <SavedLine key={query.name} query={query} close={close} onDeleted={() => setDeleted(query)} />
        ))}
      </ul>
      {deleted === null ? null : (
        <p>
          {t('console:deleted', { name: deleted.name })}{' '}
          <Button key={deleted.name} ref={takeFocus} look="link" onClick={() => void putBack()}>
            {t('console:putBackDeleted')}
          </Button>
        </p>
      )}
    </div>
  )
}

type SavedLineProps = {
  readonly query: SavedQuery
  readonly close: () => void
  readonly onDeleted: () => void
}

function SavedLine({ query, close, onDeleted }: SavedLineProps): ReactNode {
  const { t } = useWords()
  const { name, text, parameters } = query
  const [isRenaming, setRenaming] = useState(false)
  const [refusal, setRefusal] = useState<RefusalValue | null>(null)
  const remove = async (): Promise<void> => {
    const refused = await deleteQuery(name)
    setRefusal(refused)
    if (refused !== null) return
    announce(t('console:deleted', { name }))
    onDeleted()
  }
  return (
    <li>
      <div className="console-saved">
        {isRenaming ? (
          <RenameForm name={name} onRefused={setRefusal} onDone={() => setRenaming(false)} />
        ) : (
          <button
            type="button"
            className="console-choose"
            onClick={() => {
              const typed = Object.entries(parameters).map(
                ([one, value]) => [one, parameterText(value)] as const,
              )
              takeQuery({ of: 'saved', name }, { text, typed: Object.fromEntries(typed) })
              close()
            }}
          >
            <b>{name}</b>
            <span className="muted clamp code">{text.replace(/\s+/g, ' ').slice(0, 120)}</span>
          </button>
        )}
        <IconButton
          icon="edit"
          label={t('console:rename', { name })}
          aria-pressed={isRenaming}
          onClick={() => setRenaming(!isRenaming)}
        />
        <IconButton icon="close" label={t('console:delete', { name })} onClick={() => void remove()} />
      </div>
      {refusal === null ? null : <RefusalNote refusal={refusal} />}
    </li>
  )
}

/** Once, when the element comes. */
const takeFocus = (element: HTMLElement | null): void => element?.focus()

type RenameFormProps = {
  readonly name: string
  readonly onRefused: (refusal: RefusalValue | null) => void
  readonly onDone: () => void
}

function RenameForm({ name, onRefused, onDone }: RenameFormProps): ReactNode {
  const { t } = useWords()
  const [to, setTo] = useState(name)
  const rename = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const wanted = to.trim()
    if (wanted === '') return
    const refused = await renameQuery(name, wanted)
    onRefused(refused)
    if (refused !== null) return
    tell(t('console:renamed', { name: wanted }))
    onDone()
  }
  return (
    <form className="console-rename" onSubmit={(event) => void rename(event)}>
      <input
        ref={takeFocus}
        className="input"
        aria-label={t('console:rename', { name })}
        maxLength={80}
        value={to}
        onChange={(event) => setTo(event.target.value)}
      />
      <Button type="submit" disabled={to.trim() === ''}>
        {t('console:save')}
      </Button>
    </form>
  )
}
