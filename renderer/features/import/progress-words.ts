import type { ImportStep } from '../../../shared/contract/import-state.ts'
import type { Words } from '../../session/words.ts'

/** Millions of bytes with one decimal, at least a tenth, in the language of the window. */
export function megabytes(bytes: number, number: Words['number']): string {
  return number(Math.max(1, Math.round(bytes / 100_000)) / 10)
}

/** How far reading is after some milliseconds, in words: rows where there are any, else statements. */
export function progressWords(
  step: ImportStep,
  passed: number,
  { t, number }: Pick<Words, 't' | 'number'>,
): string {
  const { rows, statements, bytes, ofBytes } = step
  const count = rows > 0 ? rows : statements
  const said = {
    n: number(count),
    perSecond: number(Math.round((count * 1000) / Math.max(1, passed))),
    megabytes: megabytes(bytes, number),
  }
  const what = rows > 0 ? 'rows' : 'statements'
  return isMeasured(step)
    ? t(`import:reading.${what}Of`, { ...said, ofMegabytes: megabytes(ofBytes, number) })
    : t(`import:reading.${what}`, said)
}

/** Whether it is known how much there is to read. */
export function isMeasured({ bytes, ofBytes }: ImportStep): boolean {
  return ofBytes > 0 && bytes <= ofBytes
}

const [firstAfter, thenEvery] = [10_000, 20_000]

/**
 * When progress is said to a screen reader: after ten seconds, then every twenty (ms). More often would drown all else, and
 * what is read sooner says itself that it is read.
 */
export function spokenTimes(since: number): (now: number) => boolean {
  let next = since + firstAfter
  return (now) => {
    if (now < next) return false
    next = now + thenEvery
    return true
  }
}
