import { useEffect, useMemo, useRef, type ReactNode } from 'react'
import { Button } from '../../parts/button.tsx'
import { RefusalNote } from '../../parts/refusal-note.tsx'
import { useViewKeys } from '../../parts/use-view-keys.ts'
import { isRoomWalk, roomActionOf } from '../../session/room-keys.ts'
import { useWords } from '../../session/words.ts'
import { DetailCard } from '../frame/detail-card.tsx'
import { ViewHead } from '../frame/view-head.tsx'
import { DocumentPages, type Press } from '../reading/document-pages.tsx'
import { passageOf } from './passage-of.ts'
import { countsOf, listed, rowsOf, type Row } from './room-model.ts'
import { change, closeRoom, type OpenRoom } from './room-state.ts'
import { RoomFilters } from './room-filters.tsx'
import { placeInWords } from './room-words.ts'
import { SuggestionDetail } from './suggestion-detail.tsx'
import { SuggestionList } from './suggestion-list.tsx'
import { useDeciding } from './use-deciding.ts'
import { useStanding } from './use-standing.ts'

/** The document, the list of what it seems to state, and the suggestion that stands open. */
export function OpenDocument({ room }: { readonly room: OpenRoom }): ReactNode {
  const { t, number } = useWords()
  const { read, decisions, standing, picks, filter, refusal } = room
  useStanding(read)
  const rows = useMemo(() => rowsOf(read, decisions, standing, picks), [read, decisions, standing, picks])
  const shown = useMemo(() => listed(rows, filter), [rows, filter])
  // what has just been decided stays in sight where nothing open is left
  const row = rows.find(({ id }) => id === room.chosen) ?? shown[0]
  const { act, choose, whyNot } = useDeciding(room, rows, shown, row)
  const view = useViewKeys({ actionOf: roomActionOf, isWalk: isRoomWalk, act })
  useKeptFocus(row?.id, room.isEditing)
  const { open, accepted, rejected } = countsOf(rows)
  return (
    <div ref={view} className="room">
      <ViewHead
        title={t('view.reading-room')}
        about={t('room:progress', {
          open: number(open),
          accepted: number(accepted),
          rejected: number(rejected),
        })}
      >
        <RoomFilters room={room} rows={rows} />
        <Button title={t('room:closeWhy')} onClick={closeRoom}>
          {t('room:close')}
        </Button>
      </ViewHead>
      {refusal === undefined ? null : (
        <RefusalNote refusal={refusal} onDismiss={() => change(({ refusal: _gone, ...now }) => now)} />
      )}
      <div className="room-panes">
        <SuggestionList
          room={room}
          rows={rows}
          shown={shown}
          row={row}
          onChoose={choose}
          onAct={act}
          whyNot={whyNot}
        />
        <DetailCard isOpen={row !== undefined} empty={t('room:pick')}>
          {row === undefined ? undefined : (
            <SuggestionDetail key={row.id} room={room} rows={rows} row={row} onAct={act} whyNot={whyNot} />
          )}
        </DetailCard>
        <Beside room={room} row={row} />
      </div>
    </div>
  )
}

/** The document, with the passage of the suggestion that stands open. */
function Beside({ room, row }: { readonly room: OpenRoom; readonly row: Row | undefined }): ReactNode {
  const words = useWords()
  const { read, document } = room
  const keys = useRef<Press>(undefined)
  const suggestion = row?.suggestion
  const passage = useMemo(
    () => (suggestion === undefined ? undefined : passageOf(document.pages, read.blocks, suggestion)),
    [document, read, suggestion],
  )
  return (
    <section
      className="card room-document"
      aria-label={words.t('room:document', { name: read.name })}
      onKeyDown={(event) => keys.current?.(event)}
    >
      <h2>{read.name}</h2>
      <DocumentPages
        document={document}
        passage={passage}
        isFollowed
        level={3}
        keysRef={keys}
        note={() =>
          passage === null && suggestion !== undefined ? (
            <p className="reading-note" role="status">
              {words.t('room:notFound', { place: placeInWords(suggestion, words) })}
            </p>
          ) : null
        }
      />
    </section>
  )
}

/** The focus stays in the list when the line that had it is gone with its decision. */
function useKeptFocus(id: string | undefined, isEditing: boolean): void {
  useEffect(() => {
    if (isEditing || document.activeElement !== document.body) return
    document.querySelector<HTMLElement>('.room-list [aria-current="true"]')?.focus()
  }, [id, isEditing])
}
