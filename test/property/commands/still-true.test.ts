import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Command } from '../../../shared/commands/command.ts'
import { stillTrue } from '../../../shared/commands/still-true.ts'
import { contextOf } from '../../../shared/analysis/context.ts'
import { reviewQueue } from '../../../shared/analysis/review.ts'
import { graphOf } from '../../../shared/graph/map-graph.ts'
import { viewOf } from '../../../shared/state/map-state.ts'
import { canonicalJson } from '../../../shared/base/canonical-json.ts'
import { holds } from '../../helpers/property.ts'
import { newReplica, run, type Replica } from '../../helpers/replicas.ts'
import { asOf as anyDay, randomMap, shuffled } from '../random-map.ts'

const today = '2026-06-01'
const ids = ['svc-a', 'svc-b', 'svc-c'] as const
type Made = { readonly id: (typeof ids)[number]; readonly codings: number; readonly isSourced: boolean }
const made: fc.Arbitrary<readonly Made[]> = fc
  .record({
    isSourced: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
    codings: fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2)),
  })
  .map(({ isSourced, codings }) =>
    ids.map((id, n) => ({ id, codings: codings[n]!, isSourced: isSourced[n]! })),
  )

const activities = ['activity-x', 'activity-y']

function mapOf(records: readonly Made[]): Replica {
  const replica = newReplica('r1')
  const create = (type: string, id: string, properties: object = {}): void => {
    run(replica, {
      do: 'create',
      type,
      id,
      properties: { name: { en: id, fr: id }, handling: 'public', ...properties },
    })
  }
  create('Source', 'source-x', { date: { date: '2012-06-06' } })
  for (const id of activities) create('Activity', id)
  for (const { id, codings, isSourced } of records) {
    create('Service', id, { period: { start: '2010-01-01', end: null, ongoing: true } })
    if (isSourced) run(replica, { do: 'relate', type: 'CITES', from: id, to: 'source-x' })
    for (const to of activities.slice(0, codings))
      run(replica, { do: 'relate', type: 'DOES', from: id, to, properties: { assignedBy: 'curator' } })
  }
  return replica
}

const queueOf = ({ state }: Replica) =>
  reviewQueue(graphOf(viewOf(state)), contextOf({ asOf: today, scope: {} }))
const textOf = ({ state }: Replica): string => {
  const { nodes, relationships } = viewOf(state)
  return canonicalJson([...nodes.values(), ...relationships.values()].sort((a, b) => (a.id < b.id ? -1 : 1)))
}

function confirm(replica: Replica, id: string): void {
  const item = queueOf(replica).find((one) => one.node.id === id)
  const codings = item?.reasons.flatMap((one) => one.relationships) ?? []
  const command = stillTrue({ id, isStillTrue: true, codings }, today, 'C. Roy')
  if (command === null) throw new Error('nothing to confirm')
  expect(typeof run(replica, Command.parse(command) as never)).not.toBe('string')
}

describe('[Q3] still true', () => {
  it('takes a record out of the queue whatever its reasons, in any order, each undone as one step', () =>
    holds(fc.tuple(made, fc.shuffledSubarray([...ids], { minLength: 3 })), ([records, order]) => {
      const [one, other] = [mapOf(records), mapOf(records)]
      const before = textOf(one)
      const written = one.journal.length
      for (const id of order) confirm(one, id)
      for (const id of ids) confirm(other, id)

      expect(queueOf(one)).toEqual([])
      expect(textOf(one)).toBe(textOf(other))
      expect(one.journal.length).toBe(written + ids.length)

      for (const [n] of order.entries()) {
        run(one, { do: 'undo' })
        expect(
          queueOf(one)
            .map((item) => item.node.id)
            .sort(),
        ).toEqual(order.slice(order.length - n - 1).sort())
      }
      expect(textOf(one)).toBe(before)
    }))

  it('checks codings without verifying the record, and keeps who coded', () => {
    const replica = mapOf([{ id: 'svc-a', codings: 2, isSourced: true }])
    const [item] = queueOf(replica)
    const codings = item!.reasons.flatMap((one) => one.relationships)
    run(replica, stillTrue({ id: 'svc-a', isStillTrue: false, codings }, today, 'C. Roy')!)
    const { nodes, relationships } = viewOf(replica.state)

    expect(nodes.get('svc-a')?.properties).not.toHaveProperty('verifiedOn')
    for (const id of codings)
      expect(relationships.get(id)?.properties).toEqual({
        assignedBy: 'curator',
        verifiedOn: today,
        verifiedBy: 'C. Roy',
      })
    expect(queueOf(replica)[0]?.reasons.map((one) => one.reason)).toEqual(['unseen'])
    expect(stillTrue({ id: 'svc-a', isStillTrue: false, codings: [] }, today, 'C. Roy')).toBeNull()
  })

  it('[Q1] the order of records changes nothing in the queue', () =>
    holds(
      fc.tuple(randomMap, fc.array(fc.nat(), { minLength: 5, maxLength: 5 }), anyDay),
      ([view, keys, day]) => {
        const context = contextOf({ asOf: day, scope: {} })
        const ids = (map: typeof view) =>
          reviewQueue(graphOf(map), context).map(({ node, reasons }) => [node.id, reasons])
        expect(ids(shuffled(view, keys))).toEqual(ids(view))
      },
    ))
})
