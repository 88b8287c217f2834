import type { Channel, EventName, EventPayload, Input, Output } from '../../shared/contract/channels.ts'
import { contract } from './contract.ts'
import { preloadApi } from './preload-api.ts'

/**
 * Asks the main process. What comes back is parsed by the contract, so that components only meet what they expect;
 * anything else is a bug and rejects.
 */
export async function invoke<C extends Channel>(channel: C, input: Input<C>): Promise<Output<C>> {
  const [{ channels }, answer] = await Promise.all([contract(), preloadApi().invoke(channel, input)])
  return channels[channel].output.parse(answer) as Output<C>
}

let begin: () => void = () => undefined
const hasBegun = new Promise<void>((resolve) => {
  begin = resolve
})

/** From now on what was said unasked is heard, what came before included: the window has taken where to begin. */
export function hearEvents(): void {
  begin()
}

/** Listens to what the main process says unasked, in its order, after `hearEvents`. Returns how to stop. */
export function listen<E extends EventName>(
  event: E,
  listener: (payload: EventPayload<E>) => void,
): () => void {
  return preloadApi().on(event, (payload) => {
    void Promise.all([contract(), hasBegun]).then(([{ events }]) =>
      listener(events[event].parse(payload) as EventPayload<E>),
    )
  })
}
