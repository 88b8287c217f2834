import { graphOf, type MapGraph } from '../graph/map-graph.ts'
import type { MapView } from '../state/map-view.ts'
import { cellOf, isOnMap } from './cell.ts'
import type { AnalysisContext } from './context.ts'
import { gapAt, type Gap } from './gaps.ts'
import { overlapBetween } from './overlaps.ts'
import { findPoints } from './points/points.ts'

/** What a finding is about, and all it rests on; the hash of a judgement is taken over `evidence`. */
export type FindingEvidence = { readonly records: readonly string[]; readonly evidence: readonly string[] }

/**
 * The records of a finding by its id, at the date and scope of the question; undefined when there is no such finding.
 *
 * Shape: `records` are what a judgement of it JUDGES; `evidence` those and the findings, checks and interactions it
 *        rests on, sorted, each once.
 */
export function findingEvidence(
  view: MapView,
  finding: string,
  context: AnalysisContext,
): FindingEvidence | undefined {
  const graph = graphOf(view)
  if (finding.startsWith('gap:')) return evidenceOfGap(graph, finding, context)
  if (finding.startsWith('overlap:')) return evidenceOfOverlap(graph, finding, context)
  if (finding.startsWith('cross:')) return evidenceOfPoint(graph, finding, context)
  return undefined
}

function evidenceOfGap(
  graph: MapGraph,
  finding: string,
  context: AnalysisContext,
): FindingEvidence | undefined {
  const cell = cellOf(finding)
  if (cell === undefined || !isOnMap(graph, cell)) return undefined
  const gap = gapAt(graph, context, cell)
  return gap === undefined ? undefined : evidenceOf(Object.values(cell), basisOfGap(gap))
}

/** What a gap rests on beside the terms of its cell: what counts there, and what speaks of it. */
export function basisOfGap({ found }: Gap): readonly string[] {
  const records = [...found.members, ...found.needs, ...found.checks].map((one) => one.id)
  return [...records, ...found.outOfScopeOf, ...found.shutOutBy]
}

function evidenceOfOverlap(
  graph: MapGraph,
  finding: string,
  context: AnalysisContext,
): FindingEvidence | undefined {
  const [a, b] = finding.slice('overlap:'.length).split('|')
  if (a === undefined || b === undefined || a >= b) return undefined
  return overlapBetween(graph, context, a, b) === undefined ? undefined : evidenceOf([a, b], [])
}

function evidenceOfPoint(
  graph: MapGraph,
  finding: string,
  context: AnalysisContext,
): FindingEvidence | undefined {
  const point = findPoints(graph, context).find((one) => one.id === finding)
  return point === undefined ? undefined : evidenceOf([point.a, point.b], point.basis)
}

function evidenceOf(records: readonly string[], basis: readonly string[]): FindingEvidence {
  return { records: [...new Set(records)].sort(), evidence: [...new Set([...records, ...basis])].sort() }
}
