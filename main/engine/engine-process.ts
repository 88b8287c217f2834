import { setFlagsFromString } from 'node:v8'
import { serveEngine } from './serve-engine.ts'
import { sweepLater } from '../sweep.ts'

/**
 * The utility process of one open map: it holds the file, so that ending it gives the file back whatever happens.
 * Answers are computed in a worker thread of it.
 */

// Two heaps live in this process. V8 would let the young part of each grow to 48 MB and keep it; what is made here
// either stays or dies at once, so small ones cost nothing and save 25 MB.
setFlagsFromString('--max-semi-space-size=2')

const serve = serveEngine((message) => process.parentPort.postMessage(message), {
  worker: new URL('./analysis-worker.mjs', import.meta.url),
  // without its worker an engine answers nothing: the main process starts another one, and says so
  onDied: () => process.exit(1),
})

process.parentPort.on('message', ({ data }) => serve(data))
sweepLater(3000)
