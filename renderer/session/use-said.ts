import { useEffect } from 'react'
import { announce } from './announce.ts'

/** A pause in typing after which something is said (ms): sooner, the reader's own echo of the keys cuts it off. */
const pause = 700

/** Has a screen reader say what a field's text led to, once the typing pauses and each time that it is another. */
export function useSaid(said: string): void {
  useEffect(() => {
    if (said === '') return undefined
    const saying = setTimeout(() => announce(said), pause)
    return () => clearTimeout(saying)
  }, [said])
}
