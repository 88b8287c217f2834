/** Median of some figures; the middle one, or the mean of the two middle ones. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [low, high] = [sorted[middle - 1] ?? NaN, sorted[middle] ?? NaN]
  return sorted.length % 2 === 1 ? high : (low + high) / 2
}

/** One line of a figure beside what it is held to. Nothing is asserted: machines are noisy. */
export function tell(
  name: string,
  value: number,
  unit: string,
  held?: { readonly to: number; readonly what: string },
): void {
  const figure = `${value.toFixed(value < 10 ? 2 : 0)} ${unit}`
  const aim =
    held === undefined
      ? ''
      : `   aim: at most ${held.to} ${held.what}   ${value <= held.to ? 'met' : 'missed'}`
  process.stdout.write(`${name.padEnd(52)} ${figure.padStart(12)}${aim}\n`)
}

/** How long this machine takes for a fixed piece of plain work, in milliseconds: what other figures are read against. */
export function referenceWork(): number {
  const start = performance.now()
  let sum = 0
  for (let round = 0; round < 40; round++) {
    const map = new Map<string, number>()
    for (let i = 0; i < 10_000; i++) map.set(`key-${i % 997}`, (map.get(`key-${i % 997}`) ?? 0) + i)
    for (const value of map.values()) sum += value
  }
  return sum > 0 ? performance.now() - start : NaN
}

/** Processor time that this process has used, all its threads together, in seconds: what a busy machine leaves nearly as it is. */
export function processorSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
