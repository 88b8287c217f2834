import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { announcement } from '../session/announce.ts'
import { useStore } from '../session/store.ts'

const same = <T,>(value: T): T => value

/** By then (ms) a dialog that closes with what it says is gone, and the page under it can be heard again. */
const afterClosing = 100

/** Where screen readers hear what changed. There before anything is said. */
export function Announcer(): ReactNode {
  const region = useRef<HTMLDivElement>(null)
  const said = useSaidHere(region)
  return (
    <div ref={region} className="hidden-words" role="status" aria-live="polite" data-announcer="">
      <span key={said.turn}>{said.text}</span>
    </div>
  )
}

/** The same within a modal dialog: the page under it is silent, and so is its announcer. */
export function DialogAnnouncer(): ReactNode {
  const region = useRef<HTMLDivElement>(null)
  const said = useSaidHere(region)
  return (
    <div ref={region} className="hidden-words" aria-live="polite">
      <span key={said.turn}>{said.text}</span>
    </div>
  )
}

const nothing = { text: '', turn: -1 }

/** What is to be said where it can be heard: in the dialog on top, or on the page. Elsewhere it stays silent. */
function useSaidHere(region: RefObject<HTMLDivElement | null>): typeof nothing {
  const said = useStore(announcement, same)
  const before = useRef(said.turn)
  const [here, setHere] = useState(nothing)
  useEffect(() => {
    if (said.turn === before.current) return
    before.current = said.turn
    // each in its turn: what is said soon after takes no word away
    setTimeout(() => {
      const top = [...document.querySelectorAll('dialog[open]')].at(-1) ?? null
      // on the page at once: with the next one in the same frame this one would never have stood there
      flushSync(() => setHere(region.current?.closest('dialog') === top ? said : nothing))
    }, afterClosing)
  }, [said, region])
  return here
}
