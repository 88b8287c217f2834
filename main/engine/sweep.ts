import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * Has this thread's heap swept once, `delay` milliseconds from now: what was read to make the state (rows, texts) is
 * garbage by then, and a process that is mostly idle would keep it for minutes. Cost: 20 ms in that thread.
 */
export function sweepLater(delay: number): void {
  setFlagsFromString('--expose-gc')
  const sweep = runInNewContext('gc') as () => void
  setTimeout(sweep, delay).unref()
}
