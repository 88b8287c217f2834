import type { MapGraph } from '../../graph/map-graph.ts'
import { targets } from '../../graph/map-graph.ts'
import { wordOf } from '../../graph/word-of.ts'
import type { NodeRecord } from '../../state/map-view.ts'
import { commitmentsAt } from '../commitments.ts'
import { turned } from '../changes/crossings.ts'
import { gapCrossings } from '../changes/gap-crossings.ts'
import { contextOf, type AnalysisContext } from '../context.ts'
import { findingEvidence } from '../finding-evidence.ts'
import { findGaps, type Gap } from '../gaps.ts'
import { judgementOf } from '../judgements.ts'
import { findOverlaps } from '../overlaps.ts'
import { pairRecords } from '../pair-records.ts'
import { findPoints } from '../points/points.ts'
import { cameOf, callOfItem, dateOf, dayOfCallBefore, itemsOf, itemStatus } from './call.ts'

/** Why something is proposed for an agenda, in the order in which it is (§ Preparing of issue 7). */
export const agendaGrounds = [
  'rolled',
  'to-raise',
  'changed',
  'gap',
  'point',
  'overlap',
  'commitment',
] as const
export type AgendaGround = (typeof agendaGrounds)[number]

/** Something that may go on an agenda: a finding, or records, or the item of an earlier call. */
export type Proposed = {
  /** The finding, the item that rolls forward, or the commitment. */
  readonly key: string
  readonly ground: AgendaGround
  readonly finding: string | null
  /** What a new item CONCERNS; a cell is named by its finding alone. */
  readonly records: readonly string[]
  readonly from: NodeRecord | null
}

/**
 * What may go on the agenda of a call: what was not reached or was deferred at an earlier one, what somebody judged "to
 * raise", what came about since the call before, then what ranks highest of gaps that findings name, points, pairs that
 * are not known to be coordinated, and commitments past their timing that are still owed, at most `most` of each.
 *
 * Shape: nothing that is on the agenda already, and no finding that somebody found intended, dismissed or resolved.
 * Cost:  that of the analyses, which are kept.
 */
export function proposeAgenda(
  graph: MapGraph,
  context: AnalysisContext,
  call: NodeRecord,
  most: number,
): readonly Proposed[] {
  const items = itemsOf(graph, call.id)
  const taken = new Set(
    items.flatMap((item) => [
      ...[wordOf(item, 'finding') ?? ''].filter((id) => id !== ''),
      ...targets(graph, item.id, 'CARRIED_FROM'),
      ...(wordOf(item, 'finding') === undefined ? targets(graph, item.id, 'CONCERNS') : []),
    ]),
  )
  const rolled = rolledForward(graph, call)
  for (const one of rolled) if (one.finding !== null && !taken.has(one.key)) taken.add(one.finding)
  const isOpen = (finding: string): boolean => {
    const verdict = judgementOf(graph, finding)?.verdict
    return verdict === undefined || verdict === 'to-raise'
  }
  const isFree = ({ key, finding }: Proposed): boolean =>
    !taken.has(key) && (finding === null || isOpen(finding))
  const ranked = (ground: AgendaGround, found: readonly { readonly id: string }[]): readonly Proposed[] =>
    found.map(({ id }) => ofFinding(ground, id))
  const namedGaps = findGaps(graph, context).filter((one) => one.priority > 0)
  const apart = findOverlaps(graph, context).filter((one) => one.coordinated !== 'yes')
  const all: readonly Proposed[] = [
    ...rolled.filter((one) => !taken.has(one.key)),
    ...toRaise(graph, context).filter(isFree),
    ...[
      cameAbout(graph, context, call),
      ranked('gap', namedGaps),
      ranked('point', findPoints(graph, context)),
      ranked('overlap', apart),
      overdue(graph, context),
    ].flatMap((some) => some.filter(isFree).slice(0, most)),
  ]
  const seen = new Set<string>()
  return all.filter(({ key }) => !seen.has(key) && seen.add(key))
}

/**
 * Gaps that opened or are of another kind, and commitments whose timing passed, between the call before and the day asked
 * about, as the map knows both days now; none where no call was before. A gap that is listed now since a finding names it
 * did not open.
 */
function cameAbout(graph: MapGraph, context: AnalysisContext, call: NodeRecord): readonly Proposed[] {
  const day = dayOfCallBefore(graph, call, context.asOf)
  if (day === undefined) return []
  const since = { graph, context: contextOf({ ...context, asOf: day }) }
  const gapsAt = (each: AnalysisContext): ReadonlyMap<string, Gap> =>
    new Map(findGaps(graph, each).map((gap) => [gap.id, gap]))
  const then = gapsAt(since.context)
  const now = gapsAt(context)
  const opened = gapCrossings({ then, hindsight: then, now }, since, { graph, context }).filter(
    ({ change, measuresDiffer }) => change === 'new' && measuresDiffer,
  )
  const otherKind = turned({ then, hindsight: then, now }, ({ kind }) => kind)
  const before = new Set(overdue(graph, since.context).map(({ key }) => key))
  return [
    ...[...opened, ...otherKind].map(({ id }) => ofFinding('changed', id)),
    ...overdue(graph, context)
      .filter(({ key }) => !before.has(key))
      .map((one) => ({ ...one, ground: 'changed' as const })),
  ]
}

function ofFinding(ground: AgendaGround, finding: string): Proposed {
  return { key: finding, ground, finding, records: pairRecords(finding), from: null }
}

/** Findings that somebody judged "to raise" and that are found still, by id. */
function toRaise(graph: MapGraph, context: AnalysisContext): readonly Proposed[] {
  const findings = new Set(graph.ofType('Judgement').map((one) => wordOf(one, 'finding') ?? ''))
  return [...findings]
    .filter((id) => judgementOf(graph, id)?.verdict === 'to-raise')
    .filter((id) => findingEvidence(graph.view, id, context) !== undefined)
    .sort()
    .map((id) => ofFinding('to-raise', id))
}

/** Items of earlier calls that were not reached or were deferred, and that no other item carries on, newest call first. */
function rolledForward(graph: MapGraph, call: NodeRecord): readonly Proposed[] {
  const date = dateOf(call)
  return graph
    .ofType('AgendaItem')
    .filter((item) => {
      const its = callOfItem(graph, item.id)
      if (its === undefined || its.id === call.id) return false
      const isEarlier = date === undefined || (dateOf(its) ?? '9999') < date
      return isEarlier && isLeftOver(graph, item) && isNotCarried(graph, item, call)
    })
    .sort((a, b) => {
      const [left, right] = [a, b].map((item) => dateOf(callOfItem(graph, item.id)!) ?? '')
      return left! < right! ? 1 : left! > right! ? -1 : a.id < b.id ? -1 : 1
    })
    .map((item) => ({
      key: item.id,
      ground: 'rolled' as const,
      finding: wordOf(item, 'finding') ?? null,
      records: targets(graph, item.id, 'CONCERNS'),
      from: item,
    }))
}

function isLeftOver(graph: MapGraph, item: NodeRecord): boolean {
  if (itemStatus(item) === 'not-reached') return true
  return cameOf(graph, item.id, 'Outcome').some((one) => one.properties['kind'] === 'deferred')
}

function isNotCarried(graph: MapGraph, item: NodeRecord, call: NodeRecord): boolean {
  return graph.in(item.id, 'CARRIED_FROM').every(({ from }) => callOfItem(graph, from)?.id === call.id)
}

/** Commitments past their timing that are owed still (R2), in the order of their strategies. */
function overdue(graph: MapGraph, context: AnalysisContext): readonly Proposed[] {
  return commitmentsAt(graph, context)
    .filter((one) => one.overdue)
    .map(({ measure }) => ({
      key: measure.node.id,
      ground: 'commitment' as const,
      finding: null,
      records: [measure.node.id],
      from: null,
    }))
}
