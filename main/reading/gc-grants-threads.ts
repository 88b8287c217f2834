import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { scanPiece, type Piece, type ScanPlan } from './gc-grants-piece.ts'
import type { Range, ThreadData } from './gc-grants-thread.ts'

/** Scans the pieces of a file, in threads or in this one. */
export type PieceScanner = {
  /** The nth piece; those after it are begun meanwhile. Asked for in order. */
  readonly take: (ranges: readonly Range[], at: number) => Promise<Piece>
  readonly stop: () => Promise<void>
}

export function pieceScanner(
  file: string,
  plan: ScanPlan,
  { thread, threads }: { readonly thread?: URL | undefined; readonly threads?: number | undefined },
  fd: number,
): PieceScanner {
  if (thread === undefined)
    return {
      take: async (ranges, at) => {
        await setImmediate() // others have a turn between pieces
        const { from, to } = ranges[at]!
        return scanPiece(fd, from, to, plan)
      },
      stop: () => Promise.resolve(),
    }
  const count = threads ?? Math.max(1, Math.min(availableParallelism(), 4))
  return inThreads(Array.from({ length: count }, () => startThread(thread, { file, plan })))
}

type Thread = { readonly scan: (range: Range) => Promise<Piece>; readonly stop: () => Promise<unknown> }

/** Pieces ahead of the one that is asked for are bounded, so that what waits takes little memory. */
function inThreads(all: readonly Thread[]): PieceScanner {
  const coming = new Map<number, Promise<Piece>>()
  let next = 0
  const begin = (ranges: readonly Range[]): void => {
    const at = next
    next += 1
    const piece = all[at % all.length]!.scan(ranges[at]!)
    piece.catch(() => undefined) // said where it is taken
    coming.set(at, piece)
  }
  return {
    take: async (ranges, at) => {
      while (next < ranges.length && next < at + all.length * 2) begin(ranges)
      const piece = await coming.get(at)!
      coming.delete(at)
      return piece
    },
    stop: async () => {
      await Promise.all(all.map((one) => one.stop()))
    },
  }
}

function startThread(script: URL, data: ThreadData): Thread {
  const worker = new Worker(script, { workerData: data })
  const waiting: { resolve: (piece: Piece) => void; reject: (reason: Error) => void }[] = []
  let broken: Error | undefined
  worker.on('message', (piece: Piece) => waiting.shift()?.resolve(piece))
  worker.on('error', (error) => {
    broken = error
    for (const one of waiting.splice(0)) one.reject(error)
  })
  return {
    scan: (range) =>
      new Promise((resolve, reject) => {
        if (broken === undefined) {
          waiting.push({ resolve, reject })
          worker.postMessage(range)
        } else reject(broken)
      }),
    stop: () => worker.terminate(),
  }
}
