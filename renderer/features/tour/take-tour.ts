import { invoke } from '../../bridge/invoke.ts'
import { app, openMap } from '../../bridge/map-state.ts'
import { isStarterMap } from '../../bridge/starter-map.ts'
import { wishFocus } from '../../parts/focus.ts'
import { tell } from '../../session/announce.ts'
import { session } from '../../session/session.ts'
import { answerOffer, goToStep } from '../../session/tour.ts'
import { wordsOf } from '../../session/words.ts'

/** What had the focus when the tour was called: it gets it back. */
let before: Element | null = null

/** Begins the tour at its first step, on the starter map, which is opened where another map is; it is not offered again. */
export async function takeTour(): Promise<void> {
  before = document.activeElement
  const { language } = session.get()
  if (app.get().map.status === 'none' || !(await isStarterMap())) {
    await openMap({ how: 'starter', language })
    if (app.get().refusal !== null) return
    tell(wordsOf(language).t('help:tour.onStarter'))
  }
  answered()
  goToStep(0)
}

export function declineTour(): void {
  answered()
  wishFocus('main') // the card that was answered is gone
}

export function leaveTour(): void {
  goToStep(null)
  if (before instanceof HTMLElement && before !== document.body && before.isConnected) before.focus()
  else wishFocus('main')
  before = null
}

function answered(): void {
  if (answerOffer()) void invoke('app:remember-tour', {})
}
