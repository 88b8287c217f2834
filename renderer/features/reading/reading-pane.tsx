import {
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react'
import type { Attachment } from '../../../graph-schema/attachment.ts'
import type { EditableRecord } from '../../../shared/view/shapes/records.ts'
import type { Cited, Passage } from '../../../shared/view/reading/passage.ts'
import { placesOf, type Place } from '../../../shared/view/reading/flat.ts'
import type { RefusalValue } from '../../bridge/refusal.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { Button, IconButton } from '../../parts/button.tsx'
import { RefusalNote } from '../../parts/refusal-note.tsx'
import { announce } from '../../session/announce.ts'
import { readDocument, useSession, type Reading } from '../../session/session.ts'
import { useWords } from '../../session/words.ts'
import { FlowPage } from './flow-page.tsx'
import { openDocument, type OpenedDocument } from './opened.ts'
import { PdfPage } from './pdf-page.tsx'
import { ReadingTools } from './reading-tools.tsx'
import { usePassage } from './use-passage.ts'

/**
 * The document of a source beside the record that cites it, with the passage that is meant. `isMain`: it stands in the
 * place of the view, whose details lie beside it.
 */
export function ReadingPane({ isMain }: { readonly isMain: boolean }): ReactNode {
  const reading = useSession((now) => now.reading)
  if (reading === null) return null
  const { source, record, locator } = reading
  return <Source key={`${source} ${record ?? ''} ${locator}`} reading={reading} isMain={isMain} />
}

type Press = (event: KeyboardEvent) => void
type SourceProps = { readonly reading: Reading; readonly isMain: boolean }

function Source({ reading, isMain }: SourceProps): ReactNode {
  const { t } = useWords()
  const source = useAnswer('editable', { id: reading.source })
  const record = useAnswer('editable', reading.record === null ? null : { id: reading.record })
  const attachment =
    source.status === 'ready'
      ? ((source.answer?.properties['attachment'] as Attachment | undefined) ?? null)
      : undefined
  const cited = useMemo(
    () =>
      reading.record === null || record.status !== 'ready' || record.answer === null
        ? undefined
        : citedIn(record.answer, reading),
    [record, reading],
  )
  const isAwaited = reading.record !== null && record.status === 'waiting'
  const [document, setDocument] = useState<OpenedDocument | RefusalValue>()
  const hash = attachment?.hash
  useEffect(() => {
    if (attachment === undefined || attachment === null) return
    let isOver = false
    let opened: OpenedDocument | undefined
    void openDocument(attachment).then((one) => {
      if ('pages' in one) opened = one
      if (isOver) closeOpened(opened)
      else setDocument(one)
    })
    return () => {
      isOver = true
      closeOpened(opened)
    }
    // another object for the same document is no other document
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [hash])

  const pane = useRef<HTMLDivElement>(null)
  const keys = useRef<Press>(undefined)
  const [came] = useState(() => globalThis.document.activeElement)
  useEffect(() => pane.current?.focus(), [])
  const close = (): void => {
    readDocument(null)
    if (came instanceof HTMLElement) requestAnimationFrame(() => came.focus())
  }
  const name = attachment?.name ?? ''
  const Heading = isMain ? 'h1' : 'h2'
  return (
    <div
      ref={pane}
      className="reading-pane"
      role={isMain ? 'main' : 'complementary'}
      aria-label={t('reading:pane', { name })}
      data-pane="reading"
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') {
          keys.current?.(event)
          return
        }
        event.preventDefault()
        close()
      }}
    >
      <div className="reading-head">
        <Heading>{name}</Heading>
        <IconButton icon="close" label={t('reading:close')} onClick={close} />
      </div>
      {attachment === null ? (
        <RefusalNote refusal={{ code: 'document-missing', params: {} }} />
      ) : document === undefined || isAwaited ? (
        <p role="status" className="inside">
          {t('reading:loading')}
        </p>
      ) : 'code' in document ? (
        <RefusalNote refusal={document} />
      ) : (
        <Opened document={document} cited={cited} level={isMain ? 2 : 3} keysRef={keys} />
      )}
    </div>
  )
}

function closeOpened(opened: OpenedDocument | undefined): void {
  if (opened !== undefined && 'pdf' in opened.shown) void opened.shown.pdf.close()
}

/** What a record and its citation say of the passage that is meant. */
function citedIn({ properties, relationships }: EditableRecord, { source, locator }: Reading): Cited {
  const cites = relationships
    .filter((one) => one.type === 'CITES' && one.direction === 'out' && one.other.id === source)
    .map((one) => one.properties)
  const meant = cites.find((one) => (one['locator'] ?? '') === locator) ?? cites[0] ?? {}
  const texts = [meant['says'], properties['text'], properties['name'], properties['description']]
  return {
    locator: typeof meant['locator'] === 'string' ? meant['locator'] : '',
    ...(typeof meant['quote'] === 'string' ? { quote: meant['quote'] } : {}),
    words: texts.flatMap((one) =>
      typeof one === 'object' && one !== null
        ? Object.values(one).filter((text) => typeof text === 'string')
        : [],
    ),
  }
}

const zooms = { least: 0.5, most: 4, step: 1.2 }

/** Pages of a PDF are as wide as the pane, or 1.2 times their size. */
function firstZoom(shown: OpenedDocument['shown']): number {
  const pane = globalThis.document.querySelector('.reading-pane')
  if (!('pdf' in shown) || pane === null) return 1.2
  return Math.max(zooms.least, Math.min(1.2, (pane.clientWidth - margins) / shown.pdf.width))
}

/** On both sides of a page, with the scroll bar (px). */
const margins = 50

type OpenedProps = {
  readonly document: OpenedDocument
  readonly cited: Cited | undefined
  readonly level: 2 | 3
  /** What the keys do while the focus is anywhere in the pane. */
  readonly keysRef: RefObject<Press | undefined>
}

function Opened({ document, cited, level, keysRef }: OpenedProps): ReactNode {
  const words = useWords()
  const { t } = words
  const { pages, shown } = document
  const [text, setText] = useState('')
  const hits = useMemo(() => placesOf(pages, text), [pages, text])
  const [at, setAt] = useState(0)
  const [page, setPage] = useState(0)
  const [zoom, setZoom] = useState(() => firstZoom(shown))
  /** Where to scroll: a place, again with every request. */
  const [wanted, setWanted] = useState<{ readonly place: Place } | null>(null)
  /** Somewhere else was gone to, or the passage was shown: finding it again moves nothing. */
  const hasMoved = useRef(false)
  const search = useRef<HTMLInputElement>(null)
  const last = pages.length - 1
  const turn = (to: number): void => {
    const next = Math.max(0, Math.min(to, last))
    hasMoved.current = true
    setWanted(null)
    setPage(next)
    if (next !== page) announce(t('reading:page', { at: next + 1, n: pages.length }))
  }
  const goTo = (place: Place | undefined): void => {
    if (place === undefined) return
    hasMoved.current = true
    setPage(place.page)
    setWanted({ place })
  }
  const passage = usePassage(pages, cited, (found) => {
    if (!hasMoved.current) goTo(found)
  })
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
    <div className="reading">
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
      {cited === undefined ? null : (
        <p className="reading-note" role="status">
          {t(`reading:passage.${passageBy(passage)}`, {
            locator: cited.locator === '' ? t('reading:noLocator') : cited.locator,
          })}{' '}
          {passage === null || passage === undefined ? null : (
            <Button look="quiet" onClick={() => goTo(passage)}>
              {t('reading:cited')}
            </Button>
          )}
        </p>
      )}
      {document.isWindows1252 ? <p className="reading-note">{t('reading:windows1252')}</p> : null}
      {document.attachment.type === 'text/html' ? (
        <p className="reading-note">{t('reading:asText')}</p>
      ) : null}
      {'pdf' in shown && pages[page]?.trim() === '' ? (
        <p className="reading-note">{t('reading:noText')}</p>
      ) : null}
      <div className="reading-scroll" tabIndex={0} role="document" aria-label={document.attachment.name}>
        {'pdf' in shown ? (
          <PdfPage pdf={shown.pdf} zoom={zoom} {...marks} />
        ) : (
          <FlowPage blocks={shown.blocks} level={level} zoom={zoom} {...marks} />
        )}
      </div>
    </div>
  )
}

function passageBy(passage: Passage | null | undefined): Passage['by'] | 'none' | 'looking' {
  return passage === undefined ? 'looking' : (passage?.by ?? 'none')
}
