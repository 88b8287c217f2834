import { nodeType } from '../../../graph-schema/registry.ts'
import type { Timing } from '../../../graph-schema/timing.ts'
import { reach } from '../../graph/closure.ts'
import { targets, type MapGraph } from '../../graph/map-graph.ts'
import { wordOf } from '../../graph/word-of.ts'
import type { NodeRecord } from '../../state/map-view.ts'
import { plansOf } from './left-out.ts'
import { country } from './places.ts'

/** What surrounds a record, as far as it tells who it is. */
export type Circumstances = {
  readonly joined: Places
  /** Places that its names say. */
  readonly said: Places
  readonly kind: string | undefined
  readonly period: Timing | undefined
  readonly plans: readonly string[]
  /** Organizations that lead, deliver, contribute, take, pay. */
  readonly actors: readonly string[]
  /** Other records that it is joined to, but for vocabularies and sources. */
  readonly neighbours: readonly string[]
  readonly sources: readonly string[]
  /** What should belong to one record only: `field value`. */
  readonly identifiers: readonly Identifier[]
}
/** Places, and with them those that they lie in, but for the country. */
type Places = { readonly own: readonly string[]; readonly around: ReadonlySet<string> }
export type Identifier = { readonly field: string; readonly value: string }

export type CircumstanceReason =
  | { readonly rule: 'identifier'; readonly field: string; readonly value: string }
  | { readonly rule: 'places' | 'actors' | 'neighbours' | 'sources'; readonly ids: readonly string[] }
/** What speaks against a pair that is proposed all the same. */
export type Doubt = 'kind' | 'period' | 'actors' | 'plan' | 'place' | 'number'

const acting = new Set(['LEADS', 'CONTRIBUTES_TO', 'DELIVERS', 'TAKES', 'PAYS_FROM'])
const vocabularies = new Set(['Pillar', 'Jurisdiction', 'Population', 'Audience', 'Exploitation', 'Activity'])

/** Cost: O(relationships of the record). `said` are the places of its names. */
export function circumstancesOf(graph: MapGraph, node: NodeRecord, said: readonly string[]): Circumstances {
  const actors = new Set<string>()
  const neighbours = new Set<string>()
  const sources = new Set<string>()
  const joinedPlaces = new Set<string>()
  for (const [one, other] of [
    ...graph.out(node.id).map((one) => [one, one.to] as const),
    ...graph.in(node.id).map((one) => [one, one.from] as const),
  ]) {
    const type = graph.node(other)?.type ?? ''
    if (type === 'Jurisdiction') joinedPlaces.add(other)
    else if (one.type === 'CITES') {
      if (type === 'Source') sources.add(other)
    } else if (acting.has(one.type) && type === 'Organization') actors.add(other)
    else if (!vocabularies.has(type)) neighbours.add(other)
  }
  const plans = plansOf(graph, node.id)
  return {
    joined: placesOf(graph, [...joinedPlaces]),
    said: placesOf(graph, [...new Set(said)]),
    kind: wordOf(node, 'kind'),
    period: (node.properties['period'] ?? node.properties['active']) as Timing | undefined,
    plans,
    actors: [...actors],
    neighbours: [...neighbours],
    sources: [...sources],
    identifiers: identifiersOf(node, plans),
  }
}

function placesOf(graph: MapGraph, own: readonly string[]): Places {
  const around = reach(own, (id) => targets(graph, id, 'BROADER'))
  return { own, around: new Set([...around].filter((id) => id !== country)) }
}

/** Natural logarithms of odds; chosen by hand, held by the labelled set in test/fixtures/duplicates. */
const odds = {
  identifier: 10,
  otherIdentifier: -6,
  otherPlace: -12,
  narrowerPlace: -5,
  onePlace: -1.5,
  samePlace: 0.7,
  otherKind: -1.5,
  otherPeriod: -2,
  otherPlan: -4,
  otherActors: -1.5,
  sameActors: 0.8,
  neighbour: 0.4,
  neighboursAtMost: 1.2,
  source: 0.4,
} as const

/** What both have and only one record should. */
export function sharedIdentifier(a: Circumstances, b: Circumstances): Identifier | undefined {
  return a.identifiers.find(
    (one) =>
      one.field !== 'amount' &&
      b.identifiers.some((other) => other.field === one.field && other.value === one.value),
  )
}

/** What the surroundings of two records say for and against their being one. Cost: O(their relationships). */
export function circumstantialOdds(
  a: Circumstances,
  b: Circumstances,
): {
  readonly odds: number
  readonly reasons: readonly CircumstanceReason[]
  readonly doubts: readonly Doubt[]
} {
  const reasons: CircumstanceReason[] = []
  const doubts: Doubt[] = []
  let sum = 0
  const identifier = sharedIdentifier(a, b)
  if (identifier !== undefined) {
    reasons.push({ rule: 'identifier', ...identifier })
    sum += odds.identifier
  } else if (a.identifiers.some((one) => isOther(one, b.identifiers))) sum += odds.otherIdentifier
  const shared = a.joined.own.filter((one) => one !== country && b.joined.own.includes(one))
  if (areElsewhere(a, b)) sum += odds.otherPlace
  else if (areSaidApart(a, b)) sum += odds.narrowerPlace
  else if (shared.length > 0) {
    reasons.push({ rule: 'places', ids: shared })
    sum += odds.samePlace
  }
  const doubt = (is: boolean, what: Doubt, weight: number) => {
    if (!is) return
    doubts.push(what)
    sum += weight
  }
  doubt(a.kind !== undefined && b.kind !== undefined && a.kind !== b.kind, 'kind', odds.otherKind)
  doubt(saysMore(a, b) || saysMore(b, a), 'place', odds.onePlace)
  doubt(areApart(a.period, b.period), 'period', odds.otherPeriod)
  doubt(isApart(a.plans, b.plans), 'plan', odds.otherPlan)
  doubt(isApart(a.actors, b.actors), 'actors', odds.otherActors)
  const both = (rule: 'actors' | 'neighbours' | 'sources', weight: number, most: number) => {
    const ids = a[rule].filter((one) => b[rule].includes(one))
    if (ids.length === 0) return
    reasons.push({ rule, ids })
    sum += Math.min(most, weight * ids.length)
  }
  both('actors', odds.sameActors, odds.sameActors)
  both('neighbours', odds.neighbour, odds.neighboursAtMost)
  both('sources', odds.source, odds.source)
  return { odds: sum, reasons, doubts }
}

/** True when the other record has something of this kind, and never this. */
function isOther({ field, value }: Identifier, others: readonly Identifier[]): boolean {
  const same = others.filter((one) => one.field === field)
  return same.length > 0 && !same.some((one) => one.value === value)
}

const isSpecific = (place: string) => place !== country

/**
 * True when names or relationships put two records at places that do not meet. A national body and one of a province
 * do not: "Native Women's Association of Canada" is not Ontario's.
 */
function areElsewhere(a: Circumstances, b: Circumstances): boolean {
  const [saidA, saidB] = [a.said.own.filter(isSpecific), b.said.own.filter(isSpecific)]
  const areSaid = saidA.length > 0 && saidB.length > 0
  if (areSaid && !meet({ ...a.said, own: saidA }, { ...b.said, own: saidB })) return true
  if (a.said.own.length > 0 && b.said.own.length > 0 && (saidA.length === 0) !== (saidB.length === 0))
    return true
  if (a.joined.own.length > 0 && b.joined.own.length > 0) return !meet(a.joined, b.joined)
  if (saysTheSame(a.said, b.said)) return false
  return isSaidElsewhere(a, b) || isSaidElsewhere(b, a)
}

/** Names say two places of which one lies in the other: the police of a city and that of its province. */
function areSaidApart(a: Circumstances, b: Circumstances): boolean {
  const [saidA, saidB] = [a.said.own.filter(isSpecific), b.said.own.filter(isSpecific)]
  return saidA.length > 0 && saidB.length > 0 && !saidA.some((one) => saidB.includes(one))
}

/** What a name says against where another record, that is joined to places, is. */
function isSaidElsewhere(a: Circumstances, b: Circumstances): boolean {
  if (a.joined.own.length > 0 || a.said.own.length === 0 || b.joined.own.length === 0) return false
  return !meet(a.said, b.joined)
}

function saysTheSame(a: Places, b: Places): boolean {
  return a.own.length === b.own.length && a.own.every((one) => b.own.includes(one))
}

function meet(a: Places, b: Places): boolean {
  return (
    a.own.some((one) => b.own.includes(one) || b.around.has(one)) || b.own.some((one) => a.around.has(one))
  )
}

/** A name says a place, of the other record none is known. */
function saysMore(a: Circumstances, b: Circumstances): boolean {
  return a.said.own.some(isSpecific) && b.said.own.length === 0 && b.joined.own.length === 0
}

function isApart(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((one) => b.includes(one))
}

function areApart(a: Timing | undefined, b: Timing | undefined): boolean {
  const ends = (one: Timing | undefined, other: Timing | undefined) =>
    typeof one?.end === 'string' && typeof other?.start === 'string' && one.end < other.start
  return ends(a, b) || ends(b, a)
}

/** Addresses without what differs from copy to copy; numbers within their plan; a citation; a document's own hash. */
function identifiersOf({ type, properties }: NodeRecord, plans: readonly string[]): readonly Identifier[] {
  const found: Identifier[] = []
  for (const field of ['address', 'website', 'citation', 'publicContact'] as const) {
    const value = properties[field]
    if (typeof value !== 'string' || nodeType(type)?.properties[field] === undefined) continue
    const said = field === 'address' || field === 'website' ? plainAddress(value, field) : plain(value)
    if (said !== undefined) found.push({ field, value: said })
  }
  const { attachment, number, amount, currency } = properties as {
    readonly attachment?: { readonly hash?: string }
    readonly number?: string
    readonly amount?: number
    readonly currency?: string
  }
  if (attachment?.hash !== undefined) found.push({ field: 'attachment', value: attachment.hash })
  if (number !== undefined)
    for (const plan of plans) found.push({ field: 'number', value: `${plan} ${number}` })
  // the same amount is no sign of one allocation, another one tells two apart
  if (amount !== undefined) found.push({ field: 'amount', value: `${amount} ${currency ?? 'CAD'}` })
  return found
}

function plain(value: string): string {
  return value
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Parts of an address that say where a reader came from, not what is read. */
const tracking = /^(?:utm_\w+|cmp|ref|source|fbclid|gclid|amp|print|lang)(?:=|$)/i

/** Host and path of an address; a source needs a path, since one house publishes many. */
function plainAddress(address: string, field: 'address' | 'website'): string | undefined {
  const found = /^https?:\/\/(?:www\d?\.|m\.|amp\.)*([^/?#\s]+)([^?#\s]*)/i.exec(address.trim())
  if (found === null) return undefined
  const path = (found[2] ?? '').replace(/\/(?:index\.[a-z]+)?$/i, '')
  if (field === 'address' && path === '') return undefined
  const query = (/\?([^#]+)/.exec(address)?.[1] ?? '')
    .split('&')
    .filter((one) => one !== '' && !tracking.test(one))
    .sort()
    .join('&')
  return `${found[1]!.toLowerCase()}${path}${query === '' ? '' : `?${query}`}`
}
