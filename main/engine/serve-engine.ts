import { done, refused, type Outcome } from '../../shared/base/outcome.ts'
import { questions } from '../../shared/contract/questions.ts'
import { createMap } from './create-map.ts'
import { openMap, type Engine, type OpenOptions } from './engine.ts'
import type { MergeHow } from './other-map.ts'
import { ToEngine, type FromEngine, type Opened } from './engine-messages.ts'
import type { ToHub } from '../hub/hub-messages.ts'
import type { ToImport } from '../importing/import-messages.ts'
import type { ImportServer } from '../importing/serve-import.ts'
import type { ToRoom } from '../reading-room/room-messages.ts'
import type { RoomServer } from '../reading-room/serve-room.ts'

/** What answers beside the engine, in its process: what asks something of the hub of the open map. */
export type HubServer = {
  readonly answer: (message: ToHub, map: () => Promise<Outcome<Engine>>) => Promise<Outcome<unknown>>
  readonly close: () => Promise<void>
}

/**
 * Serves one map over messages: the same engine as in process, whoever carries the messages.
 *
 * Shape:  returns what takes a message. Requests before the map is open wait for it; one map a process.
 * Errors: a message that does not fit the contract is a bug of the sender and is answered as `failed`.
 */
export function serveEngine(
  say: (message: FromEngine) => void,
  answersIn: OpenOptions['in'],
  hub: HubServer,
  imports: ImportServer,
  room: RoomServer,
): (raw: unknown) => void {
  /** Of the merge that runs. */
  let merging = new AbortController()
  let opening: Promise<Outcome<Engine>> | undefined

  const open = async ({
    path,
    create,
    readOnly = false,
  }: Extract<ToEngine, { kind: 'open' }>): Promise<Outcome<Engine>> => {
    if (create !== undefined) {
      const created = await createMap(path, { empty: create === 'empty-map' })
      if (!created.ok) return created
    }
    const opened = await openMap(path, { in: answersIn, readOnly })
    if (opened.ok) {
      const engine = opened.value
      engine.onRevision(({ revision }) => {
        say({ kind: 'revised', revision, undoable: engine.undoable() })
      })
    }
    return opened
  }

  const answer = async (message: ToEngine): Promise<Outcome<unknown>> => {
    if (message.kind === 'open') {
      if (opening !== undefined) throw new Error('this process has a map open already')
      opening = open(message)
      const opened = await opening
      return opened.ok ? done(openedAs(opened.value)) : opened
    }
    const map = () => opening ?? Promise.resolve(refused('engine-closed'))
    if (isForHub(message)) return hub.answer(message, map)
    if (isForImport(message)) return imports.answer(message, map)
    if (isForRoom(message)) return room.answer(message, map)
    if (message.kind === 'close') await hub.close()
    const opened = await map()
    if (!opened.ok) return message.kind === 'close' ? done(null) : opened
    if (message.kind === 'stop-merge') {
      merging.abort()
      return done(null)
    }
    if (message.kind !== 'merge' && message.kind !== 'preview-merge') return answerOn(opened.value, message)
    merging = new AbortController()
    const how: MergeHow = {
      isJoin: message.isJoin,
      signal: merging.signal,
      onProgress: (step, count, of) => say({ kind: 'merging', step, done: count, of }),
    }
    return message.kind === 'merge'
      ? opened.value.merge(message.path, how)
      : opened.value.previewMerge(message.path, how, message.question)
  }

  return (raw) => {
    const parsed = ToEngine.safeParse(raw)
    const id = parsed.success ? parsed.data.id : ((raw as { id?: number } | null)?.id ?? 0)
    const fail = (error: Error) => {
      say({ kind: 'failed', id, message: error.message, stack: error.stack ?? '' })
    }
    if (!parsed.success) fail(new Error(parsed.error.message))
    else
      answer(parsed.data)
        .then((outcome) => say({ kind: 'reply', id, outcome: outcome as never }))
        .catch(fail)
  }
}

function isForHub(message: ToEngine): message is ToHub {
  return message.kind.startsWith('hub-')
}

function isForImport(message: ToEngine): message is ToImport {
  return message.kind.startsWith('import-')
}

function isForRoom(message: ToEngine): message is ToRoom {
  return message.kind.startsWith('room-')
}

function openedAs(engine: Engine): Opened {
  return {
    revision: engine.revision(),
    isReadOnly: engine.readOnly !== undefined,
    holds: engine.holds ?? null,
    undoable: engine.undoable(),
  }
}

async function answerOn(
  engine: Engine,
  message: Exclude<
    ToEngine,
    ToHub | ToImport | ToRoom | { kind: 'open' | 'merge' | 'preview-merge' | 'stop-merge' }
  >,
): Promise<Outcome<unknown>> {
  switch (message.kind) {
    case 'ask': {
      const { name, question, slot, have } = message
      const parameters = questions[name].parameters.parse(message.parameters)
      return engine.askForText(name, question, parameters, { slot, have })
    }
    case 'dispatch':
      return engine.dispatch(message.command, message.author, message.seenAt)
    case 'purge': {
      const { record, field, reason, copies, author } = message
      return engine.purge({ id: record, field, reason, copies }, author)
    }
    case 'copy':
      return engine.copyTo(message.to)
    case 'export':
      return (await import('../exchange/export-map.ts')).exportMap(engine, message)
    case 'pack':
      return (await import('../exchange/write-pack.ts')).writePack(engine, message)
    case 'attach':
    case 'circulate':
      return engine.attach(message, message.author)
    case 'document':
      return engine.document(message.hash)
    case 'close':
      await engine.close()
      return done(null)
  }
}
