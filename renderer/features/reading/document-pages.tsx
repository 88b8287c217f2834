import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react'
import { placesOf, type Place } from '../../../shared/view/reading/flat.ts'
import { announce } from '../../session/announce.ts'
import { useWords } from '../../session/words.ts'
import { FlowPage } from './flow-page.tsx'
import type { OpenedDocument } from './opened.ts'
import { PdfPage } from './pdf-page.tsx'
import { ReadingTools } from './reading-tools.tsx'

const zooms = { least: 0.5, most: 4, step: 1.2 }

/** On both sides of a page, with the scroll bar (px). */
const margins = 50

/** Pages of a PDF are as wide as the pane, or 1.2 times their size. */
function firstZoom(shown: OpenedDocument['shown'], pane: number): number {
  return 'pdf' in shown ? Math.max(zooms.least, Math.min(1.2, (pane - margins) / shown.pdf.width)) : 1.2
}

export type Press = (event: KeyboardEvent) => void

type DocumentPagesProps = {
  readonly document: OpenedDocument
  /** What is marked and scrolled to: null where it was not found, undefined while it is looked for. */
  readonly passage: Place | null | undefined
  /** Every new passage is gone to; else only the first, and only where nothing else was gone to before. */
  readonly isFollowed: boolean
  /** What is said of the passage; it can be gone to again. */
  readonly note?: (goTo: (place: Place) => void) => ReactNode
  readonly level: 2 | 3
  /** What the keys do while the focus is anywhere in the pane. */
  readonly keysRef: RefObject<Press | undefined>
}

/** A document that is open: its tools, what is to be known of it, and its pages with what is marked in them. */
export function DocumentPages(props: DocumentPagesProps): ReactNode {
  const { document, passage, isFollowed, note, level, keysRef } = props
  const words = useWords()
  const { t } = words
  const { pages, shown } = document
  const [text, setText] = useState('')
  const hits = useMemo(() => placesOf(pages, text), [pages, text])
  const [at, setAt] = useState(0)
  const [page, setPage] = useState(0)
  const [zoom, setZoom] = useState(1.2)
  /** Where to scroll: a place, again with every request. */
  const [wanted, setWanted] = useState<{ readonly place: Place } | null>(null)
  /** Somewhere else was gone to, or the passage was shown: finding it again moves nothing. */
  const [hasMoved, setMoved] = useState(false)
  const search = useRef<HTMLInputElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (frame.current !== null) setZoom(firstZoom(shown, frame.current.clientWidth))
  }, [shown])
  const last = pages.length - 1
  const turn = (to: number): void => {
    const next = Math.max(0, Math.min(to, last))
    setMoved(true)
    setWanted(null)
    setPage(next)
    if (next !== page) announce(t('reading:page', { at: next + 1, n: pages.length }))
  }
  const goTo = (place: Place | undefined): void => {
    if (place === undefined) return
    setMoved(true)
    setPage(place.page)
    setWanted({ place })
  }
  const [seen, setSeen] = useState<Place | null>()
  if (passage !== seen) {
    setSeen(passage)
    if (passage !== null && passage !== undefined && (isFollowed || !hasMoved)) goTo(passage)
  }
  const hit = (to: number): void => {
    if (hits.length === 0) return
    const next = (to + hits.length) % hits.length
    setAt(next)
    goTo(hits[next])
    announce(t('reading:found', { at: next + 1, n: hits.length }))
  }
  const type = (typed: string): void => {
    setText(typed)
    setAt(0)
    goTo(placesOf(pages, typed)[0])
  }
  const enlarge = (by: number): void =>
    setZoom((now) => Math.max(zooms.least, Math.min(zooms.most, now * by)))

  const press = (event: KeyboardEvent): void => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f') {
      event.preventDefault()
      search.current?.select()
      return
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return
    const isPdf = 'pdf' in shown
    if (event.key === '+' || event.key === '=') enlarge(zooms.step)
    else if (event.key === '-') enlarge(1 / zooms.step)
    else if (isPdf && event.key === 'PageDown') turn(page + 1)
    else if (isPdf && event.key === 'PageUp') turn(page - 1)
    else return
    event.preventDefault()
  }
  useEffect(() => {
    keysRef.current = press
  })
  const marks = { page, passage: passage ?? null, hits, now: hits[at], wanted }
  return (
    <div ref={frame} className="reading">
      <ReadingTools
        search={search}
        text={text}
        found={text.trim() === '' ? undefined : { at, n: hits.length }}
        onType={type}
        onHit={(step) => hit(at + step)}
        pages={
          'pdf' in shown ? { at: page, n: pages.length, onTurn: (step) => turn(page + step) } : undefined
        }
        zoom={zoom}
        onZoom={(step) => enlarge(step === 1 ? zooms.step : 1 / zooms.step)}
      />
      {note?.(goTo)}
      {document.isWindows1252 ? <p className="reading-note">{t('reading:windows1252')}</p> : null}
      {document.isAsText ? <p className="reading-note">{t('reading:asText')}</p> : null}
      {'pdf' in shown && pages[page]?.trim() === '' ? (
        <p className="reading-note">{t('reading:noText')}</p>
      ) : null}
      <div className="reading-scroll" tabIndex={0} role="document" aria-label={document.name}>
        {'pdf' in shown ? (
          <PdfPage pdf={shown.pdf} zoom={zoom} {...marks} />
        ) : (
          <FlowPage blocks={shown.blocks} level={level} zoom={zoom} {...marks} />
        )}
      </div>
    </div>
  )
}
