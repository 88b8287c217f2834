import { dirname } from 'node:path'
import { done, refused, type Outcome } from '../shared/base/outcome.ts'
import type { Command } from '../shared/commands/command.ts'
import type { Author } from '../shared/commands/author.ts'
import type { AnswerText } from '../shared/contract/answer-text.ts'
import type { Asked } from '../shared/contract/asked.ts'
import type { MapState, MergeStep, UndoState } from '../shared/contract/window-state.ts'
import type { Question } from '../shared/view/shapes/question.ts'
import type { MergePreviewView } from '../shared/view/shapes/conflicts.ts'
import type { Attached } from './engine/engine-types.ts'
import type { Merged } from './engine/merging.ts'
import type { Purge, Purged } from './engine/purging.ts'
import type { AskHub, AskImport, AskRoom, EngineLink, EngineOpened } from './engine-link.ts'
import type { Exported, ExportWanted } from './exchange/export-map.ts'
import type { SyncStep } from '../shared/contract/hub-state.ts'
import type { RoomStep } from '../shared/contract/room-state.ts'
import type { ImportStep } from '../shared/contract/import-state.ts'
import type { FirstAnswers } from './first-answer.ts'
import { mapName } from './files/recent-maps.ts'
import { copyWhole } from './files/write-file.ts'
import { isSameFile, whichFile, type WhichFile } from './files/which-file.ts'

export type MapListener = {
  readonly changed: (state: MapState) => void
  readonly revised: (revision: number, undoable: UndoState) => void
  /** How far a merge into the open map is. */
  readonly merging: (step: MergeStep) => void
  /** How far a sync with its hub is. */
  readonly syncing: (step: SyncStep) => void
  /** How far reading for an import is. */
  readonly importing: (step: ImportStep) => void
  /** How far reading a document is. */
  readonly roomStep: (step: RoomStep) => void
  readonly refused: (refusal: { code: string; params: Record<string, string | number> }) => void
}

type Opened = {
  readonly path: string
  /** Which of the maps that this window opened: an engine that is started again goes on with the number. */
  readonly nth: number
  readonly link: EngineLink
  readonly opening: Promise<Outcome<EngineOpened>>
  file: WhichFile | undefined
}

type Creation = 'starter-map' | 'empty-map'

/** Dies again within this time: the file is the reason, opening it a third time helps nobody. */
const soon = 10_000

/** The one map that the window has open. Questions asked while it opens wait for it. */
export type MapSession = {
  readonly state: () => MapState
  readonly path: () => string | undefined
  /**
   * Opens a map in place of the one that is open, which stays, and answers, until the other one is known to be good.
   * The file that is open already stays open as it is: one process holds a file (F3).
   */
  readonly open: (path: string, create?: Creation) => Promise<Outcome<MapState>>
  readonly close: () => Promise<void>
  /** The window is gone: an engine that ends from now on, as all do when the program quits, is not started again. */
  readonly leave: () => void
  readonly ask: (asked: Asked) => Promise<Outcome<{ revision: number; answer: unknown }>>
  /** The same as text for the window, without it where it is still the one with the digest `have`. */
  readonly askForText: (
    asked: Asked,
    have?: string,
    /** A newer question of a slot cancels the one before it, if that was not begun. */
    slot?: string,
  ) => Promise<Outcome<AnswerText & { readonly revision: number }>>
  readonly dispatch: (
    command: Command,
    author: Author,
    seenAt: Pick<Question, 'asOf' | 'scope'> & { readonly call?: string | undefined },
  ) => Promise<Outcome<{ revision: number }>>
  /** Writes the whole open map for an audience as one file. */
  readonly exportTo: (wanted: ExportWanted) => Promise<Outcome<Exported>>
  /** Writes the update pack of a record of the open map. */
  readonly packTo: EngineLink['packTo']
  /** Copies the open map as it is between two commands. */
  readonly copyTo: (path: string) => Promise<Outcome<{ readonly path: string }>>
  readonly merge: (path: string, isJoin: boolean) => Promise<Outcome<Merged>>
  readonly previewMerge: (
    path: string,
    isJoin: boolean,
    question: Question,
  ) => Promise<Outcome<MergePreviewView>>
  readonly stopMerge: () => Promise<Outcome<null>>
  /** Asks something of the hub of the open map. */
  readonly hub: AskHub
  /** Asks something of the import into the open map. */
  readonly importing: AskImport
  /** Asks something of the reading room. */
  readonly room: AskRoom
  /** Puts another file in the place of the open map, and opens it there. */
  readonly replaceBy: (path: string) => Promise<Outcome<MapState>>
  readonly purge: (purge: Purge, author: Author) => Promise<Outcome<Purged>>
  readonly attach: (attached: Attached, author: Author) => Promise<Outcome<{ revision: number }>>
  readonly document: (hash: string) => Promise<Outcome<Uint8Array>>
}

/**
 * Holds the open map, its engine, and its state. `first` are the answers that were begun while Electron got ready:
 * they hold until the map is first changed, or another one is opened.
 */
export function mapSession(
  startEngine: () => EngineLink,
  first: FirstAnswers | undefined,
  listener: MapListener,
): MapSession {
  /** The one that answers. */
  let opened: Opened | undefined
  /** The one that a person asked for last. */
  let newest: Opened | undefined
  /** Those of which it is not known yet whether they open. */
  const coming = new Set<Opened>()
  /** Engines that are giving their file back. */
  const leaving = new Set<Promise<void>>()
  let state: MapState = { status: 'none' }
  let count = 0
  let endedAt = 0
  let early = first

  const become = (next: MapState): MapState => {
    state = next
    listener.changed(next)
    return next
  }

  const follow = (one: Opened): void => {
    one.link.onRevised(({ revision, undoable }) => {
      if (opened !== one) return
      early = undefined
      if (state.status !== 'open') return
      state = { ...state, revision, undoable }
      listener.revised(revision, undoable)
    })
    one.link.onMerging((step) => {
      if (opened === one) listener.merging(step)
    })
    one.link.onSyncing((step) => {
      if (opened === one) listener.syncing(step)
    })
    one.link.onImporting((step) => {
      if (opened === one) listener.importing(step)
    })
    one.link.onRoomStep((step) => {
      if (opened === one) listener.roomStep(step)
    })
    one.link.onEnded(() => {
      if (opened !== one) return // what is not open yet is refused
      opened = undefined
      listener.refused({ code: 'window:refusal.engine-ended', params: {} })
      const isAgain = Date.now() - endedAt < soon
      endedAt = Date.now()
      if (newest !== undefined && newest !== one) waitFor(newest)
      else if (isAgain) become({ status: 'none' })
      else void begin(one.path, one.nth)
    })
  }

  /** Nothing is open that could be lost: what is asked waits for this one. */
  const waitFor = (one: Opened): void => {
    opened = one
    become({ status: 'opening', ...namesOf(one) })
  }

  const openWhenFree = async (link: EngineLink, path: string, create?: Creation) => {
    await Promise.all([first?.fileFree, first?.isTaken, ...leaving])
    return link.open(path, create)
  }

  const stop = async ({ link }: Opened): Promise<void> => {
    const stopping = link.stop()
    leaving.add(stopping)
    await stopping
    leaving.delete(stopping)
  }

  const begin = async (path: string, nth: number, create?: Creation): Promise<Outcome<MapState>> => {
    const link = startEngine()
    const one: Opened = { path, nth, link, opening: openWhenFree(link, path, create), file: whichFile(path) }
    newest = one
    coming.add(one)
    follow(one)
    if (opened === undefined) waitFor(one)
    const outcome = await one.opening
    coming.delete(one)
    const isWanted = newest === one
    if (outcome.ok && (isWanted || opened === one)) return done(await take(one, outcome.value))
    if (opened === one) {
      opened = undefined
      early = undefined
      become({ status: 'none' })
    }
    await stop(one)
    if (outcome.ok || !isWanted) return done(state) // another one was asked for, or it was closed meanwhile
    const hasDied = outcome.refusal.code === 'window:refusal.engine-gone'
    return hasDied ? refused('window:refusal.not-opened', { path }) : outcome
  }

  /** From here on this one answers; what was open before is given back. */
  const take = async (
    one: Opened,
    { revision, isReadOnly, holds, undoable }: EngineOpened,
  ): Promise<MapState> => {
    const before = opened
    opened = one
    one.file = whichFile(one.path)
    if (before !== one) early = undefined
    become({ status: 'open', ...namesOf(one), revision, isReadOnly, holds, undoable })
    if (before !== undefined && before !== one) await stop(before)
    return state
  }

  const open: MapSession['open'] = async (path, create) => {
    const file = create === undefined ? whichFile(path) : undefined
    const known = [opened, ...coming].find((one) => isSameFile(file, one?.file))
    if (known === undefined) return begin(path, (count += 1), create)
    newest = known
    const outcome = await known.opening
    return outcome.ok ? done(state) : outcome
  }

  const close = async (): Promise<void> => {
    const before = opened
    opened = undefined
    newest = undefined
    if (before === undefined) return
    early = undefined
    become({ status: 'none' })
    await stop(before)
  }

  /** Runs on the open map once it is open; its death becomes a refusal that says what to do. */
  const onMap = async <T>(work: (link: EngineLink) => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    const one = opened
    if (one === undefined) return refused('window:refusal.no-map')
    const outcome = await one.opening
    if (!outcome.ok) return outcome
    return work(one.link)
  }

  const askForText: MapSession['askForText'] = async (asked, have, slot) => {
    const answer = await early?.take(asked)
    if (answer !== undefined) return done({ revision: 0, ...answer })
    return onMap((link) => link.ask(asked.name, asked.common, asked.parameters, { have, slot }))
  }

  const replaceBy = async (from: string): Promise<Outcome<MapState>> => {
    const before = opened
    if (before === undefined) return refused('window:refusal.no-map')
    await close()
    const copied = copyWhole(from, before.path)
    const again = await open(before.path)
    return copied.ok ? again : copied
  }

  return {
    state: () => state,
    path: () => opened?.path,
    open,
    close,
    leave: () => {
      opened = undefined
      newest = undefined
    },
    askForText,
    ask: async (asked) => {
      const outcome = await askForText(asked)
      if (!outcome.ok) return outcome
      const { revision, text } = outcome.value
      return done({ revision, answer: text === null ? null : (JSON.parse(text) as unknown) })
    },
    dispatch: (command, author, seenAt) => onMap((link) => link.dispatch(command, author, seenAt)),
    merge: (path, isJoin) => onMap((link) => link.merge(path, isJoin)),
    previewMerge: (path, isJoin, question) => onMap((link) => link.previewMerge(path, isJoin, question)),
    stopMerge: () => onMap((link) => link.stopMerge()),
    hub: (request) => onMap((link) => link.hub(request)),
    importing: (request) => onMap((link) => link.importing(request)),
    room: (request) => onMap((link) => link.room(request)),
    replaceBy,
    exportTo: (wanted) => onMap((link) => link.exportTo(wanted)),
    packTo: (wanted) => onMap((link) => link.packTo(wanted)),
    copyTo: (path) => onMap((link) => link.copyTo(path)),
    purge: (purge, author) => onMap((link) => link.purge(purge, author)),
    attach: (attached, author) => onMap((link) => link.attach(attached, author)),
    document: (hash) => onMap((link) => link.document(hash)),
  }
}

function namesOf({ path, nth }: Opened): { nth: number; name: string; folder: string } {
  return { nth, name: mapName(path), folder: dirname(path) }
}
