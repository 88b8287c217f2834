import type {
  RoomAccept,
  RoomBefore,
  RoomRead,
  RoomStanding,
  RoomStep,
} from '../../../shared/contract/room-state.ts'
import { fileName } from '../../../shared/import/statement.ts'
import { invoke, listen } from '../../bridge/invoke.ts'
import { app } from '../../bridge/map-state.ts'
import type { RefusalValue } from '../../bridge/refusal.ts'
import { session } from '../../session/session.ts'
import { createStore, useStore } from '../../session/store.ts'
import { closeOpened, openedOf, type OpenedDocument } from '../reading/opened.ts'
import { nothingDecided, type Decisions, type Filter, type Picks } from './room-model.ts'

export type OpenRoom = {
  readonly at: 'open'
  readonly map: number
  readonly path: string
  readonly read: RoomRead
  readonly document: OpenedDocument
  readonly decisions: Decisions
  readonly picks: Picks
  readonly standing: RoomStanding
  readonly filter: Filter
  readonly handling: RoomAccept['handling']
  /** The suggestion that stands open. */
  readonly chosen: string | undefined
  readonly isEditing: boolean
  readonly isAccepting: boolean
  readonly refusal?: RefusalValue | undefined
}

/** Where the reading room of this window is; it stays so while other views are looked at. */
export type RoomState =
  | { readonly at: 'begin'; readonly refusal?: RefusalValue | undefined }
  | { readonly at: 'reading'; readonly map: number; readonly name: string; readonly step: RoomStep }
  | OpenRoom

export const roomState = createStore<RoomState>({ at: 'begin' })

/** Which of the maps of this window is open, or about to be; -1 for none. */
function mapNow(): number {
  const { map } = app.get()
  return map.status === 'none' ? -1 : map.nth
}

/** The state for the map that is open: a document that was read for another one is not shown. */
export function useRoom(): RoomState {
  const now = useStore(roomState, (state) => state)
  const map = useStore(app, () => mapNow())
  return now.at === 'begin' || now.map === map ? now : { at: 'begin' }
}

export async function chooseDocument(): Promise<void> {
  const chosen = await invoke('room:choose', { language: session.get().language })
  if (chosen !== null) await readPath(chosen.path)
}

/** Documents that were read for this map before, the last one first. */
export function readBefore(): Promise<readonly RoomBefore[]> {
  return invoke('room:before', {})
}

const beginning: RoomStep = { doing: 'reading', at: 0, of: 0 }
const nothingKnown: RoomStanding = { there: [], likely: {}, names: {} }

/** Reads a document; nothing is written. A second call takes the place of the first. */
export async function readPath(path: string): Promise<void> {
  const before = roomState.get()
  if (before.at === 'open') closeOpened(before.document)
  const mine: RoomState = { at: 'reading', map: mapNow(), name: fileName(path), step: beginning }
  let now: RoomState = mine
  roomState.set(mine)
  const stop = listen('room:step', (step) => {
    if (roomState.get() !== now) return
    now = { ...mine, step }
    roomState.set(now)
  })
  const outcome = await opened(path)
  stop()
  if (roomState.get() !== now) {
    if (!('code' in outcome)) closeOpened(outcome.document)
    return
  }
  if ('code' in outcome)
    roomState.set(outcome.code === 'extract-stopped' ? { at: 'begin' } : { at: 'begin', refusal: outcome })
  else {
    roomState.set({ ...outcome, map: mine.map })
    keep() // it is listed among those that were read
  }
}

async function opened(path: string): Promise<Omit<OpenRoom, 'map'> | RefusalValue> {
  const read = await invoke('room:read', { path })
  if (!read.ok) return read.refusal
  const [document, kept] = await Promise.all([shownOf(read.value), decidedBefore(read.value)])
  if ('code' in document) return document
  return {
    at: 'open',
    path,
    read: read.value,
    document,
    decisions: kept,
    picks: {},
    standing: nothingKnown,
    filter: { status: 'open', part: '' },
    handling: 'own',
    chosen: undefined,
    isEditing: false,
    isAccepting: false,
  }
}

async function shownOf({ name, isPdf, blocks }: RoomRead): Promise<OpenedDocument | RefusalValue> {
  if (!isPdf)
    return {
      name,
      pages: [blocks.map((one) => one.text).join('\n')],
      isWindows1252: false,
      isAsText: !/\.(txt|md)$/i.test(name),
      shown: { blocks },
    }
  const bytes = await invoke('room:bytes', {})
  return bytes.ok ? openedOf(name, bytes.value) : bytes.refusal
}

async function decidedBefore({ extraction }: RoomRead): Promise<Decisions> {
  const before = await readBefore()
  const kept = before.find((one) => one.sourceId === extraction.sourceId)
  return kept === undefined
    ? nothingDecided
    : { rejected: new Set(kept.rejected), corrections: kept.corrections, same: kept.same }
}

export function stopReading(): void {
  void invoke('room:stop', {})
}

/** Closes the document; all that was decided is kept. */
export function closeRoom(): void {
  const now = roomState.get()
  if (now.at === 'open') closeOpened(now.document)
  void invoke('room:forget', {})
  roomState.set({ at: 'begin' })
}

/** Changes the room while a document is open. */
export function change(make: (now: OpenRoom) => OpenRoom): void {
  roomState.set((now) => (now.at === 'open' ? make(now) : now))
}

/** Changes what is decided, and keeps it at once: closing the window loses nothing. */
export function decide(make: (decisions: Decisions) => Decisions): void {
  change((now) => ({ ...now, decisions: make(now.decisions) }))
  keep()
}

function keep(): void {
  const now = roomState.get()
  if (now.at !== 'open') return
  const { path, read, decisions } = now
  void invoke('room:decide', {
    sourceId: read.extraction.sourceId,
    path,
    name: read.name,
    rejected: [...decisions.rejected],
    corrections: decisions.corrections,
    same: decisions.same,
  })
}

/**
 * Puts suggestions into the map as one step; true where it was done. `joined`: by suggestion the record of the map that a
 * person has just said it is; what was accepted before and names it is joined to that.
 */
export async function accept(ids: readonly string[], joined: Decisions['same'] = {}): Promise<boolean> {
  const now = roomState.get()
  if (now.at !== 'open' || now.isAccepting) return false
  const { decisions, handling } = now
  const same = { ...decisions.same, ...joined }
  change((room) => ({ ...room, isAccepting: true, refusal: undefined }))
  const accepted = await invoke('room:accept', {
    ids: [...ids],
    corrections: decisions.corrections,
    same,
    handling,
  })
  const there = ids.filter((id) => !Object.hasOwn(same, id))
  change((room) => ({
    ...room,
    isAccepting: false,
    ...(accepted.ok
      ? { standing: { ...room.standing, there: [...room.standing.there, ...there] } }
      : { refusal: accepted.refusal }),
  }))
  if (accepted.ok && Object.keys(joined).length > 0) decide((before) => ({ ...before, same }))
  return accepted.ok
}
