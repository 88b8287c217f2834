import { useEffect, useState } from 'react'

export type Timer = {
  /** Whole seconds that the item has had. */
  readonly seconds: number
  readonly isRunning: boolean
  readonly toggle: () => void
}

/** How long each item has had on the screen while the timer ran. Of this window, never of the map. */
export function useTimer(item: string | undefined): Timer {
  const [past, setPast] = useState<Readonly<Record<string, number>>>({})
  const [isRunning, setRunning] = useState(false)
  useEffect(() => {
    if (!isRunning || item === undefined) return
    const tick = setInterval(() => setPast((now) => ({ ...now, [item]: (now[item] ?? 0) + 1 })), 1000)
    return () => clearInterval(tick)
  }, [isRunning, item])
  return {
    seconds: item === undefined ? 0 : (past[item] ?? 0),
    isRunning,
    toggle: () => setRunning((now) => !now),
  }
}

/** "7:05": minutes and seconds. */
export function minutesAndSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
