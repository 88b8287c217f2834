/** The same work done at most once, when it is first asked for: later it is the value of then. */
export function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined
  return () => (done ??= { value: work() }).value
}
