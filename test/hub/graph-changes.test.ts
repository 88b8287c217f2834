import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { forAudience } from '../../shared/state/audience.ts'
import { changesOf, wholeGraph } from '../../shared/hub/graph-changes.ts'
import { graphOf } from '../../shared/exchange/graph-of.ts'
import { anyId, anyStep } from '../helpers/arbitrary-steps.ts'
import { createSchema, graphOnServer, ordered, writeChanges } from '../helpers/graph-on-server.ts'
import { describeOnHub } from '../helpers/hub.ts'
import { holds } from '../helpers/property.ts'
import { newReplica, run, type Replica } from '../helpers/replicas.ts'

const step = fc.oneof({ weight: 5, arbitrary: anyStep }, fc.constant({ do: 'undo' as const }))
const merge = fc.record({ keep: anyId, merge: anyId }).map((both) => ({ do: 'merge' as const, ...both }))
const history = fc.array(fc.array(fc.oneof({ weight: 3, arbitrary: step }, merge), { maxLength: 4 }), {
  minLength: 2,
  maxLength: 5,
})
const begun = ['org-a', 'org-b', 'org-c'].map((id) => ({
  do: 'create' as const,
  type: 'Organization',
  id,
  properties: { name: { en: id }, handling: 'public' },
}))

/** The records that the transactions of the open stream from one on wrote: what a push knows. */
const written = ({ journal }: Replica, from: number) =>
  journal
    .slice(from)
    .filter(({ transaction }) => transaction.stream === 'open')
    .flatMap(({ transaction }) => transaction.entries.map((entry) => entry.record))

describeOnHub('what changes in the graph', (hub) => {
  beforeAll(() => createSchema(hub))

  it('[HG3] page by page, whatever people do, the graph is that of the merged map', async () => {
    await holds(
      history,
      async (pages) => {
        await hub.rows('MATCH (n) DETACH DELETE n')
        const replica = newReplica('r1')
        for (const steps of [begun, ...pages]) {
          const from = replica.journal.length
          for (const one of steps) run(replica, one)
          const view = forAudience(replica.state, 'fpt')
          await writeChanges(hub, changesOf(view, written(replica, from)))
          expect(await graphOnServer(hub)).toEqual(ordered(graphOf(view)))
        }
      },
      Number(process.env['FOURFOLD_RUNS'] ?? 12),
    )
  })

  it('[HG3] a page whose ends come with a later page leaves its relationships to that page', async () => {
    await hub.rows('MATCH (n) DETACH DELETE n')
    const replica = newReplica('r2')
    for (const one of begun) run(replica, one)
    run(replica, { do: 'relate', type: 'PART_OF', id: 'rel-ab', from: 'org-a', to: 'org-b' })
    const view = forAudience(replica.state, 'fpt')
    await writeChanges(hub, changesOf(view, ['org-a', 'rel-ab'], { later: new Set(['org-b', 'org-c']) }))
    expect(await graphOnServer(hub)).toEqual({ nodes: [wholeGraph(view).nodes[0]], relationships: [] })
    await writeChanges(hub, changesOf(view, ['org-b', 'org-c']))
    expect(await graphOnServer(hub)).toEqual(ordered(graphOf(view)))
  })

  it('[HG3] a record that gives way to another one than before is told of by that one alone', async () => {
    await hub.rows('MATCH (n) DETACH DELETE n')
    const replica = newReplica('r4')
    for (const one of begun) run(replica, one)
    run(replica, { do: 'merge', keep: 'org-c', merge: 'org-b' })
    await writeChanges(hub, wholeGraph(forAudience(replica.state, 'fpt')))
    const from = replica.journal.length
    run(replica, { do: 'undo' })
    run(replica, { do: 'merge', keep: 'org-a', merge: 'org-b' })
    const view = forAudience(replica.state, 'fpt')
    await writeChanges(hub, changesOf(view, written(replica, from)))
    expect(await graphOnServer(hub)).toEqual(ordered(graphOf(view)))
  })

  it('[HG3] a record that was shown under another type is shown under its own alone', async () => {
    await hub.rows('MATCH (n) DETACH DELETE n')
    await hub.rows("CREATE (:Program {id: 'org-a'})")
    const replica = newReplica('r3')
    run(replica, begun[0]!)
    const view = forAudience(replica.state, 'fpt')
    await writeChanges(hub, changesOf(view, ['org-a'], { ofTwoTypes: new Set(['org-a']) }))
    expect(await graphOnServer(hub)).toEqual(graphOf(view))
  })
})
