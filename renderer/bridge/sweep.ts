/** What V8 offers under `--expose-gc`, which the main process sets (`keepHeapsSmall`). */
type Sweep = (how: { type: 'major'; execution: 'sync'; flavor: 'last-resort' }) => void

/**
 * Has the page's heap swept once, when nothing else is to do: what was read to draw the first view is garbage by then,
 * and a page that nobody touches would keep it for minutes. The flavour gives the freed pages back (`main/sweep.ts`).
 *
 * Cost: 20 to 30 ms in the page's thread, once.
 */
export function sweepOnce(): void {
  const { gc } = globalThis as { gc?: Sweep }
  gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' })
}
