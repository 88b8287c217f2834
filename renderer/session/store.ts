import { useSyncExternalStore } from 'react'

/** A value that components can follow. Setting the same value tells nobody. */
export type Store<T> = {
  readonly get: () => T
  readonly set: (next: T | ((now: T) => T)) => void
  readonly follow: (listener: () => void) => () => void
}

export function createStore<T>(first: T): Store<T> {
  let value = first
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set: (next) => {
      const fresh = typeof next === 'function' ? (next as (now: T) => T)(value) : next
      if (Object.is(fresh, value)) return
      value = fresh
      for (const listener of [...listeners]) listener()
    },
    follow: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}

/** Follows one part of a store; `pick` must give the same object while that part is unchanged. */
export function useStore<T, P>(store: Store<T>, pick: (value: T) => P): P {
  return useSyncExternalStore(store.follow, () => pick(store.get()))
}
