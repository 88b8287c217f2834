import { setFlagsFromString } from 'node:v8'
import { once } from '../../shared/base/once.ts'
import { serveHub } from '../hub/serve-hub.ts'
import { serveImport } from '../importing/serve-import.ts'
import type { FromEngine } from './engine-messages.ts'
import { serveEngine } from './serve-engine.ts'
import { sweepLater } from '../sweep.ts'

/**
 * The utility process of one open map: it holds the file, so that ending it gives the file back whatever happens.
 * Answers are computed in a worker thread of it. It also holds the connection to the hub of its map.
 */

// Two heaps live in this process. V8 would let the young part of each grow to 48 MB and keep it; what is made here
// either stays or dies at once, so small ones cost nothing and save 25 MB and more.
setFlagsFromString('--max-semi-space-size=1')

const say = (message: FromEngine) => process.parentPort.postMessage(message)
/** What reads documents: only when one is read. */
const room = once(async () => {
  const { serveRoom } = await import('../reading-room/serve-room.ts')
  return serveRoom((step) => say({ kind: 'room-step', step }))
})
const serve = serveEngine(
  say,
  {
    worker: new URL('./analysis-worker.mjs', import.meta.url),
    // without its worker an engine answers nothing: the main process starts another one, and says so
    onDied: () => process.exit(1),
  },
  serveHub((step) => say({ kind: 'syncing', ...step })),
  serveImport((step) => say({ kind: 'importing', ...step })),
  { answer: async (message, map) => (await room()).answer(message, map) },
)

process.parentPort.on('message', ({ data }) => serve(data))
sweepLater(3000)
