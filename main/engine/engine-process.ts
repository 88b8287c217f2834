import { serveEngine } from './serve-engine.ts'

/**
 * The utility process of one open map: it holds the file, so that ending it gives the file back whatever happens.
 * Answers are computed in a worker thread of it.
 */
const serve = serveEngine((message) => process.parentPort.postMessage(message), {
  worker: new URL('./analysis-worker.mjs', import.meta.url),
})

process.parentPort.on('message', ({ data }) => serve(data))
