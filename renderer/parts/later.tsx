import { useEffect, useState, type ComponentType, type ReactNode } from 'react'
import { loadFurtherWords } from '../session/words.ts'

/** A component whose code comes when it is first shown, or before, when there is time. */
export type Later<P> = ((props: P) => ReactNode) & {
  /** Begins to load it; again costs nothing. */
  readonly ahead: () => Promise<unknown>
}

/**
 * Instead of `lazy` and `Suspense`, which hold back what has come for up to 300 ms after a fallback was shown
 * (React's FALLBACK_THROTTLE_MS): what has come is shown at once. A failure to load is thrown to the next boundary.
 *
 * Shape: `load` resolves to the component; `fallback` stands meanwhile. It comes with all words, unless it says that it
 *        needs no more than the first view's.
 */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
  fallback: ReactNode = null,
  words: 'all-words' | 'first-words' = 'all-words',
): Later<P> {
  let loaded: ComponentType<P> | undefined
  let loading: Promise<unknown> | undefined
  const ahead = (): Promise<unknown> =>
    (loading ??= Promise.all([load(), words === 'all-words' ? loadFurtherWords() : undefined]).then(
      ([component]) => {
        loaded = component
      },
    ))

  function LaterPart(props: P): ReactNode {
    const [, setCome] = useState(loaded !== undefined)
    const [failure, setFailure] = useState<unknown>()
    useEffect(() => {
      let isOver = false
      ahead().then(
        () => isOver || setCome(true),
        (error: unknown) => isOver || setFailure(error),
      )
      return () => {
        isOver = true
      }
    }, [])
    if (failure !== undefined) throw failure as Error
    const Component = loaded
    return Component === undefined ? fallback : <Component {...props} />
  }
  return Object.assign(LaterPart, { ahead })
}
