import { Fragment, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { appCommandIds, type AppCommandId } from '../../../shared/contract/app-commands.ts'
import { OwnKeys, ownerOf, reservedKeys } from '../../../shared/contract/own-keys.ts'
import { invoke } from '../../bridge/invoke.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { announce } from '../../session/announce.ts'
import { closeDialog } from '../../session/dialogs.ts'
import { reviewKeys } from '../../session/review-keys.ts'
import { roomKeys } from '../../session/room-keys.ts'
import { keysInWords, keysOf, keysPressed, ownKeys, useOwnKeys } from '../../session/shortcuts.ts'
import { useWords, type Words } from '../../session/words.ts'

const leads = (id: AppCommandId): boolean => /^view-|-pane$/.test(id)

/**
 * What the keyboard does: commands by the table that also makes the menu, each with keys that can be changed, and the
 * keys inside matrix, lists and graph.
 */
export function ShortcutsDialog(): ReactNode {
  const { t } = useWords()
  const own = useOwnKeys()
  const isUsual = Object.keys(own).length === 0
  return (
    <Dialog title={t('command.shortcuts')} onClose={closeDialog} className="shortcuts" isLong>
      <table className="plain-table">
        <caption>{t('keys.does.commands')}</caption>
        <tbody>
          {appCommandIds
            .filter((id) => !leads(id))
            .map((id) => (
              <CommandKeys key={id} id={id} />
            ))}
        </tbody>
      </table>
      <div>
        <table className="plain-table">
          <caption>{t('keys.does.moving')}</caption>
          <tbody>
            {appCommandIds.filter(leads).map((id) => (
              <CommandKeys key={id} id={id} />
            ))}
            {(['matrix', 'lists', 'graph'] as const).map((where) => (
              <tr key={where}>
                <th scope="row">{t(`keys.in.${where}`)}</th>
                <td colSpan={2}>{t(`keys.does.${where}`)}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{t('grid:keysWhere')}</th>
              <td colSpan={2}>{t('grid:keys')}</td>
            </tr>
            <tr>
              <th scope="row">{t('review:keys.where')}</th>
              <td colSpan={2}>{t('review:keys.what', reviewKeys)}</td>
            </tr>
            <tr>
              <th scope="row">{t('room:keys.where')}</th>
              <td colSpan={2}>{t('room:keys.what', roomKeys)}</td>
            </tr>
            <tr>
              <th scope="row">{t('reading:keys.where')}</th>
              <td colSpan={2}>{t('reading:keys.what')}</td>
            </tr>
          </tbody>
        </table>
        <p className="muted">{t('keys.about')}</p>
        <Button
          isBarred={isUsual}
          onClick={() => {
            keep({})
            announce(t('keys.usualAll'))
          }}
        >
          {t('keys.usualAll')}
        </Button>
      </div>
    </Dialog>
  )
}

function CommandKeys({ id }: { readonly id: AppCommandId }): ReactNode {
  const words = useWords()
  const { t } = words
  const own = useOwnKeys()
  const [isAsking, setAsking] = useState(false)
  const name = t(`command.${id}`)
  const change = useRef<HTMLButtonElement>(null)
  /** The field, or the button, that had the focus goes by its own press. */
  const leave = (): void => {
    setAsking(false)
    change.current?.focus()
  }
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {isAsking ? (
          <KeysField id={id} onDone={leave} />
        ) : (
          keysOf(id).map((keys, index) => (
            <Fragment key={keys}>
              {index === 0 ? null : ' · '}
              <kbd>{keysInWords(keys, t)}</kbd>
            </Fragment>
          ))
        )}
      </td>
      <td className="shortcut-change">
        <Button
          ref={change}
          look="link"
          aria-label={t(isAsking ? 'keys.leaveOf' : 'keys.changeOf', { name })}
          onClick={() => setAsking(!isAsking)}
        >
          {t(isAsking ? 'keys.leave' : 'keys.change')}
        </Button>
        {own[id] === undefined ? null : (
          <Button
            look="link"
            aria-label={t('keys.usualOf', { name })}
            onClick={() => {
              const { [id]: _mine, ...others } = own
              keep(others)
              announce(t('keys.set', { name, keys: keysSaid(keysOf(id), t) }))
              leave()
            }}
          >
            {t('keys.usual')}
          </Button>
        )}
      </td>
    </tr>
  )
}

/** Takes the next keys that are pressed for a command: Escape leaves, Delete takes its keys away. */
function KeysField({ id, onDone }: { readonly id: AppCommandId; readonly onDone: () => void }): ReactNode {
  const words = useWords()
  const { t } = words
  const [why, setWhy] = useState('')
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') {
      onDone()
      return
    }
    const isNone = event.key === 'Delete' || event.key === 'Backspace'
    const keys = isNone ? null : keysPressed(event)
    if (keys === undefined) return
    const refusal = whyNot(id, keys, words)
    setWhy(refusal)
    if (refusal !== '') return
    keep({ ...ownKeys.get(), [id]: keys })
    announce(
      t('keys.set', {
        name: t(`command.${id}`),
        keys: keysSaid(keys === null ? [] : [keys], t),
      }),
    )
    onDone()
  }
  return (
    <>
      <input
        ref={(field) => field?.focus()}
        className="input"
        readOnly
        value=""
        placeholder={t('keys.press')}
        aria-label={t('keys.pressFor', { name: t(`command.${id}`) })}
        aria-describedby={`keys-why-${id}`}
        onKeyDown={press}
      />
      <span id={`keys-why-${id}`} className="field-error" role="alert">
        {why}
      </span>
    </>
  )
}

/** The keys of a command in words, or that it has none. */
function keysSaid(keys: readonly string[], t: Words['t']): string {
  return keys.length === 0 ? t('keys.none') : keys.map((one) => keysInWords(one, t)).join(' · ')
}

/** Why a command cannot have keys; empty where it can. */
function whyNot(id: AppCommandId, keys: string | null, { t }: Words): string {
  if (keys === null) return ''
  const said = keysInWords(keys, t)
  if (reservedKeys.has(keys)) return t('keys.reserved', { keys: said })
  if (!OwnKeys.safeParse({ [id]: keys }).success) return t('keys.unfit', { keys: said })
  const owner = ownerOf(keys, id, ownKeys.get())
  return owner === undefined ? '' : t('keys.taken', { keys: said, name: t(`command.${owner}`) })
}

function keep(own: OwnKeys): void {
  ownKeys.set(own)
  void invoke('keys:set', own)
}
