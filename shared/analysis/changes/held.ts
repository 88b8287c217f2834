import type { Day } from '../../base/days.ts'
import { hasStanding } from '../assurance.ts'
import { commitmentsAt, type CommitmentAt } from '../commitments.ts'
import { hasBegun } from '../counting.ts'
import { fundingAt, type FundingLine } from '../funding.ts'
import { findGaps, type Gap } from '../gaps.ts'
import { measuresAt } from '../measures.ts'
import { moneyDays, type Money } from '../money.ts'
import { findOverlaps, type Overlap } from '../overlaps.ts'
import { findPoints } from '../points/points.ts'
import type { Point } from '../points/point.ts'
import { recordScope } from '../record-scope.ts'
import { notSeenLately } from '../review.ts'
import type { Moment } from './in-force.ts'

/** What a map says at a day, within the scope, by id: what two points are compared by. */
export type Held = {
  readonly gaps: ReadonlyMap<string, Gap>
  readonly overlaps: ReadonlyMap<string, Overlap>
  readonly points: ReadonlyMap<string, Point>
  /** Money that has begun and whose last fiscal year is not over. */
  readonly money: ReadonlyMap<string, FundingLine>
  /** Commitments whose timing has passed; some of them are overdue (R2). */
  readonly passed: ReadonlyMap<string, CommitmentAt>
  /** In force and not confirmed for as long as it may go without (R1, R39), with the day on which it was last seen. */
  readonly stale: ReadonlyMap<string, Day | null>
}

/** Cost: that of gaps, overlaps, points, funding and commitments, of which what is kept of the question is not made again. */
export function heldAt(moment: Moment): Held {
  const { graph, context } = moment
  const running = fundingAt(graph, context).lines.filter(({ money }) => isRunning(moment, money))
  return {
    gaps: byId(findGaps(graph, context)),
    overlaps: byId(findOverlaps(graph, context)),
    points: byId(findPoints(graph, context)),
    money: new Map(running.map((line) => [line.money.id, line])),
    passed: new Map(
      commitmentsAt(graph, context)
        .filter((one) => one.timingPassed)
        .map((one) => [one.measure.id, one]),
    ),
    stale: staleAt(moment),
  }
}

function byId<T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> {
  return new Map(all.map((one) => [one.id, one]))
}

function isRunning({ graph, context }: Moment, money: Money): boolean {
  const { last } = moneyDays(money.years)
  return hasBegun(graph, money, context.asOf) && (last === null || context.asOf <= last)
}

function staleAt({ graph, context }: Moment): ReadonlyMap<string, Day | null> {
  const isAsked = recordScope(graph, context)
  // those of measures are known already: what overlaps is looked for among them
  const standings = new Map(measuresAt(graph, { ...context, scope: {} }).map((one) => [one.id, one.standing]))
  const stale = new Map<string, Day | null>()
  for (const node of graph.view.nodes.values()) {
    if (!hasStanding(node.type) && node.properties['reviewEvery'] === undefined) continue
    const old = notSeenLately(graph, context, node, standings.get(node.id))
    if (old !== undefined && isAsked(node)) stale.set(node.id, old.since)
  }
  return stale
}
