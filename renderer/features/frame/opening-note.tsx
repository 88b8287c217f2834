import type { ReactNode } from 'react'
import { dismissRefusal, useApp } from '../../bridge/map-state.ts'
import { wishFocus } from '../../parts/focus.ts'
import { RefusalNote } from '../../parts/refusal-note.tsx'

/** Why the last attempt to open a map, or to undo, came to nothing: above the map that is open, or on the start page. */
export function OpeningNote(): ReactNode {
  const refusal = useApp((now) => now.refusal)
  if (refusal === null) return null
  const dismiss = (): void => {
    dismissRefusal()
    wishFocus('main') // its button goes with it
  }
  return <RefusalNote refusal={refusal} onDismiss={dismiss} />
}
