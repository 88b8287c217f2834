import type {
  ImportAbout,
  ImportChoices,
  ImportFiles,
  ImportRead,
  ImportStep,
} from '../../../shared/contract/import-state.ts'
import type { FormatName } from '../../../shared/import/formats.ts'
import type { RefusalValue } from '../../bridge/refusal.ts'
import { invoke, listen } from '../../bridge/invoke.ts'
import { announce } from '../../session/announce.ts'
import { session } from '../../session/session.ts'
import { createStore, useStore } from '../../session/store.ts'
import { wordsOf } from '../../session/words.ts'
import { progressWords, spokenTimes } from './progress-words.ts'

/** What a person has decided of what was read. */
export type Decisions = {
  /** By key: the id of the record that it is, or `new`. */
  readonly choices: ImportChoices
  readonly leftOut: ReadonlySet<string>
  /** Conflicts, as "key field", in which what the file says is taken. */
  readonly theirs: ReadonlySet<string>
  /** Conflicts in which a person chose what the map has. */
  readonly mine: ReadonlySet<string>
  readonly handling: 'public' | 'fpt' | 'own'
}

/** Where the import of this window is; it stays so while other views are looked at. */
export type ImportState =
  | { readonly at: 'begin'; readonly refusal?: RefusalValue | undefined }
  /** A file of grants, before it is scanned: which of them come in? */
  | { readonly at: 'filter'; readonly source: ImportFiles; readonly about: ImportAbout }
  | {
      readonly at: 'reading'
      readonly source: ImportFiles
      /** Of grants, to go back to their filter. */
      readonly about?: ImportAbout | undefined
      readonly step: ImportStep
      /** When reading began, and when the step was told (ms). */
      readonly since: number
      readonly now: number
      readonly isStopped?: boolean
    }
  | {
      readonly at: 'read'
      readonly source: ImportFiles
      readonly read: ImportRead
      readonly decisions: Decisions
      readonly refusal?: RefusalValue
      readonly isTaking: boolean
    }
  | { readonly at: 'done'; readonly created: number; readonly updated: number; readonly refused: number }

const nothingDecided: Decisions = {
  choices: {},
  leftOut: new Set(),
  theirs: new Set(),
  mine: new Set(),
  handling: 'own',
}
const nothingYet: ImportStep = { bytes: 0, ofBytes: 0, rows: 0, statements: 0 }

export const importState = createStore<ImportState>({ at: 'begin' })

export function useImport(): ImportState {
  return useStore(importState, (now) => now)
}

/** Asks for files or a folder, and reads them. */
export async function chooseFiles(what: 'files' | 'folder', format?: FormatName): Promise<void> {
  const chosen = await invoke('import:choose', { language: session.get().language, what })
  if (chosen !== null) await readPaths(chosen.paths, format)
}

/** Reads files or folders, as what the first of them looks like or as the format given; grants after their filter. */
export function readPaths(paths: readonly string[], format?: FormatName): Promise<void> {
  return recogniseSource({ paths: [...paths], ...(format === undefined ? {} : { format }) })
}

async function recogniseSource(source: ImportFiles): Promise<void> {
  const since = Date.now()
  importState.set({ at: 'reading', source, step: nothingYet, since, now: since })
  const about = await invoke('import:recognise', source)
  if (!isStill(since)) return
  if (!about.ok) importState.set(begunAgain(about.refusal))
  else if (isStopped()) importState.set({ at: 'begin' })
  else if (about.value.format === 'gc-grants')
    importState.set({ at: 'filter', source: { ...source, format: 'gc-grants' }, about: about.value })
  else await readSource({ ...source, format: about.value.format })
}

/** Of grants that were read: back to their filter, as it was. What was read is left aside. */
export function changeFilter(): void {
  const now = importState.get()
  if (now.at !== 'read') return
  void invoke('import:forget', {})
  void recogniseSource(now.source)
}

/** Whether what was begun then is what is read now. */
function isStill(since: number): boolean {
  const now = importState.get()
  return now.at === 'reading' && now.since === since
}

function isStopped(): boolean {
  const now = importState.get()
  return now.at === 'reading' && now.isStopped === true
}

function begunAgain(refusal: RefusalValue): ImportState {
  return refusal.code === 'import-stopped' ? { at: 'begin' } : { at: 'begin', refusal }
}

/** Reads into what is stated; nothing is written. A second call takes the place of the first. */
export async function readSource(source: ImportFiles, about?: ImportAbout): Promise<void> {
  const since = Date.now()
  const isTimeToSay = spokenTimes(since)
  importState.set({ at: 'reading', source, about, step: nothingYet, since, now: since })
  const stop = listen('import:step', (step) => {
    if (!isStill(since)) return
    const now = Date.now()
    importState.set((before) => (before.at === 'reading' ? { ...before, step, now } : before))
    if (isTimeToSay(now)) announce(progressWords(step, now - since, wordsOf(session.get().language)))
  })
  const read = await invoke('import:read', source)
  stop()
  if (!isStill(since)) return
  if (read.ok)
    importState.set({ at: 'read', source, read: read.value, decisions: nothingDecided, isTaking: false })
  else if (about !== undefined && read.refusal.code === 'import-stopped')
    importState.set({ at: 'filter', source, about })
  else importState.set(begunAgain(read.refusal))
}

/** Stops what is read; files that were recognised meanwhile are not read any more. */
export function stopReading(): void {
  importState.set((now) => (now.at === 'reading' ? { ...now, isStopped: true } : now))
  void invoke('import:stop', {})
}

/** Leaves what was read aside; nothing was written. */
export function forgetRead(): void {
  void invoke('import:forget', {})
  importState.set({ at: 'begin' })
}

export function decide(change: (decisions: Decisions) => Decisions): void {
  importState.set((now) => (now.at === 'read' ? { ...now, decisions: change(now.decisions) } : now))
}

/** Takes what was read into the map, as decided. */
export async function takeIn(): Promise<void> {
  const now = importState.get()
  if (now.at !== 'read' || now.isTaking) return
  importState.set({ ...now, isTaking: true })
  const { choices, leftOut, theirs, mine, handling } = now.decisions
  const taken = await invoke('import:take', {
    choices,
    leftOut: [...leftOut],
    theirs: [...theirs],
    mine: [...mine],
    handling,
  })
  if (!taken.ok) {
    importState.set({ ...now, refusal: taken.refusal, isTaking: false })
    return
  }
  const { created, updated, refused } = taken.value
  importState.set({ at: 'done', created, updated, refused })
  const { t, number } = wordsOf(session.get().language)
  const said = t('import:done', { count: created, created: number(created), updated: number(updated) })
  // the heading that says it has the focus then, unless the person is elsewhere: said once
  requestAnimationFrame(() => {
    if (document.activeElement?.textContent !== said) announce(said)
  })
}
