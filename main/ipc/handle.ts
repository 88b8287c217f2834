import { ipcMain, type WebContents, type WebFrameMain } from 'electron'
import {
  channels,
  events,
  type Channel,
  type EventName,
  type EventPayload,
  type Output,
  type Parsed,
} from '../../shared/contract/channels.ts'
import { scheme } from '../protocol.ts'

/** Only the page itself may ask: its top frame, at our own address. A frame inside it (a preview) may not. */
export function isTrustedSender(frame: Pick<WebFrameMain, 'url' | 'parent'> | null): boolean {
  if (frame === null || frame.parent !== null) return false
  try {
    const { protocol, host } = new URL(frame.url)
    return protocol === `${scheme}:` && host === 'app'
  } catch {
    return false
  }
}

/**
 * Registers what answers a channel: the one place where raw requests arrive. The sender is checked and the payload
 * parsed before the handler runs; what does not fit the contract is a bug of the window and rejects.
 */
export function handle<C extends Channel>(
  channel: C,
  handler: (input: Parsed<C>) => Output<C> | Promise<Output<C>>,
): void {
  ipcMain.handle(channel, async (event, raw: unknown) => {
    if (!isTrustedSender(event.senderFrame)) throw new Error(`${channel}: not asked by the window`)
    const input = channels[channel].input.safeParse(raw)
    if (!input.success) throw new Error(`${channel}: ${input.error.message}`)
    return handler(input.data as Parsed<C>)
  })
}

/** Says something to the window unasked. Silent when it is gone. */
export function tell<E extends EventName>(window: WebContents, event: E, payload: EventPayload<E>): void {
  if (window.isDestroyed()) return
  window.send(event, events[event].parse(payload))
}
