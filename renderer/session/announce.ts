import { createStore } from './store.ts'

/** What a screen reader should say now. The same sentence twice is said twice: `turn` differs. */
export const announcement = createStore<{ readonly text: string; readonly turn: number }>({
  text: '',
  turn: 0,
})

export function announce(text: string): void {
  announcement.set((now) => ({ text, turn: now.turn + 1 }))
}
