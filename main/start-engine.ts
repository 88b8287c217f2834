import { utilityProcess } from 'electron'
import type { Outcome } from '../shared/base/outcome.ts'
import { refused } from '../shared/base/outcome.ts'
import { engineClient } from './engine/engine-client.ts'
import { Opened } from './engine/engine-messages.ts'
import type { EngineLink } from './engine-link.ts'

/** How long a closing engine may take to give the file back before it is ended. */
const patience = 3000

/** Starts the engine of one map in a process of its own. Cost: it is there in about 60 ms, and reads meanwhile. */
export function startEngine(script: string): EngineLink {
  const child = utilityProcess.fork(script, [], { serviceName: 'Fourfold map' })
  const gone: Outcome<never> = refused('window:refusal.engine-gone')
  let revisedListener: Parameters<EngineLink['onRevised']>[0] | undefined
  let endedListener: (() => void) | undefined
  let isStopping = false
  let isOver = false

  const client = engineClient(
    (message) => child.postMessage(message),
    (revised) => revisedListener?.(revised),
  )
  child.on('message', (raw: unknown) => client.heard(raw))
  const over = new Promise<void>((resolve) => {
    child.once('exit', () => {
      isOver = true
      client.ended(gone)
      if (!isStopping) endedListener?.()
      resolve()
    })
  })
  const request = (what: Parameters<typeof client.request>[0]): Promise<Outcome<unknown>> =>
    isOver ? Promise.resolve(gone) : client.request(what)

  return {
    open: async (path, create) => {
      const outcome = await request({ kind: 'open', path, ...(create === undefined ? {} : { create }) })
      return outcome.ok ? { ok: true, value: Opened.parse(outcome.value) } : outcome
    },
    ask: (name, question, parameters) =>
      request({ kind: 'ask', name, question, parameters }) as ReturnType<EngineLink['ask']>,
    dispatch: (command, author, seenAt) =>
      request({ kind: 'dispatch', command, author, seenAt }) as ReturnType<EngineLink['dispatch']>,
    onRevised: (listener) => {
      revisedListener = listener
    },
    onEnded: (listener) => {
      endedListener = listener
    },
    stop: async () => {
      isStopping = true
      if (isOver) return
      const closed = request({ kind: 'close' })
      await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, patience))])
      child.kill()
      await over
    },
  }
}
