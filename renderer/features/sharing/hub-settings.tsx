import type { ReactNode } from 'react'
import type { HubLook } from '../../../shared/contract/hub-state.ts'
import { useHub } from '../../bridge/hub.ts'
import { invoke } from '../../bridge/invoke.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { RefusalNote } from '../../parts/refusal-note.tsx'
import { closeDialog, openDialog } from '../../session/dialogs.ts'
import { useWords } from '../../session/words.ts'
import { HubReaders } from './hub-readers.tsx'
import { syncNow } from './sync-now.ts'
import { SyncProgress } from './sync-progress.tsx'
import { SyncTold } from './sync-told.tsx'

type HubSettingsProps = {
  /** Null where the hub has not answered. */
  readonly look: HubLook | null
  readonly onDisconnected: () => void
}

/** A map that is shared: with whom, how it stands, the switches, and the way out of it. */
export function HubSettings({ look, onDisconnected }: HubSettingsProps): ReactNode {
  const { t, number, instant } = useWords()
  const state = useHub((now) => now)
  if (state === null) return null
  const { standing, doing, problem, result, isAutomatic, holdNewAuthors, isPasswordKept } = state
  const { address = '', user = '', database: named = '' } = state.place ?? {}
  const database = look?.database ?? standing.last?.database ?? named
  const disconnect = async (isForgotten: boolean): Promise<void> => {
    await invoke('hub:disconnect', { isForgotten })
    onDisconnected()
  }
  return (
    <Dialog title={t('sharing:title')} className="dialog-wide" isLong onClose={closeDialog}>
      <p className="dialog-about">{t('sharing:shared', { address, database, user })}</p>
      <p role="status">
        {standing.last === null
          ? t('sharing:line.never')
          : t('sharing:line.lastAt', { when: instant(standing.last.at) })}{' '}
        {standing.pending === 0
          ? null
          : t('sharing:line.pending', { count: standing.pending, n: number(standing.pending) })}
      </p>
      {doing === 'syncing' ? <SyncProgress /> : null}
      {problem === null ? null : <RefusalNote refusal={problem} />}
      {result === null ? null : <SyncTold result={result} />}
      <div className="button-row hub-actions">
        <Button look="primary" isBarred={doing !== 'nothing'} onClick={() => void syncNow()}>
          {t('command.sync-now')}
        </Button>
        <Button onClick={() => openDialog({ kind: 'authors' })}>{t('command.hub-authors')}</Button>
      </div>
      {look === null ? null : (
        <>
          <h3>{t('sharing:readers.title')}</h3>
          <HubReaders look={look} />
        </>
      )}
      <h3>{t('sharing:switches')}</h3>
      <div className="checks">
        <Switch
          isOn={isAutomatic}
          onChange={(isOn) => void invoke('hub:switch', { isAutomatic: isOn })}
          text={t('sharing:automatic')}
        />
        <Switch
          isOn={holdNewAuthors}
          onChange={(isOn) => void invoke('hub:switch', { holdNewAuthors: isOn })}
          text={t('sharing:hold')}
        />
      </div>
      <p className="muted">{t(isPasswordKept ? 'sharing:kept' : 'sharing:notKept')}</p>
      <div className="button-row hub-actions">
        <Button onClick={() => void disconnect(false)}>{t('sharing:disconnect')}</Button>
        {isPasswordKept ? <Button onClick={() => void disconnect(true)}>{t('sharing:forget')}</Button> : null}
      </div>
    </Dialog>
  )
}

type SwitchProps = {
  readonly isOn: boolean
  readonly text: string
  readonly onChange: (isOn: boolean) => void
}

function Switch({ isOn, text, onChange }: SwitchProps): ReactNode {
  return (
    <label className="check">
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.target.checked)} />
      {text}
    </label>
  )
}
