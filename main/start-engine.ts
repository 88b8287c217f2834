import { utilityProcess, type UtilityProcess } from 'electron'
import type { z } from 'zod'
import { done, refused, type Outcome } from '../shared/base/outcome.ts'
import { engineClient } from './engine/engine-client.ts'
import { Opened } from './engine/engine-messages.ts'
import type { EngineLink } from './engine-link.ts'
import { importReplies } from './importing/import-messages.ts'
import { roomReplies } from './reading-room/room-messages.ts'
import { hubReplies } from './hub/hub-messages.ts'

/** How long a closing engine may take to give the file back before it is ended. */
const patience = 3000

/**
 * The engine of one map in a process of its own, which starts when the map is opened. Cost: it is there in 60 to
 * 400 ms, by what else the computer starts.
 */
export function startEngine(script: string): EngineLink {
  const gone: Outcome<never> = refused('window:refusal.engine-gone')
  let revisedListener: Parameters<EngineLink['onRevised']>[0] | undefined
  let mergingListener: Parameters<EngineLink['onMerging']>[0] | undefined
  let syncingListener: Parameters<EngineLink['onSyncing']>[0] | undefined
  let importingListener: Parameters<EngineLink['onImporting']>[0] | undefined
  let roomListener: Parameters<EngineLink['onRoomStep']>[0] | undefined
  let endedListener: (() => void) | undefined
  let child: UtilityProcess | undefined
  let isStopping = false
  let isOver = false

  const client = engineClient(
    (message) => child?.postMessage(message),
    (revised) => revisedListener?.(revised),
    ({ step, done, of }) => mergingListener?.({ step, done, of }),
    ({ doing, count, of }) => syncingListener?.({ doing, count, of }),
    ({ kind: _, ...step }) => importingListener?.(step),
    (step) => roomListener?.(step),
  )
  const fork = (): UtilityProcess => {
    const forked = utilityProcess.fork(script, [], { serviceName: 'Fourfold map' })
    forked.on('message', (raw: unknown) => client.heard(raw))
    forked.once('exit', () => {
      isOver = true
      client.ended(gone)
      if (!isStopping) endedListener?.()
    })
    return forked
  }
  const request = (what: Parameters<typeof client.request>[0]): Promise<Outcome<unknown>> =>
    isOver || child === undefined ? Promise.resolve(gone) : client.request(what)

  return {
    open: async (path, create) => {
      if (isStopping) return gone
      child = fork()
      const outcome = await request({ kind: 'open', path, ...(create === undefined ? {} : { create }) })
      return outcome.ok ? { ok: true, value: Opened.parse(outcome.value) } : outcome
    },
    ask: (name, question, parameters, { have, slot } = {}) =>
      request({ kind: 'ask', name, question, parameters, have, slot }) as ReturnType<EngineLink['ask']>,
    dispatch: (command, author, seenAt) =>
      request({ kind: 'dispatch', command, author, seenAt }) as ReturnType<EngineLink['dispatch']>,
    merge: (path, isJoin) => request({ kind: 'merge', path, isJoin }) as ReturnType<EngineLink['merge']>,
    previewMerge: (path, isJoin, question) =>
      request({ kind: 'preview-merge', path, isJoin, question }) as ReturnType<EngineLink['previewMerge']>,
    stopMerge: () => request({ kind: 'stop-merge' }) as ReturnType<EngineLink['stopMerge']>,
    onMerging: (listener) => {
      mergingListener = listener
    },
    hub: async (asked) => {
      if (!isStopping) child ??= fork() // a clone is made in a process that has no map open
      return parsed(await request(asked), hubReplies[asked.kind])
    },
    importing: async (asked) => parsed(await request(asked), importReplies[asked.kind]),
    onImporting: (listener) => {
      importingListener = listener
    },
    room: async (asked) => parsed(await request(asked), roomReplies[asked.kind]),
    onRoomStep: (listener) => {
      roomListener = listener
    },
    onSyncing: (listener) => {
      syncingListener = listener
    },
    exportTo: (wanted) => request({ kind: 'export', ...wanted }) as ReturnType<EngineLink['exportTo']>,
    packTo: (wanted) => request({ kind: 'pack', ...wanted }) as ReturnType<EngineLink['packTo']>,
    copyTo: (to) => request({ kind: 'copy', to }) as ReturnType<EngineLink['copyTo']>,
    purge: ({ id, field, reason, copies = [] }, author) =>
      request({ kind: 'purge', record: id, field, reason, copies: [...copies], author }) as ReturnType<
        EngineLink['purge']
      >,
    attach: (attached, author) =>
      request(
        'steps' in attached
          ? { kind: 'circulate', ...attached, steps: [...attached.steps], author }
          : { kind: 'attach', ...attached, author },
      ) as ReturnType<EngineLink['attach']>,
    document: (hash) => request({ kind: 'document', hash }) as ReturnType<EngineLink['document']>,
    onRevised: (listener) => {
      revisedListener = listener
    },
    onEnded: (listener) => {
      endedListener = listener
    },
    stop: async () => {
      isStopping = true
      const running = child
      if (isOver || running === undefined) return
      const over = new Promise((resolve) => running.once('exit', resolve))
      await Promise.race([
        request({ kind: 'close' }),
        new Promise((resolve) => setTimeout(resolve, patience)),
      ])
      running.kill()
      await over
    },
  }
}

/** What another process answered, in the shape that its request is answered with. Throws where it has another one. */
function parsed(outcome: Outcome<unknown>, reply: z.ZodType): Outcome<never> {
  return outcome.ok ? done(reply.parse(outcome.value) as never) : outcome
}
