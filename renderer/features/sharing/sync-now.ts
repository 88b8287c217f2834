import { hub } from '../../bridge/hub.ts'
import { invoke } from '../../bridge/invoke.ts'
import { app } from '../../bridge/map-state.ts'
import { tell } from '../../session/announce.ts'
import { openDialog } from '../../session/dialogs.ts'
import { session } from '../../session/session.ts'
import { wordsOf } from '../../session/words.ts'

/** Refusals that the dialog helps with: a password to enter, another hub to look at. */
const forDialog = new Set(['hub-not-connected', 'hub-password-again', 'hub-other', 'hub-login'])

/** Brings the open map and its hub in step, by hand; where something is needed first, the dialog asks for it. */
export async function syncNow(): Promise<void> {
  const now = hub.get()
  if (now === null || now.place === null || (!now.isConnected && !now.isPasswordKept)) {
    openDialog({ kind: 'share' })
    return
  }
  const synced = await invoke('hub:sync', {})
  if (synced.ok) {
    const { t, number } = wordsOf(session.get().language)
    const { sent, received } = synced.value
    tell(t('sharing:synced', { sent: number(sent), received: number(received) }))
  } else if (forDialog.has(synced.refusal.code)) openDialog({ kind: 'share' })
  else if (synced.refusal.code !== 'hub-syncing') app.set((then) => ({ ...then, refusal: synced.refusal }))
}
