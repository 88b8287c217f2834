import type { ReactNode } from 'react'
import type { SyncResult } from '../../../shared/contract/hub-state.ts'
import { Button } from '../../parts/button.tsx'
import { closeDialog } from '../../session/dialogs.ts'
import { runCommand } from '../../session/commands.ts'
import { showView } from '../../session/session.ts'
import { wishFocus } from '../../parts/focus.ts'
import { useWords } from '../../session/words.ts'

/** What a sync brought and what a person should look at: conflicts, authors, what was not taken, what the hub is like. */
export function SyncTold({ result }: { readonly result: SyncResult }): ReactNode {
  const { t, number, list } = useWords()
  const { sent, received, conflicts, newAuthors, waiting, broken, notices } = result
  const settle = (): void => {
    closeDialog()
    showView('conflicts')
    wishFocus('main')
  }
  return (
    <div className="sync-told">
      <p>{t('sharing:synced', { sent: number(sent), received: number(received) })}</p>
      <ul>
        {conflicts === 0 ? null : (
          <li>
            <b>{t('sharing:told.conflicts', { count: conflicts, n: number(conflicts) })}</b>{' '}
            <Button look="link" onClick={settle}>
              {t('merging:settle')}
            </Button>
          </li>
        )}
        {notices.map(({ code, params }) => (
          <li key={code}>{t(`errors:${code}`, params)}</li>
        ))}
        {newAuthors.length === 0 ? null : (
          <li>
            {t('sharing:told.newAuthors', {
              count: newAuthors.length,
              names: list(newAuthors.map(({ name }) => name)),
            })}{' '}
            <Authors />
          </li>
        )}
        {waiting.map(({ key, name, transactions }) => (
          <li key={key}>
            {t('sharing:told.waiting', { name, count: transactions, n: number(transactions) })} <Authors />
          </li>
        ))}
        {broken.map(({ replica, seq, fault, author }) => (
          <li key={`${replica} ${seq}`}>
            {t('sharing:told.broken', { author: author ?? t('sharing:authors.nameless') })}{' '}
            {t(`hub:faults.${fault}`)}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Authors(): ReactNode {
  const { t } = useWords()
  return (
    <Button
      look="link"
      onClick={() => {
        closeDialog()
        void runCommand('hub-authors')
      }}
    >
      {t('sharing:told.seeAuthors')}
    </Button>
  )
}
