import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

type Sweep = (how: { type: 'major'; execution: 'sync'; flavor: 'last-resort' }) => void

/**
 * Has this thread's heap swept once, `delay` milliseconds from now: what was read to make the state (rows, texts) is
 * garbage by then, and a process that is mostly idle would keep it for minutes. The flavour is that of a heap about to
 * run out: any other leaves the freed pages with the process, for objects that never come.
 *
 * Cost: 20 to 40 ms in that thread.
 */
export function sweepLater(delay: number): void {
  setFlagsFromString('--expose-gc')
  const sweep = runInNewContext('gc') as Sweep
  setTimeout(() => sweep({ type: 'major', execution: 'sync', flavor: 'last-resort' }), delay).unref()
}
