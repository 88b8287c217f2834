import type { ReactNode } from 'react'
import { announcement } from '../session/announce.ts'
import { useStore } from '../session/store.ts'

const same = <T,>(value: T): T => value

/** Where screen readers hear what changed. One for the whole window, there before anything is said. */
export function Announcer(): ReactNode {
  const { text, turn } = useStore(announcement, same)
  return (
    <div className="hidden-words" role="status" aria-live="polite" data-announcer="">
      <span key={turn}>{text}</span>
    </div>
  )
}
