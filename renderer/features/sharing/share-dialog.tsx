import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { Agreed, HubLook } from '../../../shared/contract/hub-state.ts'
import { hub, readHub } from '../../bridge/hub.ts'
import { invoke } from '../../bridge/invoke.ts'
import type { RefusalValue } from '../../bridge/refusal.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { announce } from '../../session/announce.ts'
import { closeDialog } from '../../session/dialogs.ts'
import { session } from '../../session/session.ts'
import { useWords } from '../../session/words.ts'
import { HubSettings } from './hub-settings.tsx'
import { LoginFields } from './login-fields.tsx'
import { loginPlaceOf } from './login-places.ts'
import { LookAtHub } from './look-at-hub.tsx'
import { useLogin } from './use-login.ts'

type Page =
  | { readonly at: 'asking' }
  | { readonly at: 'login'; readonly refusal: RefusalValue | null }
  /** Before anything is written: what is there, who reads it, what goes. */
  | { readonly at: 'look'; readonly look: HubLook }
  /** `look` is null until the hub has answered, or where it does not. */
  | { readonly at: 'settings'; readonly look: HubLook | null }

/** Sharing the open map through a hub: how it is reached, then what a first sync would do, then how it stands. */
export function ShareDialog(): ReactNode {
  const { t } = useWords()
  const [page, setPage] = useState<Page>({ at: 'asking' })

  /** Goes where what the hub holds leads to; `orElse` where it could not be asked. */
  const look = async (orElse: (refusal: RefusalValue) => void): Promise<void> => {
    const looked = await invoke('hub:look', { language: session.get().language })
    if (looked.ok) setPage({ at: looked.value.found === 'known' ? 'settings' : 'look', look: looked.value })
    else orElse(looked.refusal)
  }
  const toLogin = async (refusal: RefusalValue): Promise<void> => {
    // connected with something that is no hub: it is not kept as one
    if (loginPlaceOf(refusal.code) === 'database') await invoke('hub:disconnect', { isForgotten: false })
    setPage({ at: 'login', refusal })
  }
  const begin = useRef(async (): Promise<void> => {
    await readHub()
    const now = hub.get()
    if (now?.isConnected !== true) {
      setPage({ at: 'login', refusal: now?.problem ?? null })
      return
    }
    // who was in step with it need not wait for it, which may be long when it is away
    if (now.standing.last !== null && now.problem?.code !== 'hub-other') {
      setPage({ at: 'settings', look: null })
      await look(() => undefined)
    } else await look((refusal) => void toLogin(refusal))
  })
  useEffect(() => void begin.current(), [])

  switch (page.at) {
    case 'asking':
      return (
        <Dialog key="asking" title={t('sharing:title')} onClose={closeDialog}>
          <p role="status">{t('sharing:asking')}</p>
        </Dialog>
      )
    case 'login':
      return (
        <Login
          key="login"
          refusal={page.refusal}
          onRefused={(refusal) => setPage({ at: 'login', refusal })}
          onConnected={() => look((refusal) => void toLogin(refusal))}
        />
      )
    case 'look':
      return (
        <LookAtHub
          key="look"
          first={page.look}
          onAgreed={async (agreed, isAutomatic) => {
            const refusal = await agree(agreed, isAutomatic)
            if (refusal === null) setPage({ at: 'settings', look: page.look })
            return refusal
          }}
        />
      )
    case 'settings':
      return (
        <HubSettings
          key="settings"
          look={page.look}
          onDisconnected={() => setPage({ at: 'login', refusal: null })}
        />
      )
  }
}

async function agree(agreed: Agreed, isAutomatic: boolean): Promise<RefusalValue | null> {
  const synced = await invoke('hub:sync', { agreed })
  if (!synced.ok) return synced.refusal
  await invoke('hub:switch', { isAutomatic })
  return null
}

type LoginProps = {
  readonly refusal: RefusalValue | null
  /** Null when it is tried again. */
  readonly onRefused: (refusal: RefusalValue | null) => void
  readonly onConnected: () => Promise<void>
}

function Login({ refusal, onRefused, onConnected }: LoginProps): ReactNode {
  const { t } = useWords()
  const form = useLogin(hub.get()?.place ?? null)
  const [isBusy, setBusy] = useState(false)
  const connect = async (): Promise<void> => {
    setBusy(true)
    onRefused(null)
    announce(t('sharing:line.connecting'))
    const connected = await invoke('hub:connect', form.take())
    if (connected.ok) await onConnected()
    else onRefused(connected.refusal)
    setBusy(false)
  }
  return (
    <Dialog
      title={t('sharing:title')}
      action={t(isBusy ? 'sharing:line.connecting' : 'sharing:login.connect')}
      isBusy={isBusy}
      onClose={closeDialog}
      onSubmit={() => void connect()}
    >
      <p className="dialog-about">{t('sharing:about')}</p>
      <LoginFields form={form} refusal={refusal} />
    </Dialog>
  )
}
