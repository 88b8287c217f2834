import { termTypes } from '../../graph-schema/relationship-types/measure-types.ts'
import type { MapGraph } from '../graph/map-graph.ts'
import type { NodeRecord } from '../state/map-view.ts'
import { candidatePairs } from './duplicates/candidates.ts'
import {
  circumstancesOf,
  circumstantialOdds,
  type CircumstanceReason,
  sharedIdentifier,
  type Doubt,
  type Identifier,
} from './duplicates/circumstances.ts'
import { isToldApart } from './duplicates/left-out.ts'
import { lexiconOf } from './duplicates/lexicon.ts'
import { nameLikeness, readyNames, type NameReason, type ReadyNames } from './duplicates/name-likeness.ts'
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
  'CoverageCheck',
  'Interaction',
])

/** So rare is it that two records taken at random are one: about one pair in fifty of those worth comparing. */
const prior = -4
/** Names as different as can be do not undo one address. */
const leastByNames = -4
const leastScore = 0.5
/** Below it no surroundings make two names one. */
const leastWorth = -3
/** Words of a name that make its keys. */
const keyWords = 5

const caches = new WeakMap<MapGraph, readonly Duplicate[]>()

/**
 * Likely duplicates among the records of each type, the likeliest first: names in either language, other and former
 * ones, abbreviations, identifiers, place, period, who acts (D1). Left out is what somebody has told apart (D2). The
 * program proposes; a person merges, or says that they are not the same.
 *
 * Shape:  scores from 0.5 to 1, the chance that the evidence gives; ties by ids. Kept per map.
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

type Prepared = { readonly node: NodeRecord; readonly names: ReadyNames; readonly said: readonly string[] }

function findDuplicates(graph: MapGraph): readonly Duplicate[] {
  const nodes = [...graph.view.nodes.values()].filter(({ type }) => !notCompared.has(type))
  const names = new Map(nodes.map((node) => [node.id, namesOfRecord(node)]))
  const lexicon = lexiconOf(graph.view.nodes.values(), names)
  const bearers = new Map<string, number>()
  const prepared = nodes
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((node): Prepared => {
      const ready = readyNames(names.get(node.id)!, lexicon)
      for (const one of ready.abbreviations.keys()) bearers.set(one, (bearers.get(one) ?? 0) + 1)
      return { node, names: ready, said: ready.forms.flatMap((form) => form.places) }
    })
  const around = prepared.map(({ node, said }) => circumstancesOf(graph, node, said))
  const circumstances = (i: number) => around[i]!

  const found: Duplicate[] = []
  candidatePairs(
    prepared.map((one, i) => keysOf(one, circumstances(i).identifiers)),
    (i, j) => {
      const [a, b] = [prepared[i]!, prepared[j]!]
      const byName = nameLikeness(a.names, b.names, lexicon, (one) => bearers.get(one) ?? 0)
      const isIdentified = sharedIdentifier(circumstances(i), circumstances(j)) !== undefined
      if (byName.odds + prior < leastWorth && !isIdentified) return
      const byRest = circumstantialOdds(circumstances(i), circumstances(j))
      const odds = prior + Math.max(leastByNames, byName.odds) + byRest.odds
      const score = 1 / (1 + Math.exp(-odds))
      if (score < leastScore || isToldApart(graph, a.node.id, b.node.id)) return
      found.push({
        a: a.node.id,
        b: b.node.id,
        score: Math.round(score * 1000) / 1000,
        reasons: [...(byName.odds > 0 ? byName.reasons : []), ...byRest.reasons],
        doubts: [...byRest.doubts, ...(byName.hasMoreMarks ? (['number'] as const) : [])],
      })
    },
  )
  return found.sort((x, y) => y.score - x.score || (x.a + x.b < y.a + y.b ? -1 : 1))
}

/** Keys under which a record is met by those it may be: rare words, pairs of them, whole names, short forms, identifiers. */
function keysOf({ node, names }: Prepared, identifiers: readonly Identifier[]): readonly string[] {
  const keys = new Set<string>()
  for (const { ids, words } of names.forms) {
    const first = ids.slice(0, keyWords)
    first.forEach((id, at) => {
      keys.add(`w ${id}`)
      for (const other of first.slice(at + 1)) keys.add(id < other ? `p ${id} ${other}` : `p ${other} ${id}`)
    })
    keys.add(`n ${[...ids].sort((x, y) => x - y).join(' ')}`)
    keys.add(`s ${words.join('').replace(/[aeiouy]/g, '').slice(0, 8)}`)
  }
  for (const one of names.abbreviations.keys()) keys.add(`a ${one}`)
  for (const one of names.initials) keys.add(`a ${one}`)
  for (const { field, value } of identifiers) if (field !== 'amount') keys.add(`i ${field} ${value}`)
  return [...keys].map((key) => `${node.type} ${key}`)
}
