import { useEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react'
import type { Attachment } from '../../../graph-schema/attachment.ts'
import type { EditableRecord } from '../../../shared/view/shapes/records.ts'
import type { Cited, Passage } from '../../../shared/view/reading/passage.ts'
import type { RefusalValue } from '../../bridge/refusal.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { Button, IconButton } from '../../parts/button.tsx'
import { RefusalNote } from '../../parts/refusal-note.tsx'
import { readDocument, useSession, type Reading } from '../../session/session.ts'
import { useWords } from '../../session/words.ts'
import { DocumentPages, type Press } from './document-pages.tsx'
import { closeOpened, openDocument, type OpenedDocument } from './opened.ts'
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
    // oxlint-disable-next-line react/exhaustive-deps
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
        <OpenedAtPassage document={document} cited={cited} level={isMain ? 2 : 3} keysRef={keys} />
      )}
    </div>
  )
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

type OpenedAtPassageProps = {
  readonly document: OpenedDocument
  readonly cited: Cited | undefined
  readonly level: 2 | 3
  readonly keysRef: RefObject<Press | undefined>
}

/** The document with the passage that a citation means, once it is found. */
function OpenedAtPassage({ document, cited, level, keysRef }: OpenedAtPassageProps): ReactNode {
  const { t } = useWords()
  const passage = usePassage(document.pages, cited)
  return (
    <DocumentPages
      document={document}
      passage={passage}
      isFollowed={false}
      level={level}
      keysRef={keysRef}
      note={(goTo) =>
        cited === undefined ? null : (
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
        )
      }
    />
  )
}

function passageBy(passage: Passage | null | undefined): Passage['by'] | 'none' | 'looking' {
  return passage === undefined ? 'looking' : (passage?.by ?? 'none')
}
