import type { NodeTypeName, RelationshipTypeName } from '../registry.ts'
import { activities } from '../vocabularies/activities.ts'
import { audiences } from '../vocabularies/audiences.ts'
import { exploitations } from '../vocabularies/exploitations.ts'
import { borders, corridors, jurisdictions } from '../vocabularies/jurisdictions.ts'
import { pillars } from '../vocabularies/pillars.ts'
import { populations } from '../vocabularies/populations.ts'
import type { Term } from '../vocabularies/term.ts'
import type { StatedDate, Timing } from '../timing.ts'
import { recordFiles } from './record-files.ts'
import type { StarterCitation, StarterRecord } from './starter-record.ts'

type Properties = Readonly<Record<string, unknown>>
export type StarterNode = {
  readonly id: string
  readonly type: NodeTypeName
  readonly properties: Properties
}
export type StarterRelationship = {
  readonly id: string
  readonly type: RelationshipTypeName
  readonly from: string
  readonly to: string
  readonly properties: Properties
}
export type StarterMap = {
  readonly nodes: readonly StarterNode[]
  readonly relationships: readonly StarterRelationship[]
}

/** SHA-256 of a text as lower-case hex. Handed in, since this layer imports nothing but zod. */
export type Digest = (text: string) => string

type Link = Omit<StarterRelationship, 'id'>

/** The whole starter map: the vocabularies and every record, all of them public. */
export function assembleStarterMap(digest: Digest): StarterMap {
  const records = Object.values(recordFiles).flat(2)
  const dates = new Map(
    records
      .filter((record) => record.type === 'Source')
      .map((record) => [record.id, (record.properties['date'] as StatedDate | undefined)?.date]),
  )
  const nodes = records.map((record): StarterNode => {
    const verifiedOn = record.properties['verifiedOn'] ?? newestInForce(record, dates)
    return {
      id: record.id,
      type: record.type,
      properties: {
        ...record.properties,
        handling: 'public',
        ...(verifiedOn === undefined ? {} : { verifiedOn }),
      },
    }
  })
  return {
    nodes: [...vocabularyNodes(), ...nodes],
    relationships: identified([...vocabularyLinks(), ...records.flatMap(linksOf)], digest),
  }
}

/** The vocabularies alone: what an empty map begins with. */
export function assembleVocabularies(digest: Digest): StarterMap {
  return { nodes: vocabularyNodes(), relationships: identified(vocabularyLinks(), digest) }
}

/** Relationships of a record in the order in which it writes them: those that leave it, those that reach it, its citations. */
function linksOf(record: StarterRecord): readonly Link[] {
  const { id } = record
  return [
    ...(record.out ?? []).map(([type, to, properties = {}]): Link => ({ type, from: id, to, properties })),
    ...(record.in ?? []).map(([type, from, properties = {}]): Link => ({ type, from, to: id, properties })),
    ...(record.cites ?? []).map(([to, locator, properties]): Link => ({
      type: 'CITES',
      from: id,
      to,
      properties: { locator, ...properties },
    })),
  ]
}

/**
 * Ids that stay the same as long as a relationship keeps its type and ends: `rel-` and 20 digits of the SHA-256 of
 * `type|from|to|occurrence`, the occurrence counting relationships of one type between the same two records.
 */
function identified(links: readonly Link[], digest: Digest): readonly StarterRelationship[] {
  const occurrences = new Map<string, number>()
  return links.map((link) => {
    const key = `${link.type}|${link.from}|${link.to}`
    const occurrence = occurrences.get(key) ?? 0
    occurrences.set(key, occurrence + 1)
    return { id: `rel-${digest(`${key}|${String(occurrence)}`).slice(0, 20)}`, ...link }
  })
}

/**
 * The date of the newest source that shows a record in force. A source that the record does not use (R41), that gives
 * only its name, or that is dated after its end shows nothing of the kind.
 */
function newestInForce(
  record: StarterRecord,
  dates: ReadonlyMap<string, string | undefined>,
): string | undefined {
  if (record.type === 'Source') return undefined
  const end = endOf(record)
  return (record.cites ?? [])
    .filter(showsForce)
    .map(([source]) => dates.get(source))
    .filter((date) => date !== undefined)
    .filter((date) => end === null || date <= end)
    .sort()
    .at(-1)
}

const namesOnly = new Set(['name', 'nameStatus', 'abbreviation', 'aliases', 'formerNames'])

function showsForce([, , properties]: StarterCitation): boolean {
  return properties?.['isUsed'] !== false && !namesOnly.has(String(properties?.['field']))
}

/** The last day of a record's own period, null when it has none. The timing of a commitment is a deadline, no end. */
function endOf(record: StarterRecord): string | null {
  for (const name of ['period', 'inForce', 'active']) {
    const timing = record.properties[name] as Timing | undefined
    if (timing !== undefined) return timing.end
  }
  return null
}

const vocabularies: readonly (readonly [NodeTypeName, readonly Term[]])[] = [
  ['Pillar', pillars],
  ['Jurisdiction', jurisdictions],
  ['Population', populations],
  ['Audience', audiences],
  ['Exploitation', exploitations],
  ['Activity', activities],
]

function vocabularyNodes(): readonly StarterNode[] {
  return vocabularies.flatMap(([type, terms]) =>
    terms.map((term) => ({ id: term.id, type, properties: { ...termProperties(term), handling: 'public' } })),
  )
}

/** A term as properties of its node; what it does not have is absent. */
function termProperties(term: Term): Properties {
  const shortName = {
    ...(term.shortEn === undefined ? {} : { en: term.shortEn }),
    ...(term.shortFr === undefined ? {} : { fr: term.shortFr }),
  }
  const properties = {
    name: { en: term.en, fr: term.fr },
    shortName: Object.keys(shortName).length === 0 ? undefined : shortName,
    code: term.code,
    aliases: term.aliases,
    toConfirm: term.toConfirm,
    usualPillar: term.usualPillar,
    competence: term.competence,
    kind: term.kind,
    pillarSet: term.pillarSet,
  }
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined))
}

function vocabularyLinks(): readonly Link[] {
  return [
    ...vocabularies.flatMap(([, terms]) =>
      terms.flatMap((term) =>
        (term.broader ?? []).map((to): Link => ({ type: 'BROADER', from: term.id, to, properties: {} })),
      ),
    ),
    ...borders.map(([from, to]): Link => ({ type: 'BORDERS', from, to, properties: {} })),
    ...corridors.map(({ from, to, via, toConfirm }): Link => ({
      type: 'CORRIDOR',
      from,
      to,
      properties: toConfirm === true ? { via, assignedBy: 'curator' } : { via },
    })),
  ]
}
