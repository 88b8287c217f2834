import { ipcMain, type WebFrameMain } from 'electron'
import { channelNames } from '../../shared/contract/channel-names.ts'
import { scheme } from '../scheme.ts'

/** Undefined leaves the request to the program, which may not be loaded yet. */
type Answerer = (raw: unknown) => unknown
const answerers = new Map<string, Answerer>()

/** Called by `handle`, which parses, and for the first view by first-view.ts; the last one registered answers. */
export function answerWith(channel: string, answerer: Answerer): void {
  answerers.set(channel, answerer)
}

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
 * The one place where raw requests arrive. The sender is checked first. `begin` resolves when what the first view asks is
 * answered, with how to load the program: a request that nothing answers then has it loaded, which answers all of them.
 */
export function receiveRequests(begin: () => Promise<() => Promise<unknown>>): void {
  for (const channel of channelNames) {
    ipcMain.handle(channel, async (event, raw: unknown) => {
      if (!isTrustedSender(event.senderFrame)) throw new Error(`${channel}: not asked by the window`)
      const program = await begin()
      const early = await answerers.get(channel)?.(raw)
      if (early !== undefined) return early
      await program()
      const answerer = answerers.get(channel)
      if (answerer === undefined) throw new Error(`${channel}: nothing answers`)
      return answerer(raw)
    })
  }
}
