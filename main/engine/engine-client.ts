import type { Outcome } from '../../shared/base/outcome.ts'
import { FromEngine, type ToEngine } from './engine-messages.ts'
import type { Unnumbered } from '../unnumbered.ts'

type Request = Unnumbered<ToEngine>
type Waiting = { readonly settle: (outcome: Outcome<unknown>) => void; readonly fail: (error: Error) => void }

/** The other end of `serveEngine`: requests as promises, whoever carries the messages. */
export type EngineClient = {
  readonly request: (request: Request) => Promise<Outcome<unknown>>
  /** Gives it what the engine said. */
  readonly heard: (raw: unknown) => void
  /** The engine is gone: what was asked is refused with this. */
  readonly ended: (refusal: Outcome<never>) => void
}

export function engineClient(
  say: (message: ToEngine) => void,
  onRevised: (revised: Extract<FromEngine, { kind: 'revised' }>) => void,
  onMerging: (step: Extract<FromEngine, { kind: 'merging' }>) => void = () => undefined,
  onSyncing: (step: Extract<FromEngine, { kind: 'syncing' }>) => void = () => undefined,
  onImporting: (step: Extract<FromEngine, { kind: 'importing' }>) => void = () => undefined,
  onRoomStep: (step: Extract<FromEngine, { kind: 'room-step' }>['step']) => void = () => undefined,
): EngineClient {
  const waiting = new Map<number, Waiting>()
  let count = 0
  return {
    request: (request) =>
      new Promise((settle, fail) => {
        count += 1
        waiting.set(count, { settle, fail })
        say({ ...request, id: count })
      }),
    heard: (raw) => {
      const message = FromEngine.parse(raw)
      if (message.kind === 'revised') {
        onRevised(message)
        return
      }
      if (message.kind === 'merging') {
        onMerging(message)
        return
      }
      if (message.kind === 'syncing') {
        onSyncing(message)
        return
      }
      if (message.kind === 'importing') {
        onImporting(message)
        return
      }
      if (message.kind === 'room-step') {
        onRoomStep(message.step)
        return
      }
      const one = waiting.get(message.id)
      waiting.delete(message.id)
      if (message.kind === 'reply') one?.settle(message.outcome)
      else one?.fail(Object.assign(new Error(message.message), { stack: message.stack }))
    },
    ended: (refusal) => {
      for (const one of waiting.values()) one.settle(refusal)
      waiting.clear()
    },
  }
}
