import { done, refused, type Outcome } from '../../shared/base/outcome.ts'
import { questions } from '../../shared/contract/questions.ts'
import { createMap } from './create-map.ts'
import { openMap, type Engine, type OpenOptions } from './engine.ts'
import type { MergeHow } from './other-map.ts'
import { ToEngine, type FromEngine, type Opened } from './engine-messages.ts'

/**
 * Serves one map over messages: the same engine as in process, whoever carries the messages.
 *
 * Shape:  returns what takes a message. Requests before the map is open wait for it; one map a process.
 * Errors: a message that does not fit the contract is a bug of the sender and is answered as `failed`.
 */
export function serveEngine(
  say: (message: FromEngine) => void,
  answersIn: OpenOptions['in'],
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
    const opened = await (opening ?? Promise.resolve(refused('engine-closed')))
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

function openedAs(engine: Engine): Opened {
  return {
    revision: engine.revision(),
    isReadOnly: engine.readOnly !== undefined,
    undoable: engine.undoable(),
  }
}

async function answerOn(
  engine: Engine,
  message: Exclude<ToEngine, { kind: 'open' | 'merge' | 'preview-merge' | 'stop-merge' }>,
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
    case 'attach':
      return engine.attach(message, message.author)
    case 'document':
      return engine.document(message.hash)
    case 'close':
      await engine.close()
      return done(null)
  }
}
