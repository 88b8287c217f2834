import { termTypes } from '../../graph-schema/relationship-types/measure-types.ts'
import type { MapGraph } from '../graph/map-graph.ts'
import type { NodeRecord } from '../state/map-view.ts'
import { candidatePairs } from './duplicates/candidates.ts'
import {
  circumstancesOf,
  circumstantialOdds,
  type Circumstances,
  type CircumstanceReason,
  sharedIdentifier,
  type Doubt,
} from './duplicates/circumstances.ts'
import { isToldApart } from './duplicates/left-out.ts'
import { lexiconOf, type Lexicon } from './duplicates/lexicon.ts'
import { nameLikeness, readyNames, type NameReason, type ReadyNames } from './duplicates/name-likeness.ts'
import { wordsOf as readWords } from './duplicates/name-words.ts'
import { namesOfRecord } from './duplicates/names-of-record.ts'

/** Why two records may be one, ready to be put into words. */
export type DuplicateReason = NameReason | CircumstanceReason

/** Two records of one type that may be one. `a` < `b`. */
export type Duplicate = {
  readonly a: string
  readonly b: string
  readonly score: number
  readonly reasons: readonly DuplicateReason[]
  readonly doubts: readonly Doubt[]
}

/** Vocabularies are given; verdicts, views and what belongs to a call are told apart by what they are about. */
const notCompared = new Set<string>([
  ...termTypes,
  'Judgement',
  'View',
  'Call',
  'AgendaItem',
  'Outcome',
  'Action',
  'Note',
  'QuietPeriod',
  'CirculatedDocument',
  'ScenarioNote',
  'CoverageCheck',
  'Interaction',
])

/** So rare is it that two records taken at random are one: about one pair in fifty of those worth comparing. */
const prior = -4
/** Names as different as can be do not undo one address. */
const leastByNames = -4
/** Below it no surroundings make two names one. */
const leastWorth = -3
/** The program is never certain. */
const mostScore = 0.99
/** Words of a name that make its keys. */
const keyWords = 4

const caches = new WeakMap<MapGraph, readonly Duplicate[]>()

/**
 * Likely duplicates among the records of each type, the likeliest first: names in either language, other and former
 * ones, abbreviations, identifiers, place, period, who acts (D1). Left out is what somebody has told apart (D2). The
 * program proposes; a person merges, or says that they are not the same.
 *
 * Shape:  scores from 0.5 to 0.99, the chance that the evidence gives; ties by ids. Kept per map.
 * Cost:   O(names + pairs that share a key): 10,000 records in under a second.
 * Source: Fellegi & Sunter, A theory for record linkage, JASA 64 (1969) 1183–1210: logarithms of odds are added up,
 *         the score is their logistic.
 */
export function duplicates(graph: MapGraph): readonly Duplicate[] {
  const known = caches.get(graph)
  if (known !== undefined) return known
  const found = findDuplicates(graph)
  caches.set(graph, found)
  return found
}

type Prepared = { readonly node: NodeRecord; readonly names: ReadyNames; readonly around: Circumstances }

function findDuplicates(graph: MapGraph): readonly Duplicate[] {
  const nodes = [...graph.view.nodes.values()].filter(({ type }) => !notCompared.has(type))
  const wordsOf = remembered(readWords)
  const names = new Map(nodes.map((node) => [node.id, namesOfRecord(node, wordsOf)]))
  const lexicon = lexiconOf(graph.view.nodes.values(), names, wordsOf)
  const bearers = new Map<string, number>()
  const byType = new Map<string, Prepared[]>()
  for (const node of nodes) {
    const ready = readyNames(names.get(node.id)!, lexicon)
    for (const one of ready.abbreviations.keys()) bearers.set(one, (bearers.get(one) ?? 0) + 1)
    const said = ready.forms.flatMap((form) => form.places)
    const prepared = { node, names: ready, around: circumstancesOf(graph, node, said) }
    const others = byType.get(node.type)
    if (others === undefined) byType.set(node.type, [prepared])
    else others.push(prepared)
  }
  const owners = (abbreviation: string) => bearers.get(abbreviation) ?? 0
  const found: Found[] = []
  for (const all of byType.values()) {
    all.sort((a, b) => (a.node.id < b.node.id ? -1 : 1))
    candidatePairs(all.map(keysOf), (i, j) => {
      const pair = compare(all[i]!, all[j]!, lexicon, owners)
      if (pair !== undefined && !isToldApart(graph, pair.a, pair.b)) found.push(pair)
    })
  }
  return found
    .sort((x, y) => y.odds - x.odds || (x.a + x.b < y.a + y.b ? -1 : 1))
    .map(({ odds: _odds, ...pair }) => pair)
}

/** A pair with the exact odds, by which it is ranked. */
type Found = Duplicate & { readonly odds: number }

function compare(
  a: Prepared,
  b: Prepared,
  lexicon: Lexicon,
  owners: (abbreviation: string) => number,
): Found | undefined {
  const byName = nameLikeness(a.names, b.names, lexicon, owners)
  if (byName.odds + prior < leastWorth && sharedIdentifier(a.around, b.around) === undefined) return undefined
  const byRest = circumstantialOdds(a.around, b.around)
  const odds = prior + Math.max(leastByNames, byName.odds) + byRest.odds
  if (odds < 0) return undefined
  return {
    a: a.node.id,
    b: b.node.id,
    score: Math.min(mostScore, Math.round(1000 / (1 + Math.exp(-odds))) / 1000),
    odds,
    reasons: [...(byName.odds > 0 ? byName.reasons : []), ...byRest.reasons],
    doubts: [...byRest.doubts, ...(byName.hasMoreMarks ? (['number'] as const) : [])],
  }
}

function remembered<V>(read: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const made = read(text)
    known.set(text, made)
    return made
  }
}

/** More words than a map has: two numbers of words make one number. */
const words = 2 ** 20

/** Keys under which a record is met by those it may be: rare words, pairs of them, whole names, short forms, identifiers. */
function keysOf({ names, around }: Prepared): readonly (string | number)[] {
  const keys = new Set<string | number>()
  for (const form of names.forms) {
    const first = form.ids.slice(0, keyWords)
    for (let i = 0; i < first.length; i += 1) {
      keys.add(first[i]!)
      for (let j = i + 1; j < first.length; j += 1)
        keys.add(Math.min(first[i]!, first[j]!) * words + Math.max(first[i]!, first[j]!) + words)
    }
    if (form.ids.length > 2) keys.add(`n ${[...form.ids].sort((x, y) => x - y).join(' ')}`)
    if (form.words.length < 3)
      keys.add(
        `s ${form.words
          .join('')
          .replace(/[aeiouy]/g, '')
          .slice(0, 8)}`,
      )
  }
  for (const one of names.abbreviations.keys()) keys.add(`a ${one}`)
  for (const one of names.initials) keys.add(`a ${one}`)
  for (const { field, value } of around.identifiers) if (field !== 'amount') keys.add(`i ${field} ${value}`)
  return [...keys]
}
