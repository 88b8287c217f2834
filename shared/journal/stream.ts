import { z } from 'zod'

/**
 * Who may ever read a transaction. `open`: handling public and fpt. `own`: stays in this file.
 * `confidence:<from>:<to>,<to>…`: one confidence, from whom and to whom, recipients sorted.
 */
export const Stream = z
  .string()
  .regex(/^(open|own|confidence:[^:,\s]{1,200}:[^:,\s]{1,200}(,[^:,\s]{1,200})*)$/, 'not a stream')
export type Stream = z.infer<typeof Stream>

/** From whom a confidence comes and to whom it may go; the value of the property `confidence` (R28). */
export type Confidence = { readonly from: string; readonly to: readonly string[] }

export function confidenceStream({ from, to }: Confidence): Stream {
  return `confidence:${from}:${[...new Set(to)].sort().join(',')}`
}

/** The confidence that a stream carries; undefined for `open` and `own`. */
export function confidenceOf(stream: Stream): Confidence | undefined {
  if (!stream.startsWith('confidence:')) return undefined
  const [, from = '', to = ''] = stream.split(':')
  return { from, to: to.split(',') }
}

/**
 * True when everybody who may read `b` may read `a` too, and somebody else as well. Two confidences with different
 * readers are neither more open than the other. A strict partial order: open < each confidence < own.
 */
export function isMoreOpen(a: Stream, b: Stream): boolean {
  if (a === b) return false
  if (a === 'open' || b === 'own') return true
  if (b === 'open' || a === 'own') return false
  const readersOfA = readersOf(a)
  return [...readersOf(b)].every((reader) => readersOfA.has(reader)) && readersOfA.size > readersOf(b).size
}

/** The stream of something that names records of both: the more closed one; `own` where neither holds the other. */
export function moreClosed(a: Stream, b: Stream): Stream {
  if (a === b || isMoreOpen(a, b)) return b
  return isMoreOpen(b, a) ? a : 'own'
}

function readersOf(stream: Stream): ReadonlySet<string> {
  const confidence = confidenceOf(stream)
  return new Set(confidence === undefined ? [] : [confidence.from, ...confidence.to])
}
