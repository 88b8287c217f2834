import type { BrowserWindow } from 'electron'
import {
  channels,
  events,
  type Channel,
  type EventName,
  type EventPayload,
  type Output,
  type Parsed,
} from '../../shared/contract/channels.ts'
import { answerWith } from './requests.ts'

/**
 * Says what answers a channel. The payload is parsed before the handler runs (the sender is checked where requests
 * arrive, see requests.ts); what does not fit the contract is a bug of the window and rejects.
 */
export function handle<C extends Channel>(
  channel: C,
  handler: (input: Parsed<C>) => Output<C> | Promise<Output<C>>,
): void {
  answerWith(channel, (raw) => {
    const input = channels[channel].input.safeParse(raw)
    if (!input.success) throw new Error(`${channel}: ${input.error.message}`)
    return handler(input.data as Parsed<C>)
  })
}

/** Says something to the window unasked. Silent when it is gone. */
export function tell<E extends EventName>(window: BrowserWindow, event: E, payload: EventPayload<E>): void {
  if (window.isDestroyed()) return // to ask it for its contents would throw
  window.webContents.send(event, events[event].parse(payload))
}
