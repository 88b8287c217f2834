import { numberOf } from '../parsed-value.ts'
import type { Place } from '../statement.ts'
import { tellsOfUndisclosed } from '../../view/undisclosed.ts'
import type { TaggedRow } from './rows.ts'
import { valueOf, type TaggedColumn } from './tags.ts'

/** What an organization does of an activity, as attributes of its column say; without one it is who does it. */
export type Role = 'doing' | 'paying' | 'leading' | 'helping'

export type RowOrganization = {
  readonly name: string
  readonly acronym: string | undefined
  readonly type: string | undefined
  readonly code: string | undefined
  readonly role: Role
}

/** A count of people with its tag. */
export type RowCount = { readonly spec: string; readonly people: number }

/** What a row of a 3W says: who, what, where, when, for whom. */
export type ActivityRow = {
  readonly place: Place
  readonly organizations: readonly RowOrganization[]
  readonly sector: string | undefined
  readonly subsector: string | undefined
  readonly activity: string | undefined
  /** The widest part of a country that is named: what a row counts for. Of shelters nothing narrower than a province. */
  readonly area: string | undefined
  readonly district: string | undefined
  readonly country: string | undefined
  readonly status: string | undefined
  readonly start: string | undefined
  readonly end: string | undefined
  readonly counts: readonly RowCount[]
  readonly beneficiaries: readonly string[]
  /** Cells that tell of people, of exact places, or of where a shelter is: left out (R25). */
  readonly contacts: number
  readonly exactPlaces: number
}

const roles: readonly (readonly [string, Role])[] = [
  ['funder', 'paying'],
  ['donor', 'paying'],
  ['fund', 'paying'],
  ['lead', 'leading'],
  ['impl', 'doing'],
  ['implementing', 'doing'],
  ['prog', 'helping'],
  ['partner', 'helping'],
  ['support', 'helping'],
]

const peopleTags: ReadonlySet<string> = new Set(['targeted', 'reached', 'inneed', 'affected', 'population'])
const unknownNames =
  /^(?:unknown|inconnue?|tbd|tbc|to be (?:determined|confirmed)|not? (?:specified|stated|available)|none|other|autre|anonymous|confidential)$/i

/** Takes apart a row. Cost: O(columns). */
export function activityOf({ columns, cells, place }: TaggedRow): ActivityRow {
  const value = (column: TaggedColumn) => valueOf(cells[column.at])
  const of = (...tags: readonly string[]) =>
    columns.filter((column) => tags.includes(column.tag) && value(column) !== undefined)
  /** The words of a tag: its name, else what has no attribute of another kind, else its code. */
  const words = (tag: string): string | undefined => {
    const found = of(tag)
    const best =
      found.find(({ attributes }) => attributes.has('name')) ??
      found.find(({ attributes }) => !isCode(attributes) && !attributes.has('type')) ??
      found.find(({ attributes }) => isCode(attributes))
    return best === undefined ? undefined : value(best)
  }
  const dated = (attribute: string) => of('date').find(({ attributes }) => attributes.has(attribute))
  const start = dated('start')
  const what = [words('sector'), words('subsector'), words('activity')]
  const isHidden = what.some((one) => one !== undefined && tellsOfUndisclosed(one))
  const isLocal = ['adm1', 'region', 'adm2', 'adm3'].some((tag) => of(tag).length > 0)
  const end = dated('end')
  return {
    place,
    organizations: organizationsOf(of('org'), value),
    sector: what[0],
    subsector: what[1],
    activity: what[2],
    area:
      words('adm1') ??
      words('region') ??
      (isHidden ? undefined : (words('adm2') ?? words('adm3') ?? words('loc'))),
    district: isHidden ? undefined : words('adm2'),
    country:
      words('country') ??
      countryOfCode(
        of('adm1', 'adm2', 'adm3').filter(({ attributes }) => isCode(attributes)),
        value,
      ),
    status: words('status'),
    start: start && value(start),
    end: end && value(end),
    counts: of(...peopleTags).flatMap((column) => {
      const people = numberOf(value(column))
      return people === undefined ? [] : [{ spec: column.spec, people }]
    }),
    beneficiaries: of('beneficiary').map((column) => value(column)!),
    contacts: of('contact').length,
    exactPlaces:
      of('geo').length +
      (isLocal || isHidden ? of('loc').length : 0) +
      (isHidden ? of('adm2', 'adm3').length : 0),
  }
}

function isCode(attributes: ReadonlySet<string>): boolean {
  return (
    attributes.has('code') || attributes.has('id') || attributes.has('pcode') || attributes.has('v_pcode')
  )
}

/** One organization a role: name, acronym, type and code of a role stand in columns of their own. */
function organizationsOf(
  columns: readonly TaggedColumn[],
  value: (column: TaggedColumn) => string | undefined,
): readonly RowOrganization[] {
  const byRole = new Map<Role, { name?: string; acronym?: string; type?: string; code?: string }>()
  for (const column of columns) {
    const { attributes } = column
    const role = roles.find(([attribute]) => attributes.has(attribute))?.[1] ?? 'doing'
    const known = byRole.get(role) ?? {}
    byRole.set(role, known)
    const part = attributes.has('type')
      ? 'type'
      : attributes.has('acronym') || attributes.has('abbr')
        ? 'acronym'
        : isCode(attributes)
          ? 'code'
          : 'name'
    const words = value(column)
    if (words !== undefined && !unknownNames.test(words)) known[part] ??= words.slice(0, 300)
  }
  return [...byRole].flatMap(([role, { name, acronym, type, code }]) => {
    const called = name ?? acronym
    return called === undefined ? [] : [{ name: called, acronym, type, code, role }]
  })
}

/** Codes of places (p-codes) begin with that of the country: "AF01", "MLI01", "CA-ON". */
function countryOfCode(
  columns: readonly TaggedColumn[],
  value: (column: TaggedColumn) => string | undefined,
): string | undefined {
  for (const column of columns) {
    const code = /^([A-Z]{2,3})-?(?:\d|[A-Z]{2}$)/.exec(value(column) ?? '')?.[1]
    if (code !== undefined) return code
  }
  return undefined
}
