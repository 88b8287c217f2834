import type { GapKind, InteractionStatus } from '../../../graph-schema/vocabularies/analysis.ts'
import { graphOf } from '../../graph/map-graph.ts'
import type { MapView } from '../../state/map-view.ts'
import type { AnalysisContext } from '../context.ts'
import { recordScope } from '../record-scope.ts'
import { crossings, turned, type Crossing, type ThreePoints, type Turned } from './crossings.ts'
import { gapCrossings, type GapCrossing } from './gap-crossings.ts'
import { heldAt, type Held } from './held.ts'
import { inForceChanges, type InForceChange, type Moment } from './in-force.ts'
import { recordedChanges, type Recorded } from './recorded.ts'
import { verdictChanges, type VerdictChange } from './verdicts.ts'

/** What differs between two points, the two times kept apart (shared/SPEC.md, CH1–CH7). */
export type Changes = {
  readonly recorded: Recorded
  readonly inForce: readonly InForceChange[]
  readonly gaps: readonly GapCrossing[]
  readonly gapKinds: readonly Turned<GapKind>[]
  readonly overlaps: readonly Crossing[]
  readonly points: readonly Crossing[]
  readonly pointStatuses: readonly Turned<InteractionStatus>[]
  readonly verdicts: readonly VerdictChange[]
  /** Money that began (new) or ended (gone). */
  readonly money: readonly Crossing[]
  /** Commitments whose timing passed; gone where it is said otherwise now. */
  readonly passed: readonly Crossing[]
  /** Commitments past their timing at both points that are owed at one of them only (R2). */
  readonly owed: readonly Turned<boolean>[]
  /** Overdue now and not so then. */
  readonly overdue: readonly string[]
  /** What went stale, and what was confirmed (gone). */
  readonly stale: readonly Crossing[]
  /** What holds at the points, for whoever tells of it. */
  readonly held: ThreePoints<Held>
  readonly since: Moment
  readonly until: Moment
}

/** A map as it was known at some time, and the question about a day of it. */
export type MapPoint = { readonly view: MapView; readonly context: AnalysisContext }

/**
 * What differs between a map as it was known earlier, at an earlier day, and a map as it is known later, at a later day.
 *
 * Three answers are compared: of the earlier day as known then, of the same day as known later, of the later day. What
 * differs between the first two was learned, between the last two it came about. The scope of both points is the same;
 * every part is narrowed by it. A record is in scope where it is so at one of the points.
 *
 * Cost: each analysis at two days, and at a third point where something was recorded in between; the index and the
 *       standings of the earlier map are carried over from the later one, as far as nobody touched what they rest on
 *       (`stateBackAt`), so that the third costs little after a few edits.
 */
export function changesBetween(earlier: MapPoint, later: MapPoint): Changes {
  const until: Moment = { graph: graphOf(later.view), context: later.context }
  const now = heldAt(until)
  const hindsight = heldAt({ graph: until.graph, context: earlier.context })
  // after hindsight, which it then carries over instead of making it anew
  const since: Moment = { graph: graphOf(earlier.view), context: earlier.context }
  const then = since.graph === until.graph ? hindsight : heldAt(since)
  const held: ThreePoints<Held> = { then, hindsight, now }
  const of = <K extends keyof Held>(key: K): ThreePoints<Held[K]> => ({
    then: then[key],
    hindsight: hindsight[key],
    now: now[key],
  })
  const judged = (['gaps', 'overlaps', 'points'] as const).flatMap((key) => [
    ...now[key].keys(),
    ...then[key].keys(),
  ])
  return {
    recorded: inScope(recordedChanges(earlier.view, later.view), since, until),
    inForce: inForceChanges(since, until),
    gaps: gapCrossings(of('gaps'), since, until),
    gapKinds: turned(of('gaps'), (gap) => gap.kind),
    overlaps: crossings(of('overlaps')),
    points: crossings(of('points')),
    pointStatuses: turned(of('points'), (point) => point.status),
    verdicts: verdictChanges(since.graph, until.graph, judged),
    money: crossings(of('money')),
    passed: crossings(of('passed')),
    owed: turned(of('passed'), (one) => one.overdue),
    overdue: overdueIn(now).filter((id) => then.passed.get(id)?.overdue !== true),
    stale: crossings(of('stale')),
    held,
    since,
    until,
  }
}

function overdueIn({ passed }: Held): string[] {
  return [...passed].filter(([, one]) => one.overdue).map(([id]) => id)
}

/** A record is told where it, or a record that it joins or tells of, is in scope at one of the two points. */
function inScope(recorded: Recorded, since: Moment, until: Moment): Recorded {
  if (Object.keys(until.context.scope).length === 0) return recorded
  const tests = [since, until].map(({ graph, context }) => ({ graph, isAsked: recordScope(graph, context) }))
  const isAsked = (id: string): boolean =>
    tests.some(({ graph, isAsked: test }) => {
      const node = graph.node(id)
      return node !== undefined && test(node)
    })
  return {
    added: recorded.added.filter(isAsked),
    changed: recorded.changed.filter(({ id }) => isAsked(id)),
    removed: recorded.removed.filter(isAsked),
    merged: recorded.merged.filter(({ id }) => isAsked(id)),
  }
}
