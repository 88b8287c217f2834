/** The first instant of a day in this computer's zone, in UTC. */
export function startOfDay(day: string): string {
  return at(day, 0, 0, 0, 0)
}

/** The last instant of a day: "as known on" a day is what had been received by then. */
export function endOfDay(day: string): string {
  return at(day, 23, 59, 59, 999)
}

function at(day: string, ...time: readonly [number, number, number, number]): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date, ...time).toISOString()
}

/** True for a day of the calendar, written YYYY-MM-DD, that a field may hold. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && text >= '1900-01-01' && text <= '2199-12-31'
}
