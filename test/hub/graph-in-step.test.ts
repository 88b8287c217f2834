import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createMap } from '../../main/engine/engine.ts'
import { graphOf } from '../../shared/exchange/graph-of.ts'
import type { Transaction } from '../../shared/journal/transaction.ts'
import { forAudience } from '../../shared/state/audience.ts'
import { emptyState, evolve } from '../../shared/state/map-state.ts'
import { anyId, anyStep } from '../helpers/arbitrary-steps.ts'
import { graphOnServer, ordered } from '../helpers/graph-on-server.ts'
import { describeOnHub, type HubOfTests } from '../helpers/hub.ts'
import { hubMaps, topic } from '../helpers/hub-maps.ts'
import { author, valueOf } from '../helpers/map-folder.ts'
import { holds } from '../helpers/property.ts'

/** The graph that the journal of a hub comes to, for one who has nothing else. */
async function graphOfJournal(hub: HubOfTests) {
  const bodies = await hub.rows<{ body: string }>('MATCH (t:FourfoldTransaction) RETURN t.body AS body')
  const state = emptyState()
  evolve(
    state,
    bodies.map(({ body }) => {
      const transaction = JSON.parse(body) as Transaction
      return { transaction, receivedAt: transaction.at }
    }),
  )
  return ordered(graphOf(forAudience(state, 'fpt')))
}

const action = fc.record({
  by: fc.nat(2),
  does: fc.oneof(
    { weight: 8, arbitrary: anyStep },
    { weight: 1, arbitrary: fc.constant({ do: 'undo' as const }) },
    { weight: 1, arbitrary: anyId.map((id) => ({ do: 'unmerge' as const, id })) },
    { weight: 3, arbitrary: fc.constant('sync' as const) },
  ),
})

describeOnHub('the graph of a hub', (hub) => {
  const maps = hubMaps(() => hub.access)

  it('[N4] [H2] is that of the whole starter map after the first push, and follows what is written since', async () => {
    await hub.rows('MATCH (n) DETACH DELETE n')
    const path = `${maps.folder}/whole.fourfold`
    valueOf(await createMap(path))
    const one = await maps.client('whole', path)
    await one.sync()
    expect(await graphOnServer(hub)).toEqual(await graphOfJournal(hub))
    expect((await graphOnServer(hub)).relationships.length).toBeGreaterThan(6000)

    await one.does(
      topic('topic-a', 'A'),
      { do: 'merge', keep: 'ca-esdc', merge: 'ca-ircc' },
      { do: 'remove', id: 'nap-2012-1.11-1' },
      { do: 'edit', id: 'ca-rcmp', properties: { name: { fr: 'Une autre' } } },
    )
    await one.sync()
    const before = await graphOfJournal(hub)
    expect(await graphOnServer(hub)).toEqual(before)
    await one.does({ do: 'unmerge', id: 'ca-ircc' }, { do: 'restore', id: 'nap-2012-1.11-1' })
    await one.sync()
    expect(await graphOnServer(hub)).toEqual(await graphOfJournal(hub))
    expect(await graphOfJournal(hub)).not.toEqual(before)
  })

  it('[N4] [H2] is what its journal comes to, whatever several clients did', () =>
    holds(
      fc.array(action, { minLength: 10, maxLength: 40 }),
      async (actions) => {
        await hub.rows('MATCH (n) DETACH DELETE n')
        const clients = [await maps.client(), await maps.client(), await maps.client()]
        for (const { by, does } of actions) {
          const client = clients[by]!
          if (does === 'sync') await client.sync()
          else await client.engine.dispatch(does, author)
        }
        for (const client of [...clients, ...clients]) await client.sync()
        expect(await graphOnServer(hub)).toEqual(await graphOfJournal(hub))
      },
      4,
    ))
})
