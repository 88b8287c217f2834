import type { NumberFormat } from './number-format.ts'

type Shows = Extract<NumberFormat, { kind: 'date' }>['shows']

const dayInSeconds = 86_400
/** 31 December 9999 in the system of 1900. */
const last = 2_958_465

/**
 * A serial number of Excel as ISO text to the part that its format shows: "2016", "2016-04", "2016-04-01",
 * "2016-04-01T13:30:00", "13:30:00". Undefined where it is no day: negative, too large, or the 29 February 1900 that
 * Excel counts (60) and that never was.
 *
 * `from1904`: the workbook counts from 1 January 1904 (0) instead of 1 January 1900 (1).
 * Source: ECMA-376 part 1, 18.17.4.1.
 */
export function isoOfSerial(serial: number, from1904: boolean, shows: Shows): string | undefined {
  if (!Number.isFinite(serial) || serial < 0) return undefined
  let day = Math.floor(serial)
  let second = Math.round((serial - day) * dayInSeconds)
  if (second === dayInSeconds) [day, second] = [day + 1, 0]
  const time = new Date(second * 1000).toISOString().slice(11, 19)
  if (shows === 'time-of-day') return time
  const in1900 = from1904 ? day + 1462 : day
  if (in1900 > last || in1900 === 60 || in1900 < 1) return undefined
  const sinceEpoch = in1900 - 25_569 + (in1900 < 60 ? 1 : 0)
  const date = new Date(sinceEpoch * dayInSeconds * 1000).toISOString().slice(0, 10)
  switch (shows) {
    case 'year':
      return date.slice(0, 4)
    case 'month':
      return date.slice(0, 7)
    case 'day':
      return date
    case 'day-and-time':
      return second === 0 ? date : `${date}T${time}`
  }
}
