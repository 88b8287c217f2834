import { useState, type ReactNode } from 'react'
import type { HubState } from '../../../shared/contract/hub-state.ts'
import { invoke } from '../../bridge/invoke.ts'
import type { RefusalValue } from '../../bridge/refusal.ts'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { wishFocus } from '../../parts/focus.ts'
import { RefusalNote } from '../../parts/refusal-note.tsx'
import { runCommand } from '../../session/commands.ts'
import { useWords } from '../../session/words.ts'

/** In place of the console: which hub there is, and how it is reached. */
export function NotConnected({ hub }: { readonly hub: HubState }): ReactNode {
  const { t } = useWords()
  const [refusal, setRefusal] = useState<RefusalValue | null>(null)
  const { place, isPasswordKept, doing } = hub
  const isConnecting = doing === 'connecting'
  const connect = async (): Promise<void> => {
    if (place === null) return
    setRefusal(null)
    const connected = await invoke('hub:connect', { place, password: null, isKept: true })
    if (connected.ok) wishFocus('main')
    else setRefusal(connected.refusal)
  }
  return (
    <section className="card">
      {refusal === null ? null : <RefusalNote refusal={refusal} />}
      <Empty title={t(place === null ? 'console:noHub' : 'console:notConnected')}>
        <p>
          {place === null ? t('console:noHubWhy') : t('console:notConnectedWhy', { address: place.address })}
        </p>
        <p className="buttons">
          {place !== null && isPasswordKept ? (
            <Button look="primary" icon="link" disabled={isConnecting} onClick={() => void connect()}>
              {t(isConnecting ? 'console:connecting' : 'console:connect')}
            </Button>
          ) : null}
          <Button icon="link" onClick={() => void runCommand('hub-connect')}>
            {t('command.hub-connect')}
          </Button>
        </p>
      </Empty>
    </section>
  )
}
