import { invoke } from '../../bridge/invoke.ts'
import { wishFocus } from '../../parts/focus.ts'
import { answerOffer, goToStep } from '../../session/tour.ts'

/** What had the focus when the tour was called: it gets it back. */
let before: Element | null = null

/** Begins the tour at its first step; it is not offered again. */
export function takeTour(): void {
  before = document.activeElement
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
