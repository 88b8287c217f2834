import { closeSync, openSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { scanPiece, type ScanPlan } from './gc-grants-piece.ts'

/** What a thread is started with. */
export type ThreadData = { readonly file: string; readonly plan: ScanPlan }
/** A piece of the file, by its bytes. */
export type Range = { readonly from: number; readonly to: number }

/** Scans the pieces of a file that it is given, one after the other, until the port is closed. */
const { file, plan } = workerData as ThreadData
const fd = openSync(file, 'r')
parentPort?.on('message', ({ from, to }: Range) => {
  const piece = scanPiece(fd, from, to, plan)
  const { bytes, index } = piece
  const buffers = [
    bytes.buffer,
    ...(index === undefined
      ? []
      : [index.hashes.buffer, index.offsets.buffer, index.lines.buffer, index.isFound.buffer]),
  ]
  parentPort?.postMessage(piece, buffers as ArrayBuffer[])
})
parentPort?.on('close', () => {
  closeSync(fd)
})
