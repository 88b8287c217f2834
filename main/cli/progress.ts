import type { Streams } from './command.ts'

/** Shows how far long work is, on one line that is written over and wiped at the end. */
export type Progress = { readonly show: (text: string) => void; readonly end: () => void }

const silent: Progress = { show: () => undefined, end: () => undefined }

/** Progress on stderr where that is a person's terminal, ten times a second at most; elsewhere nothing is said. */
export function progressOn(stream: Streams['stderr']): Progress {
  if (!stream.isTTY) return silent
  let shownAt = -Infinity
  return {
    show: (text) => {
      const now = performance.now()
      if (now - shownAt < 100) return
      shownAt = now
      stream.write(`\r${text}\u001b[K`)
    },
    end: () => {
      if (shownAt > -Infinity) stream.write('\r\u001b[K')
    },
  }
}
