import type { Channel, EventName } from './channels.ts'

/**
 * The names of the channels without their shapes: what the preload lets through. Apart from channels.ts, because the
 * preload is one small file that carries no zod. A missing name does not compile.
 */
const channelTable: Record<Channel, true> = {
  'app:start': true,
  'app:remember': true,
  'app:remember-grid': true,
  'app:remember-tour': true,
  'app:print': true,
  'app:edit-text': true,
  'app:open-address': true,
  'keys:set': true,
  'author:set': true,
  'map:open': true,
  'map:close': true,
  'map:copy': true,
  'map:backups': true,
  'merge:choose': true,
  'merge:preview': true,
  'merge:do': true,
  'merge:stop': true,
  'merge:before': true,
  'merge:return': true,
  'import:choose': true,
  'import:recognise': true,
  'import:read': true,
  'import:heading': true,
  'import:look': true,
  'import:save-mapping': true,
  'import:take': true,
  'import:stop': true,
  'import:forget': true,
  'room:choose': true,
  'room:read': true,
  'room:bytes': true,
  'room:look': true,
  'room:accept': true,
  'room:stop': true,
  'room:forget': true,
  'room:before': true,
  'room:decide': true,
  'hub:state': true,
  'hub:connect': true,
  'hub:password': true,
  'hub:disconnect': true,
  'hub:look': true,
  'hub:sync': true,
  'hub:stop': true,
  'hub:switch': true,
  'hub:seen': true,
  'hub:authors': true,
  'hub:accept-author': true,
  'hub:clone': true,
  'hub:stop-clone': true,
  'map:recent': true,
  'map:forget-recent': true,
  'map:ask': true,
  'map:dispatch': true,
  'map:purge': true,
  'draft:read': true,
  'draft:write': true,
  'places:read': true,
  'places:write': true,
  'document:offer': true,
  'document:read': true,
  'document:attach': true,
  'document:save': true,
  'document:open': true,
  'circulate:make': true,
  'circulate:look': true,
  'translation:look': true,
  'translation:out': true,
  'translation:in': true,
  'console:pack': true,
  'console:run': true,
  'console:stop': true,
  'console:saved': true,
  'console:save': true,
  'console:rename': true,
  'console:delete': true,
  'export:copy': true,
  'export:table': true,
  'export:map': true,
  'pack:make': true,
  'export:picture': true,
  'brief:preview': true,
  'brief:make': true,
}

const eventTable: Record<EventName, true> = {
  'map:changed': true,
  'map:revised': true,
  'merge:step': true,
  'import:step': true,
  'room:step': true,
  'hub:changed': true,
  'hub:cloning': true,
  'map:refused': true,
  'menu:chosen': true,
}

export const channelNames: ReadonlySet<string> = new Set(Object.keys(channelTable))
/** The element of the page that holds a `FirstPage` (first-page.ts) as JSON. */
export const firstPageId = 'first-page'

export const eventNames: ReadonlySet<string> = new Set(Object.keys(eventTable))

/**
 * What the preload puts on `window.fourfold`; only renderer/bridge touches it. Payloads are unknown here and parsed
 * on both sides.
 */
export type PreloadApi = {
  readonly invoke: (channel: string, input: unknown) => Promise<unknown>
  /** Returns how to stop listening. */
  readonly on: (event: string, listener: (payload: unknown) => void) => () => void
  /** Where a file that was dropped on the window lies; empty where it is none. */
  readonly pathOfFile: (file: unknown) => string
  readonly platform: string
}
