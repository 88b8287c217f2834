import { describe, expect, it } from 'vitest'
import { conflictsOf } from '../../../../shared/state/conflicts.ts'
import { forAudience } from '../../../../shared/state/audience.ts'
import { hubPart, partOfStreams } from '../../../../shared/state/hub-part.ts'
import { emptyState, evolve, type MapState } from '../../../../shared/state/map-state.ts'
import { newReplica, run, stateText, sync, type Replica } from '../../../helpers/replicas.ts'

const create = (replica: Replica, id: string, handling: string) =>
  run(replica, { do: 'create', type: 'Organization', id, properties: { handling, name: { en: id } } })

/** What a hub comes to that gets all of the open stream, each transaction in the form in which it may leave. */
function hubOf({ state, journal }: Replica): MapState {
  const { leaving } = hubPart(state, 'fpt')
  const going = journal.filter(({ transaction }) => transaction.stream === 'open')
  const hub = emptyState()
  evolve(
    hub,
    going.map(({ transaction, receivedAt }) => ({ transaction: leaving(transaction, false), receivedAt })),
  )
  return hub
}

/** What may be read of the open stream as it is here, before anything is withheld. */
const openJournal = ({ journal }: Replica) =>
  JSON.stringify(journal.map(({ transaction }) => transaction).filter(({ stream }) => stream === 'open'))

function expectSameOpenMap(replica: Replica): void {
  const [there, here] = [hubOf(replica), partOfStreams(replica.state, ['open'])]
  expect(stateText(there)).toBe(stateText(here))
  expect(conflictsOf(there)).toEqual(conflictsOf(here))
}

/** Two organizations of all, one of its owner alone. */
function threeOrganizations(): Replica {
  const replica = newReplica('r0')
  for (const id of ['org-b', 'org-c']) create(replica, id, 'public')
  create(replica, 'org-own', 'own')
  return replica
}

describe('what of a map goes to a hub, where an open record gave way to one of its owner alone', () => {
  it('[N4] a relationship of that record goes with its values: whoever sees no merge sees both ends', () => {
    const replica = threeOrganizations()
    run(replica, { do: 'relate', type: 'PART_OF', id: 'rel-b-c', from: 'org-b', to: 'org-c' })
    run(replica, { do: 'merge', keep: 'org-own', merge: 'org-b' })

    expectSameOpenMap(replica)
    expect(hubOf(replica).relationships.get('rel-b-c')).toMatchObject({ from: 'org-b', to: 'org-c' })
    expect(forAudience(replica.state, 'fpt').nodes.has('org-b')).toBe(true)
  })

  it('[N4] a judgement of that record goes with its values', () => {
    const replica = threeOrganizations()
    const records = ['org-b', 'org-c']
    const finding = 'overlap:org-b|org-c'
    const evidence = { name: { en: 'B and C', fr: 'B et C' }, records, evidence: records, hash: 'f' }
    const plan = run(replica, { do: 'judge', finding, verdict: 'intended', reason: 'since' }, evidence)
    if (typeof plan === 'string') throw new Error(plan)
    const id = plan.ids[0]!
    run(replica, { do: 'edit', id, properties: { handling: 'fpt' } })
    run(replica, { do: 'merge', keep: 'org-own', merge: 'org-b' })

    expectSameOpenMap(replica)
    expect(hubOf(replica).nodes.get(id)?.properties).toMatchObject({ finding, verdict: 'intended' })
  })

  it('[N4] its relationships are edited as before', () => {
    const replica = threeOrganizations()
    run(replica, { do: 'relate', type: 'PART_OF', id: 'rel-b-c', from: 'org-b', to: 'org-c' })
    run(replica, { do: 'merge', keep: 'org-own', merge: 'org-b' })
    run(replica, { do: 'edit', id: 'rel-b-c', properties: { note: { en: 'since 2020' } } })

    expectSameOpenMap(replica)
    expect(hubOf(replica).relationships.get('rel-b-c')?.properties).toEqual({ note: { en: 'since 2020' } })
  })
})

describe('what of a map goes to a hub, where a record of its owner alone gave way to an open one', () => {
  it('[N3] [N4] a relationship that names it stays when it is edited', () => {
    const replica = threeOrganizations()
    run(replica, { do: 'relate', type: 'PART_OF', id: 'rel-b-own', from: 'org-b', to: 'org-own' })
    run(replica, { do: 'merge', keep: 'org-c', merge: 'org-own' })
    run(replica, { do: 'edit', id: 'rel-b-own', properties: { note: { en: 'since 2020' } } })

    expectSameOpenMap(replica)
    expect(openJournal(replica)).not.toContain('org-own')
  })

  it('[N3] [N4] a relationship that names it stays when its other end is opened', () => {
    const replica = threeOrganizations()
    create(replica, 'org-d', 'own')
    run(replica, { do: 'relate', type: 'PART_OF', id: 'rel-d-own', from: 'org-d', to: 'org-own' })
    run(replica, { do: 'merge', keep: 'org-c', merge: 'org-own' })
    run(replica, { do: 'edit', id: 'org-d', properties: { handling: 'public' } })

    expectSameOpenMap(replica)
    expect(openJournal(replica)).not.toContain('org-own')
    expect(replica.state.relationships.get('rel-d-own')).toMatchObject({ from: 'org-d', to: 'org-c' })
  })
})

describe('what of a map goes to a hub, where two records of its owner alone gave way to each other', () => {
  it('[N3] [N4] the one that is opened does not name the other', () => {
    const [replica, copy] = [newReplica('r0'), newReplica('r1')]
    for (const id of ['org-a', 'org-b']) create(replica, id, 'own')
    sync(replica, copy)
    run(replica, { do: 'merge', keep: 'org-a', merge: 'org-b' })
    run(copy, { do: 'merge', keep: 'org-b', merge: 'org-a' })
    sync(copy, replica)
    const before = [...replica.state.merges.into]
    expect(before).toEqual([['org-b', 'org-a']])
    run(replica, { do: 'edit', id: 'org-a', properties: { handling: 'public' } })

    expectSameOpenMap(replica)
    expect(openJournal(replica)).not.toContain('org-b')
    expect([...replica.state.merges.into]).toEqual(before)
  })
})

describe('what of a map goes to a hub, where a judgement was related by hand', () => {
  it('[C7] [N4] an open one judges nothing that is more closed, and one that does is not opened', () => {
    const replica = threeOrganizations()
    const judgement = (id: string, handling: string) =>
      run(replica, { do: 'create', type: 'Judgement', id, properties: { handling, name: { en: id } } })
    const judges = (from: string, to: string) =>
      run(replica, { do: 'relate', type: 'JUDGES', id: `${from}-${to}`, from, to })
    judgement('verdict-open', 'fpt')
    judgement('verdict-own', 'own')
    expect(judges('verdict-open', 'org-own')).toBe('handling-too-open')
    for (const verdict of ['verdict-open', 'verdict-own'])
      expect(judges(verdict, 'org-b'), verdict).toBeTypeOf('object')
    expect(judges('verdict-own', 'org-own')).toBeTypeOf('object')
    expect(run(replica, { do: 'edit', id: 'verdict-own', properties: { handling: 'fpt' } })).toBe(
      'handling-too-open',
    )

    expectSameOpenMap(replica)
    expect(hubOf(replica).nodes.has('verdict-open')).toBe(true)
  })
})
