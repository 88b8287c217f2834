import {
  channels,
  events,
  type Channel,
  type EventName,
  type EventPayload,
  type Input,
  type Output,
} from '../../shared/contract/channels.ts'
import { preloadApi } from './preload-api.ts'

/**
 * Asks the main process. What comes back is parsed by the contract, so that components only meet what they expect;
 * anything else is a bug and rejects.
 */
export async function invoke<C extends Channel>(channel: C, input: Input<C>): Promise<Output<C>> {
  return channels[channel].output.parse(await preloadApi().invoke(channel, input)) as Output<C>
}

/** Listens to what the main process says unasked. Returns how to stop. */
export function listen<E extends EventName>(
  event: E,
  listener: (payload: EventPayload<E>) => void,
): () => void {
  return preloadApi().on(event, (payload) => listener(events[event].parse(payload) as EventPayload<E>))
}
