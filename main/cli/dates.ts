const day = /^(\d{4})-(\d{2})-(\d{2})$/
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z$/

/** Years that may be asked about, those of the schema's fiscal years: a horizon beyond must still be a date. */
const [firstYear, lastYear] = [1900, 2200]

/** Today in the local zone. */
export function today(): string {
  return localDay(new Date())
}

/** A calendar day out of `YYYY-MM-DD` or an instant with `Z` (read in the local zone); undefined when it is neither. */
export function dayOf(text: string): string | undefined {
  if (instant.test(text)) {
    const date = new Date(text)
    return Number.isNaN(date.getTime()) ? undefined : localDay(date)
  }
  return isDay(text) ? text : undefined
}

/** The instant meant by "known at": the end of a local day, or the instant itself. UTC. */
export function instantAtEndOf(text: string): string | undefined {
  if (instant.test(text)) {
    const date = new Date(text)
    return Number.isNaN(date.getTime()) ? undefined : date.toISOString()
  }
  if (!isDay(text)) return undefined
  const [, year, month, date] = day.exec(text) ?? []
  return new Date(Number(year), Number(month) - 1, Number(date), 23, 59, 59, 999).toISOString()
}

/** The instant from which on something counts as since a day: its local start, or the instant itself. UTC. */
export function instantAtStartOf(text: string): string | undefined {
  if (instant.test(text)) return instantAtEndOf(text)
  if (!isDay(text)) return undefined
  const [, year, month, date] = day.exec(text) ?? []
  return new Date(Number(year), Number(month) - 1, Number(date)).toISOString()
}

function isDay(text: string): boolean {
  const found = day.exec(text)
  if (found === null) return false
  const [, year, month, date] = found.map(Number)
  const made = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, date))
  const isThere =
    made.getUTCFullYear() === year && made.getUTCMonth() + 1 === month && made.getUTCDate() === date
  return isThere && year >= firstYear && year <= lastYear
}

function localDay(date: Date): string {
  const pad = (n: number) => String(n).padStart(2, '0')
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`
}
