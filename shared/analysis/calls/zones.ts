import { defaultTimeZone, zoneOfJurisdiction } from '../../../graph-schema/vocabularies/time-zones.ts'
import type { Day } from '../../base/days.ts'

/** A day and a time of day, as clocks of a zone show them. */
export type LocalTime = { readonly day: Day; readonly time: string }

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  formatters.set(zone, made)
  return made
}

/** What the clocks of a zone show at an instant (ms since 1970, UTC). */
export function localTime(instant: number, zone: string): LocalTime {
  const part = Object.fromEntries(
    formatterOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  )
  return {
    day: `${part['year']}-${part['month']}-${part['day']}`,
    time: `${part['hour']}:${part['minute']}`,
  }
}

/**
 * The instant (ms since 1970, UTC) at which the clocks of a zone show a day and a time. Of a time that clocks show twice
 * the first; of one that they skip the hour after.
 */
export function instantOf({ day, time }: LocalTime, zone: string): number {
  const asUtc = Date.parse(`${day}T${time}:00Z`)
  const offsetAt = (instant: number): number => {
    const shown = localTime(instant, zone)
    return Date.parse(`${shown.day}T${shown.time}:00Z`) - instant
  }
  const first = asUtc - offsetAt(asUtc)
  return asUtc - offsetAt(first)
}

/** A time of day with the jurisdictions whose clocks show it then; `day` where it is another one than that of the call. */
export type TimeOfPlaces = LocalTime & { readonly jurisdictions: readonly string[] }

/**
 * What the clocks of each government show when a call begins, from east to west (R35).
 *
 * Shape: jurisdictions with the same clock together, in the order given.
 */
export function timesOfCall(
  at: LocalTime,
  zone: string | undefined,
  jurisdictions: readonly string[],
): readonly TimeOfPlaces[] {
  const instant = instantOf(at, zone ?? defaultTimeZone)
  const groups = new Map<string, { readonly at: LocalTime; readonly jurisdictions: string[] }>()
  for (const jurisdiction of jurisdictions) {
    const own = zoneOfJurisdiction[jurisdiction]
    if (own === undefined) continue
    const there = localTime(instant, own)
    const key = `${there.day} ${there.time}`
    const group = groups.get(key) ?? { at: there, jurisdictions: [] }
    group.jurisdictions.push(jurisdiction)
    groups.set(key, group)
  }
  return [...groups.entries()]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([, group]) => ({ ...group.at, jurisdictions: group.jurisdictions }))
}
