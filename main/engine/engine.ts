import { v7 } from 'uuid'
import { done, refused, type Outcome, type Refusal } from '../../shared/base/outcome.ts'
import type { Command } from '../../shared/commands/command.ts'
import type { Author } from '../../shared/commands/author.ts'
import type { JudgedEvidence } from '../../shared/commands/context.ts'
import { decide, type DecidableCommand } from '../../shared/commands/decide.ts'
import { formerly } from '../../shared/commands/formerly.ts'
import { invertGroup } from '../../shared/commands/invert.ts'
import type { Plan } from '../../shared/commands/plan.ts'
import { isPurge } from '../../shared/journal/purge.ts'
import type { Transaction } from '../../shared/journal/transaction.ts'
import { streamsFor } from '../../shared/state/audience.ts'
import { conflictsOf } from '../../shared/state/conflicts.ts'
import { stateOf, type MapState } from '../../shared/state/map-state.ts'
import type { Question } from '../../shared/view/shapes/question.ts'
import '../node-hash.ts'
import { openInstallation, type Installation } from '../installation/installation.ts'
import { wholeBy } from '../files/write-file.ts'
import { hashOfBytes, type Document } from '../map-file/attachments.ts'
import { localToday } from '../today.ts'
import { refusedFor } from '../map-file/database.ts'
import { formatVersion } from '../map-file/format.ts'
import { openMapFile, type MapFile } from '../map-file/map-file.ts'
import { recordsOf, type StoredTables } from '../map-file/stored-records.ts'
import { answerText } from './answer-text.ts'
import type { Analyst } from './analyst.ts'
import { analystInWorker } from './analyst-in-worker.ts'
import type { Dispatched, Engine, Revised, SeenAt } from './engine-types.ts'
import { cloneScope, withinClone } from './clone-scope.ts'
import { exchangeOn } from './exchange.ts'
import { fillMap } from './filling.ts'
import { historyOf } from './history.ts'
import { mergeMap } from './merging.ts'
import type { KnownAt } from '../../shared/state/known-at.ts'
import { bookOfFile, knowledgeOf, viewsOf } from './past.ts'
import { cleanAfterPurge, purgeMap } from './purging.ts'
import { placeKey, verifyReceived } from './receiving.ts'
import { serialQueue } from './serial-queue.ts'
import { writingOn, type Committed } from './writing.ts'

export { checkMap } from './check-map.ts'
export { createMap } from './create-map.ts'
export type { Engine } from './engine-types.ts'

export type OpenOptions = {
  /** Where answers are computed: in this thread, or in a worker whose script is given. */
  readonly in: 'process' | { readonly worker: URL; readonly onDied?: () => void }
  readonly readOnly?: boolean
  /** Refuses what cannot be read truly (`lookThrough`), for who asks what the file is. */
  readonly isLookedThrough?: boolean
  /** By default that of the person. */
  readonly installation?: Installation
}

/**
 * Opens a map. A file that may not be written (asked, protected, or of a newer version) opens to read; `readOnly`
 * says why, and commands are refused.
 *
 * Errors: those of `openMapFile`, and of `lookThrough` where that is asked.
 */
export async function openMap(path: string, options: OpenOptions): Promise<Outcome<Engine>> {
  const opened = openMapFile(path, { readOnly: options.readOnly ?? false })
  if (!opened.ok) return opened
  const wrong = options.isLookedThrough === true ? wrongWith(opened.value) : undefined
  if (wrong === undefined) return engineOn(opened.value, options)
  opened.value.close()
  return { ok: false, refusal: wrong }
}

function wrongWith(file: MapFile): Refusal | undefined {
  try {
    return file.lookThrough()
  } catch (error) {
    return refusedFor(error, file.path).refusal
  }
}

async function engineOn(file: MapFile, options: OpenOptions): Promise<Outcome<Engine>> {
  const installation = options.installation ?? openInstallation()
  const tables = file.tables()
  const inWorker = options.in === 'process' ? undefined : options.in
  // the worker is given its tables first, so that it reads them while this thread does
  const worker =
    inWorker &&
    analystInWorker({
      tables,
      revision: 0,
      journal: () => file.transactions(),
      script: inWorker.worker,
      onDied: inWorker.onDied,
    })
  const read = readRecords(tables, file.path)
  if (!read.ok) {
    await worker?.close()
    file.close()
    return read
  }
  const { records, positions } = read.value
  const state = stateOf(records, 0)
  const known = knowledgeOf(
    state,
    bookOfFile(state, () => file.transactions()),
  )
  const viewAt = viewsOf(known)
  const analyst: Analyst = worker ?? (await inThisThread(state, known))
  const writing = writingOn({ file, state, positions, installation })
  const queue = serialQueue()
  /** Runs work in its turn; what the file cannot do any more becomes a refusal. */
  const inTurn = <T>(work: () => Outcome<T> | Promise<Outcome<T>>): Promise<Outcome<T>> =>
    queue.run(work).catch((error: unknown) => refusedFor(error, file.path))
  const listeners = new Set<(revised: Revised) => void>()

  const publish = ({ received, change }: Committed) => {
    if (received.length === 0) return
    analyst.take(received)
    for (const listener of listeners) listener({ revision: state.revision, change })
  }
  const fill = (others: readonly Transaction[]): Outcome<number> => {
    const filled = fillMap({ file, state, positions }, others)
    if (!filled.ok || filled.value.transactions === 0) return filled.ok ? done(0) : filled
    const { transactions, records, change } = filled.value
    analyst.takeFilled(records)
    for (const listener of listeners) listener({ revision: state.revision, change })
    return done(transactions)
  }

  /** What the analysis says of a finding that somebody judges, on the revision that is being written on. */
  const evidenceFor = async (finding: string, seenAt: SeenAt): Promise<JudgedEvidence | undefined> => {
    const { asOf = localToday(), scope = {}, call: _call, ...standing } = seenAt
    const question = answerable({ language: 'en', audience: 'own', asOf, scope, ...standing })
    const asked = await analyst.ask({ name: 'evidence', question, parameters: { finding } })
    return asked.ok ? (asked.value.answer ?? undefined) : undefined
  }

  const planFor = async (command: Command, author: Author, seenAt: SeenAt): Promise<Outcome<Plan>> => {
    if (command.do === 'undo' || command.do === 'redo') {
      const top = writing.stacks()[command.do].at(-1)
      if (top === undefined) return refused(`nothing-to-${command.do}`, {}, 'U1')
      return invertGroup(state, file.group(top.group), file.journalOf, command.do)
    }
    const decidable: DecidableCommand = command
    return decide(state, decidable, {
      newId: v7,
      at: new Date().toISOString(),
      author,
      defaultHandling: 'own',
      call: seenAt.call,
      evidence:
        command.do === 'judge' || command.do === 'disclose'
          ? await evidenceFor(command.finding, seenAt)
          : undefined,
    })
  }

  /** Why nothing may be written: a file that is only read, or one of which a page is damaged. */
  const whyNot = (): ReturnType<typeof refused> | undefined => {
    if (file.readOnly !== undefined) return refused(readOnlyCode(file), { path: file.path }, 'F4')
    return file.isWhole() ? undefined : refused('map-torn', { path: file.path }, 'F1')
  }
  // where a person will edit, the pages are looked at while nobody waits
  const looking =
    inWorker && file.readOnly === undefined
      ? setTimeout(() => void inTurn(() => done(file.isWhole())), 1500)
      : undefined
  looking?.unref()

  /** Writes what was planned and tells of it, with the document that it names. */
  const carryOut = (plan: Outcome<Plan>, author: Author, document?: Document): Outcome<Dispatched> => {
    if (!plan.ok) return plan
    const written = writing.writePlan(plan.value, author, document)
    if (!written.ok) return written
    publish(written.value)
    return done({ revision: state.revision, ids: plan.value.ids, left: plan.value.left })
  }

  const dispatch = (command: Command, author: Author, seenAt: SeenAt): ReturnType<Engine['dispatch']> =>
    inTurn(async () => {
      const mayNot = whyNot()
      if (mayNot !== undefined) return mayNot
      return carryOut(await planFor(command, author, seenAt), author)
    })

  const attach: Engine['attach'] = (attached, author) =>
    inTurn(async () => {
      const mayNot = whyNot()
      if (mayNot !== undefined) return mayNot
      const { attachment, bytes } = attached
      const { hash, size, name } = attachment
      if (bytes.length !== size || hashOfBytes(bytes) !== hash)
        return refused('document-altered', { name }, 'K1')
      const command: Command =
        'steps' in attached
          ? { do: 'batch', commands: [...attached.steps] }
          : { do: 'edit', id: attached.source, properties: { attachment }, reason: attached.reason }
      const plan = await planFor(command, author, {})
      return carryOut(plan, author, { hash, bytes })
    })

  const takeVerified = (transactions: readonly Transaction[]) => {
    const written = writing.writeReceived(transactions)
    if (written === undefined) return refused('journal-gap', {}, 'J13')
    if (!written.ok) return written
    publish(written.value)
    if (transactions.some(isPurge)) cleanAfterPurge(file, written.value.received)
    return done({ revision: state.revision, received: transactions.length })
  }

  const receive: Engine['receive'] = (values) =>
    inTurn(() => {
      const mayNot = whyNot()
      if (mayNot !== undefined) return mayNot
      const known = new Map(
        file.transactions().map(({ transaction }) => [placeKey(transaction), transaction.hash]),
      )
      const verified = verifyReceived(values, known)
      return verified.ok ? takeVerified(verified.value) : verified
    })

  const held = cloneScope(file)
  const answerable = (question: Question): Question =>
    held === undefined ? question : withinClone(question, held, () => viewAt('own'))

  /** What of the journal an audience may know of: entries in its streams about records that it sees. */
  const journalFor = ({ audience, knownAt }: Question) => {
    if (audience === 'own') return file.counts()
    const { nodes, relationships } = viewAt(audience, knownAt)
    const mayRead = streamsFor(state, audience)
    return file.counts(
      (stream, record) => mayRead(stream) && (nodes.has(record) || relationships.has(record)),
    )
  }

  /** Counts of the map, which the analyst has, and of its journal, which the file has. */
  const askInfo = async (question: Question, slot?: string) => {
    const counted = await analyst.ask({ name: 'count', question, parameters: {}, slot })
    if (!counted.ok) return counted
    const { revision, answer } = counted.value
    return done({
      revision,
      answer: { format: formatVersion, ...answer, ...journalFor(question), ...(held && { holds: held }) },
    })
  }

  /** What the file cannot give any more becomes a refusal: the past is read from it. */
  const fromFile = <T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> =>
    work().catch((error: unknown) => refusedFor(error, file.path))

  return done({
    path: file.path,
    readOnly: file.readOnly,
    holds: held,
    revision: () => state.revision,
    dispatch: (command, author, seenAt = {}) => dispatch(command, author, seenAt),
    attach,
    document: (hash) => {
      try {
        const bytes = file.document(hash)
        return bytes === undefined ? refused('document-missing', {}, 'K2') : done(bytes)
      } catch (error) {
        return refusedFor(error, file.path)
      }
    },
    receive,
    merge: (path, how) =>
      inTurn(
        () =>
          whyNot() ?? mergeMap({ file, revision: () => state.revision, writing, publish, fill }, path, how),
      ),
    previewMerge: (path, how, question) =>
      inTurn(async () => {
        const { previewMerge } = await import('./merge-preview.ts') // words of records: only when needed
        return whyNot() ?? previewMerge({ file, state }, path, how, question)
      }),
    importRead: (gathered, how, author) =>
      inTurn(async () => {
        const mayNot = how.isDry ? undefined : whyNot()
        if (mayNot !== undefined) return mayNot
        const { importInto } = await import('./importing.ts') // matching by names: only when needed
        const context = (by: Author) => ({
          newId: v7,
          at: new Date().toISOString(),
          author: by,
          defaultHandling: 'own' as const,
        })
        return importInto(
          { state, book: known().book, writing, publish, context, notes: file },
          gathered,
          how,
          author,
        )
      }),
    exchange: exchangeOn({
      file,
      state,
      installation,
      heads: writing.heads,
      take: (transactions) => inTurn(() => whyNot() ?? takeVerified(transactions)),
      fill: (others) => inTurn(() => whyNot() ?? fill(others)),
    }),
    copyTo: (to) => inTurn(() => wholeBy(to, (fresh) => file.copyTo(fresh))),
    purge: (purge, author) =>
      inTurn(() => whyNot() ?? purgeMap({ file, state, writing, publish }, purge, author)),
    ask: (name, asked, parameters, slot) =>
      fromFile(async () => {
        const question = answerable(asked)
        return name === 'info'
          ? ((await askInfo(question, slot)) as never)
          : ((await analyst.ask({ name, question, parameters, slot })) as never)
      }),
    askForText: (name, asked, parameters, { slot, have } = {}) =>
      fromFile(async () => {
        const question = answerable(asked)
        if (name !== 'info') return analyst.askForText({ name, question, parameters, slot }, have)
        const info = await askInfo(question, slot)
        if (!info.ok) return info
        return done({ revision: info.value.revision, ...answerText(info.value.answer, have) })
      }),
    view: viewAt,
    formerly: (id) => formerly(state, id),
    undoable: () => {
      const { undo, redo } = writing.stacks()
      return { undo: undo.at(-1)?.label ?? null, redo: redo.at(-1)?.label ?? null }
    },
    history: (id, { audience = 'own', knownAt } = {}) => {
      if (!state.records.has(id)) return refused('record-unknown', { id }, 'C2')
      try {
        return done(historyOf(id, known(knownAt), audience))
      } catch (error) {
        return refusedFor(error, file.path)
      }
    },
    conflicts: () => conflictsOf(state),
    journal: () => file.transactions(),
    onRevision: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: async () => {
      clearTimeout(looking)
      await queue.idle()
      await analyst.close()
      file.close()
    },
  })
}

/** Rows that SQLite could read and that are no JSON any more: the file is torn. */
function readRecords(tables: StoredTables, path: string): Outcome<ReturnType<typeof recordsOf>> {
  try {
    return done(recordsOf(tables))
  } catch (error) {
    return refusedFor(error, path)
  }
}

/** The analyses are loaded only where they run: a process that has a worker does without them. */
async function inThisThread(state: MapState, known: KnownAt): Promise<Analyst> {
  const { analystInProcess } = await import('./analyst-in-process.ts')
  return analystInProcess(state, known)
}

function readOnlyCode({ readOnly }: MapFile): string {
  return readOnly === 'newer' ? 'map-newer-read-only' : 'map-read-only'
}
