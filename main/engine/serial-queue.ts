/** Runs one thing at a time, in the order in which they were asked for. One that fails does not stop the next. */
export type SerialQueue = {
  readonly run: <T>(work: () => T | Promise<T>) => Promise<T>
  /** Resolves when everything asked for so far is done. */
  readonly idle: () => Promise<void>
}

export function serialQueue(): SerialQueue {
  let last: Promise<unknown> = Promise.resolve()
  return {
    run: (work) => {
      const next = last.then(work)
      last = next.catch(() => undefined)
      return next
    },
    idle: async () => {
      await last
    },
  }
}
