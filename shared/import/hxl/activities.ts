import type { Bilingual, Language } from '../../../graph-schema/bilingual.ts'
import type { StatedUnit } from '../../language/parse-date.ts'
import { idOfContent } from '../../base/ids.ts'
import { fold } from '../../view/search-words.ts'
import { abroad, facetOf, isCanada, knownTerm, placeNamed } from '../known-term.ts'
import type { End, Place, StatedRelationship, Statement } from '../statement.ts'
import { inBoth, inLanguageOf, periodOf, stated, unitOf } from '../stated-value.ts'
import type { Tally } from '../tally.ts'
import { organizationKey } from './organizations.ts'
import type { ActivityRow, Role, RowCount } from './row.ts'

/** The relationship of an organization to what it takes part in. */
const relationships: Readonly<Record<Role, StatedRelationship['type']>> = {
  doing: 'DELIVERS',
  leading: 'LEADS',
  paying: 'CONTRIBUTES_TO',
  helping: 'CONTRIBUTES_TO',
}

/** Rows of one organization, sector, activity and area, put together. */
type Gathered = {
  readonly key: string
  readonly name: string
  readonly place: Place
  rows: number
  readonly roles: Map<string, { type: StatedRelationship['type']; org: string }>
  readonly ends: Map<string, End>
  readonly districts: Set<string>
  readonly terms: Map<string, NonNullable<ReturnType<typeof facetOf>>>
  status: string | undefined
  start: StatedUnit | undefined
  end: StatedUnit | undefined
  /** Of every row: only those of a single row are shown, since rows may count the same people. */
  readonly counts: RowCount[]
}

/** Words of the state of an activity, folded; in both languages and as clusters write them. */
const statusWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    planned: 'planned|pipeline|proposed|funded|prevu|prevue|planifie|planifiee|en projet',
    'in-place':
      'ongoing|on-going|on going|in progress|active|implementation|implementing|started|en cours|active|actif',
    ended: 'completed|complete|closed|ended|finished|done|termine|terminee|acheve|achevee|cloture|cloturee',
    unknown: 'suspended|on hold|suspendu|suspendue',
  }).flatMap(([status, words]) => words.split('|').map((word) => [word, status] as const)),
)

/** Of rows that differ: what is in place somewhere is in place. */
const statusOrder = ['in-place', 'planned', 'unknown', 'ended']

/** Under this a count of people could point at somebody (R27). */
const fewest = 10
const mostDistricts = 60

/**
 * Gathers rows to activities: one a set of organization, sector, activity and area, since a 3W has no ids and repeats
 * each of them in every district. Rows are counted, never records.
 *
 * Memory: by the activities, not by the rows.
 */
export function startActivities(tally: Tally, language: () => Language) {
  const byKey = new Map<string, Gathered>()

  function add(row: ActivityRow): void {
    const doing = row.organizations.find(({ role }) => role === 'doing') ?? row.organizations[0]
    if (doing === undefined) return
    const what = row.activity ?? row.subsector ?? row.sector ?? ''
    const area = row.area ?? row.country ?? ''
    const parts = [
      organizationKey(doing),
      row.sector ?? '',
      row.subsector ?? '',
      row.activity ?? '',
      area,
    ].map(plain)
    const key = `hxl:${idOfContent('activity', ...parts)}`
    const known = byKey.get(key) ?? begin(key, nameOf(what, doing.acronym ?? doing.name, area), row.place)
    byKey.set(key, known)
    known.rows += 1
    known.counts.push(...row.counts)
    for (const one of row.organizations)
      known.roles.set(`${one.role} ${organizationKey(one)}`, {
        type: relationships[one.role],
        org: organizationKey(one),
      })
    for (const end of endsOf(row)) known.ends.set(JSON.stringify(end), end)
    if (row.district !== undefined && known.districts.size < mostDistricts) known.districts.add(row.district)
    gatherTerms(known, row)
    gatherTimes(known, row)
  }

  function gatherTerms(known: Gathered, row: ActivityRow): void {
    for (const words of new Set([row.sector, row.subsector, row.activity])) {
      if (words === undefined) continue
      // a cluster of 3W data is often written after what the column is about: "Operational Presence: Health"
      const found = activityTerm(words) ?? activityTerm(words.split(':').at(-1) ?? '')
      if (found !== undefined) known.terms.set(found.term.words, found)
      else tally.add('import-hxl:noticed.sector', row.place, { words: words.slice(0, 100) })
    }
    for (const words of row.beneficiaries) {
      const found = facetOf(words)
      if (found?.type === 'SERVES') known.terms.set(found.term.words, found)
      else tally.add('import-hxl:noticed.beneficiary', row.place, { words: words.slice(0, 100) })
    }
  }

  function gatherTimes(known: Gathered, row: ActivityRow): void {
    if (row.status !== undefined) {
      const status = statusWords.get(plain(row.status))
      if (status === undefined)
        tally.add('import-hxl:noticed.status', row.place, { words: row.status.slice(0, 100) })
      else known.status = statusOrder.find((one) => one === status || one === known.status)
    }
    const [start, end] = [unitOf(row.start), unitOf(row.end)]
    if ((row.start !== undefined && start === undefined) || (row.end !== undefined && end === undefined))
      tally.add('import-hxl:noticed.date', row.place)
    if (start !== undefined && (known.start === undefined || start.first < known.start.first))
      known.start = start
    if (end !== undefined && (known.end === undefined || end.last > known.end.last)) known.end = end
  }

  function* statements(): Iterable<Statement> {
    for (const one of byKey.values()) {
      const period = periodOf(one.start, one.end)
      if (period === undefined && one.start !== undefined) tally.add('import-hxl:noticed.date', one.place)
      const name = inLanguageOf(one.name, language())
      const properties = stated({ name, status: one.status, period, note: noteOf(one) })
      yield { kind: 'node', key: one.key, type: 'Initiative', identifiers: [], properties, place: one.place }
      const joins = (type: StatedRelationship['type'], from: string, to: End): StatedRelationship => ({
        kind: 'relationship',
        type,
        from: { key: from },
        to,
        properties: type === 'LEADS' ? { stated: true } : {},
        place: one.place,
      })
      for (const { type, org } of one.roles.values()) yield joins(type, org, { key: one.key })
      for (const end of one.ends.values()) yield joins('OPERATES_IN', one.key, end)
      for (const { type, term } of one.terms.values()) yield joins(type, one.key, { term })
    }
  }

  /** Rows, districts and, of a single row, the counts of ten people or more, as the file tags them. */
  function noteOf(one: Gathered): Bilingual {
    const large = one.counts.filter(({ people }) => people >= fewest)
    const kept = one.rows === 1 ? large : []
    if (one.rows > 1 && large.length > 0) tally.add('import-hxl:noticed.countsNotAdded', one.place)
    tally.add('import-hxl:noticed.smallNumbers', one.place, {}, one.counts.length - large.length)
    const parts = [
      inBoth('import-hxl:note.rows', { n: one.rows }),
      ...(one.districts.size === 0
        ? []
        : [inBoth('import-hxl:note.districts', { list: [...one.districts].join(', ') })]),
      ...(kept.length === 0
        ? []
        : [
            inBoth('import-hxl:note.people', {
              list: kept.map(({ spec, people }) => `${spec} = ${people}`).join('; '),
            }),
          ]),
    ]
    return { en: parts.map(({ en }) => en).join(' '), fr: parts.map(({ fr }) => fr).join(' ') }
  }
  return { add, statements }
}

function begin(key: string, name: string, place: Place): Gathered {
  return {
    key,
    name,
    place,
    rows: 0,
    roles: new Map(),
    ends: new Map(),
    districts: new Set(),
    terms: new Map(),
    status: undefined,
    start: undefined,
    end: undefined,
    counts: [],
  }
}

function plain(words: string): string {
  return fold(words).replaceAll(/\s+/g, ' ').trim()
}

function nameOf(what: string, who: string, where: string): string {
  return [[what, who].filter((one) => one !== '').join(' – '), ...(where === '' ? [] : [`(${where})`])].join(
    ' ',
  )
}

/** Another country is abroad (R16); of Canada, or where no country is named, the area by its words. */
function endsOf(row: ActivityRow): readonly End[] {
  if (isCanada(row.country) === false) return [abroad]
  const end = placeNamed(row.area ?? row.country)
  return end === undefined ? [] : [end]
}

function activityTerm(words: string): ReturnType<typeof facetOf> {
  const id = knownTerm('Activity', words)
  return id === undefined ? undefined : facetOf(id)
}
