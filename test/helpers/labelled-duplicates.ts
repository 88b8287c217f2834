import { readFileSync } from 'node:fs'
import { duplicates, type Duplicate } from '../../shared/analysis/duplicates.ts'
import { graphOf } from '../../shared/graph/map-graph.ts'
import type { MapView } from '../../shared/state/map-view.ts'
import { map } from './starter-map.ts'
import { extendMap, link, record, type Written } from './make-map.ts'

/** Two records of the starter map, or one and how a colleague might have written it again; are they the same? */
export type LabelledPair = {
  readonly a: string
  readonly b: string | ({ readonly in?: string } & Readonly<Record<string, unknown>>)
  readonly same: boolean
  readonly reason: string
  /** Not looked at while the weights were chosen. */
  readonly held?: boolean
}

const file = new URL('../fixtures/duplicates/pairs.json', import.meta.url)
export const labelledPairs = JSON.parse(readFileSync(file, 'utf8')) as readonly LabelledPair[]

/** The id of the second record of a pair. */
export function otherId(pair: LabelledPair, index: number): string {
  return typeof pair.b === 'string' ? pair.b : `again-${index}`
}

/** The starter map with every record that was written again. */
export function labelledMap(): MapView {
  const starter: MapView = {
    nodes: new Map(map.nodes.map((one) => [one.id, one])),
    relationships: new Map(map.relationships.map((one) => [one.id, one])),
  }
  const written = labelledPairs.flatMap((pair, index) => {
    if (typeof pair.b === 'string') return []
    const { in: place, ...properties } = pair.b
    const again: Written = record(starter.nodes.get(pair.a)!.type, otherId(pair, index), properties)
    return place === undefined ? [again] : [again, link('OPERATES_IN', again.node.id, place)]
  })
  return extendMap(starter, ...written)
}

export type Measured = {
  readonly precision: number
  readonly recall: number
  readonly missed: readonly string[]
  readonly wrong: readonly string[]
}

/**
 * Precision and recall over the labelled map. A proposal is right when both records were labelled as the same one (two
 * rewritings of one record are one too); every other proposal that a labelled pair is part of is wrong, labelled or not.
 */
export function measure(isCounted: (pair: LabelledPair) => boolean): Measured {
  const standsFor = new Map(
    labelledPairs.map((pair, i) => [otherId(pair, i), pair.same ? pair.a : otherId(pair, i)] as const),
  )
  const heart = (id: string) => (id.startsWith('again-') ? (standsFor.get(id) ?? id) : id)
  const proposed = proposals()
  const has = (a: string, b: string) =>
    proposed.some((one) => [one.a, one.b].includes(a) && [one.a, one.b].includes(b))
  const counted = labelledPairs.map((pair, i) => ({ pair, i })).filter(({ pair }) => isCounted(pair))
  const found = counted.filter(({ pair, i }) => pair.same && has(pair.a, otherId(pair, i)))
  const missed = counted.filter(({ pair, i }) => pair.same && !has(pair.a, otherId(pair, i)))
  const own = new Set(
    counted.flatMap(({ pair, i }) => (pair.same ? [otherId(pair, i)] : [pair.a, otherId(pair, i)])),
  )
  const wrong = proposed.filter((one) => heart(one.a) !== heart(one.b) && (own.has(one.a) || own.has(one.b)))
  return {
    precision: found.length / Math.max(1, found.length + wrong.length),
    recall: found.length / Math.max(1, found.length + missed.length),
    missed: missed.map(({ pair }) => `${pair.a} ~ ${JSON.stringify(pair.b)} (${pair.reason})`),
    wrong: wrong.map((one) => `${said(one.a)} ~ ${said(one.b)} ${one.score}`),
  }
}

const said = (id: string): string => {
  const index = /^again-(\d+)$/.exec(id)?.[1]
  return index === undefined
    ? id
    : `${labelledPairs[Number(index)]!.a}' ${JSON.stringify(labelledPairs[Number(index)]!.b)}`
}

let kept: readonly Duplicate[] | undefined

function proposals(): readonly Duplicate[] {
  kept ??= duplicates(graphOf(labelledMap()))
  return kept
}
