import { describe, expect, it } from 'vitest'
import { assembleVocabularies } from '../../../../graph-schema/starter-map/assemble.ts'
import { hashText } from '../../../../shared/base/hash.ts'
import { chainProblems } from '../../../../shared/journal/chain.ts'
import { starterTransactions, type Edition } from '../../../../shared/state/starter-transactions.ts'
import { conflictsOf } from '../../../../shared/state/conflicts.ts'
import { viewOf } from '../../../../shared/state/map-state.ts'
import { newReplica, run, take } from '../../../helpers/replicas.ts'

const vocabularies: Edition = {
  id: 'v-1',
  at: '2026-11-23T12:00:00.000Z',
  content: assembleVocabularies(hashText),
}
const organization = (name: string, over: object = {}) => ({
  id: 'ca-ps',
  type: 'Organization',
  properties: { name: { en: name }, handling: 'public', ...over },
})
const edition = (id: string, ...nodes: ReturnType<typeof organization>[]): Edition => ({
  id,
  at: '2026-11-23T12:00:00.000Z',
  content: { nodes, relationships: [] },
})

describe('the starter map as transactions', () => {
  it('[J12] is the same on every machine, to the last hash', () => {
    const [one, other] = [starterTransactions([vocabularies]), starterTransactions([vocabularies])]
    expect(other).toEqual(one)
    expect(new Set(one.map(({ id }) => id)).size).toBe(one.length)
    expect(chainProblems(one)).toEqual([])
    expect(one.every(({ replica, stream }) => replica === 'starter' && stream === 'open')).toBe(true)
  })

  it('[J12] begins with the vocabularies, so that an empty map can receive the rest', () => {
    const empty = starterTransactions([vocabularies])
    const whole = starterTransactions([vocabularies, edition('m-1', organization('Public Safety'))])
    expect(whole.slice(0, empty.length)).toEqual(empty)
    const map = newReplica('r1')
    for (const transaction of [...empty, ...whole]) take(map, transaction)
    expect(viewOf(map.state).nodes.get('ca-ps')?.properties['name']).toEqual({ en: 'Public Safety' })
  })

  it('[J12] a new edition writes what differs only, and meets a person’s own change as anybody’s', () => {
    const first = edition('m-1', organization('Public Safety', { kind: 'department' }))
    const second = edition('m-2', organization('Public Safety Canada', { aliases: ['PS'] }))
    const all = starterTransactions([vocabularies, first, second])
    const added = all.at(-1)!
    expect(added.entries.map(({ field }) => field).sort()).toEqual(['aliases', 'kind', 'name.en'])

    const map = newReplica('r1')
    for (const transaction of all.slice(0, -1)) take(map, transaction)
    run(map, { do: 'edit', id: 'ca-ps', properties: { name: { en: 'PS' }, note: { en: 'ours' } } })
    take(map, added)
    const { properties } = viewOf(map.state).nodes.get('ca-ps')!
    expect(properties).toMatchObject({ aliases: ['PS'], note: { en: 'ours' } })
    expect(properties).not.toHaveProperty('kind')
    expect(conflictsOf(map.state).map(({ record, field }) => [record, field])).toEqual([['ca-ps', 'name.en']])
  })

  it('refuses data that does not fit the schema, naming the record', () => {
    const wrong = edition('m-1', organization('A', { kind: 'club' }))
    expect(() => starterTransactions([wrong])).toThrow('ca-ps: kind')
    expect(() => starterTransactions([edition('m-1', organization('A'), organization('B'))])).toThrow('ca-ps')
  })
})
