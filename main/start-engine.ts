import { utilityProcess, type UtilityProcess } from 'electron'
import { refused, type Outcome } from '../shared/base/outcome.ts'
import { engineClient } from './engine/engine-client.ts'
import { Opened } from './engine/engine-messages.ts'
import type { EngineLink } from './engine-link.ts'

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
  let endedListener: (() => void) | undefined
  let child: UtilityProcess | undefined
  let isStopping = false
  let isOver = false

  const client = engineClient(
    (message) => child?.postMessage(message),
    (revised) => revisedListener?.(revised),
    ({ step, done, of }) => mergingListener?.({ step, done, of }),
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
    copyTo: (to) => request({ kind: 'copy', to }) as ReturnType<EngineLink['copyTo']>,
    purge: ({ id, field, reason, copies = [] }, author) =>
      request({ kind: 'purge', record: id, field, reason, copies: [...copies], author }) as ReturnType<
        EngineLink['purge']
      >,
    attach: (attached, author) =>
      request({ kind: 'attach', ...attached, author }) as ReturnType<EngineLink['attach']>,
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
