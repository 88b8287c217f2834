import { ipcMain, type WebFrameMain } from 'electron'
import { channelNames } from '../../shared/contract/channel-names.ts'
import { scheme } from '../scheme.ts'

type Answerer = (raw: unknown) => unknown
const answerers = new Map<string, Answerer>()

/** Registered by `handle`, which parses; nothing else calls it. */
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
 * The one place where raw requests arrive. The sender is checked first; a request that comes before the program is
 * loaded waits for it.
 */
export function receiveRequests(program: Promise<unknown>): void {
  for (const channel of channelNames) {
    ipcMain.handle(channel, async (event, raw: unknown) => {
      if (!isTrustedSender(event.senderFrame)) throw new Error(`${channel}: not asked by the window`)
      await program
      const answerer = answerers.get(channel)
      if (answerer === undefined) throw new Error(`${channel}: nothing answers`)
      return answerer(raw)
    })
  }
}
