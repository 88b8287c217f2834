import type { Property, PropertyKind } from '../../graph-schema/property.ts'
import type { z } from 'zod'
import type { StatedDate, Timing } from '../../graph-schema/timing.ts'
import { rangeOf, type Day } from '../base/days.ts'
import type { GraphDay, GraphProperties, GraphValue } from './graph-value.ts'

type Flat = Record<string, GraphValue>
type Words = Readonly<Record<string, unknown>>
type Flatten = (name: string, value: never) => Flat

const day = (value: Day): GraphDay => ({ day: value })
const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)

/** The members of an object, each under the name of the property with its own name after it; what is null is absent. */
function members(name: string, value: Words): Flat {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined && one !== null)
      .map(([key, one]) => [`${name}${capital(key)}`, one as GraphValue]),
  )
}

/**
 * A date that is known to a year, fiscal year or month is the first day that it may be, the last one beside it as
 * `…Latest`, and `…Precision` (R4). One that is known to the day is that day alone.
 */
function statedDate(name: string, { date, precision = 'day' }: StatedDate): Flat {
  const { first, last } = rangeOf(date, precision)
  if (precision === 'day') return { [name]: day(first) }
  return { [name]: day(first), [`${name}Latest`]: day(last), [`${name}Precision`]: precision }
}

/** The end of a period is the last day that it may be, and `…EndEarliest` the first one. */
function timing(name: string, { text, start, end, ongoing, precision = {} }: z.input<typeof Timing>): Flat {
  const begins = start === null ? {} : statedDate(`${name}Start`, { date: start, precision: precision.start })
  const flat: Flat = { ...begins, [`${name}Ongoing`]: ongoing === true }
  if (text !== undefined) flat[`${name}Text`] = text
  if (end === null) return flat
  const { first, last } = rangeOf(end, precision.end)
  flat[`${name}End`] = day(last)
  if (precision.end === undefined || precision.end === 'day') return flat
  return { ...flat, [`${name}EndEarliest`]: day(first), [`${name}EndPrecision`]: precision.end }
}

/** `nameStatusEn: 'translated'` with `nameStatusEnBy`, or the word itself (R37). */
function nameStatus(name: string, value: Words): Flat {
  const said = Object.entries(value).flatMap(([language, state]): [string, GraphValue][] => {
    const key = `${name}${capital(language)}`
    if (typeof state === 'string') return [[key, state]]
    const { translatedBy } = state as { translatedBy: string }
    return [
      [key, 'translated'],
      [`${key}By`, translatedBy],
    ]
  })
  return Object.fromEntries(said)
}

/** A list stays one; "everyone" is a list of that one word, so that a query asks both in one way. */
function eligibility(name: string, value: Words): Flat {
  const asList = Object.entries(value).map(([key, one]) => [key, one === 'everyone' ? [one] : one])
  return members(name, Object.fromEntries(asList) as Words)
}

const itself = (name: string, value: GraphValue): Flat => ({ [name]: value })

/** By the kind of a property: the plain properties that it becomes on the server. */
const flattenings: Readonly<Record<PropertyKind, Flatten>> = {
  bilingual: members,
  // who scored is the one text with members: name and organization
  text: (name: string, value: string | Words) =>
    typeof value === 'string' ? itself(name, value) : members(name, value),
  texts: itself,
  choice: itself,
  choices: itself,
  flag: itself,
  number: itself,
  date: (name: string, value: Day) => ({ [name]: day(value) }),
  'stated-date': statedDate,
  timing,
  'fiscal-years': members,
  eligibility,
  languages: itself,
  'name-status': nameStatus,
  recipients: members,
  attachment: members,
  // nobody asks for the settings of a view one by one
  'saved-view': (name: string, value: unknown) => ({ [name]: JSON.stringify(value) }),
}

/**
 * The properties of a record as Neo4j has them, plain: `name: {en, fr}` is `nameEn` and `nameFr`, a period is
 * `periodStart`, `periodEnd`, `periodOngoing`, `periodText`.
 *
 * Shape: what is absent or null is absent. Cost: O(properties).
 */
export function flattened(
  declared: Readonly<Record<string, Property>>,
  properties: Readonly<Record<string, unknown>>,
): GraphProperties {
  const flat: Flat = {}
  for (const [name, value] of Object.entries(properties)) {
    const kind = declared[name]?.kind
    if (kind === undefined || value === undefined || value === null) continue
    Object.assign(flat, flattenings[kind](name, value as never))
  }
  return flat
}
