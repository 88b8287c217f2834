import { describe, expect, it } from 'vitest'
import { answerOnChanges } from '../../../../shared/contract/answer-changes.ts'
import { questions, type Answer, type Parameters } from '../../../../shared/contract/questions.ts'
import { formatDayOf } from '../../../../shared/language/format.ts'
import { journalBook } from '../../../../shared/state/journal-book.ts'
import { stateBackAt } from '../../../../shared/state/known-at.ts'
import type { Question } from '../../../../shared/view/shapes/question.ts'
import { question } from '../../../helpers/ask.ts'
import { newReplica, run, writeFields, type Replica } from '../../../helpers/replicas.ts'

type Name = 'changes' | 'changesMatrix' | 'changesGraph'

/** The answer on what a replica knew at an instant and knows now; its shape is checked as the border checks it. */
function ask<N extends Name>(
  name: N,
  { state, journal }: Replica,
  parameters: Parameters<N>,
  over: Partial<Question> = {},
): Answer<N> {
  const book = journalBook(journal)
  const knownAt = (instant?: string) => ({
    state: instant === undefined ? state : stateBackAt(state, book, instant),
    book: () => book,
  })
  const answer = answerOnChanges(name, knownAt, question(over), parameters)
  questions[name].answer.parse(answer)
  return answer
}

const since = (replica: Replica, asOf = '2026-03-01') => ({
  since: { asOf, knownAt: replica.journal.at(-1)!.receivedAt },
})

function map(): Replica {
  const replica = newReplica('a')
  const create = (type: string, id: string, properties: object = {}) =>
    run(replica, {
      do: 'create',
      type,
      id,
      properties: { name: { en: `${id} en`, fr: `${id} fr` }, handling: 'public', ...properties },
    })
  create('Organization', 'x-org')
  create('Service', 'x-service')
  create('Program', 'x-program', {
    period: { start: '2020-04-01', end: '2026-03-31', ongoing: false },
    verifiedOn: '2026-01-01',
  })
  run(replica, { do: 'relate', type: 'DELIVERS', id: 'x-rel', from: 'x-org', to: 'x-service' })
  return replica
}

describe('changes in words', () => {
  it('[CH2] says that something ended though nobody edited it, in both languages', () => {
    const replica = map()
    const known = replica.journal.at(-1)!.receivedAt
    const english = ask('changes', replica, since(replica))
    expect(english.rows.inForce).toMatchObject([
      {
        id: 'x-program',
        markName: 'Ended',
        axisName: 'In force',
        why: `Ended on March 31, 2026, as was known on ${formatDayOf(known, 'en')}.`,
        isThere: true,
      },
    ])
    expect(english.summary).toBe('Between March 1, 2026 and June 1, 2026. In force: 1 ended.')
    const french = ask('changes', replica, since(replica), { language: 'fr' })
    expect(french.rows.inForce[0]?.why).toBe(
      `A pris fin le 31 mars 2026, comme on le savait le ${formatDayOf(known, 'fr')}.`,
    )
  })

  it('[CH2] says that it was learned, not that it ended in between', () => {
    const replica = map()
    const point = since(replica)
    run(replica, {
      do: 'edit',
      id: 'x-program',
      properties: { period: { start: '2020-04-01', end: '2022-03-31', ongoing: false } },
    })
    const { rows } = ask('changes', replica, point)
    expect(rows.inForce).toMatchObject([{ axis: 'recorded', mark: 'ended' }])
    expect(rows.inForce[0]?.why).toContain('it had ended by March 1, 2026 already, on March 31, 2022')
    expect(rows.records).toMatchObject([{ id: 'x-program', mark: 'changed' }])
  })

  it('[CH1] names both ends of a relationship, also one that is gone', () => {
    const replica = map()
    const point = since(replica)
    run(replica, { do: 'remove', id: 'x-service' })
    const { rows, removed } = ask('changes', replica, point)
    expect(removed).toEqual(['x-service'])
    const [gone, changed] = rows.records
    expect(gone).toMatchObject({ id: 'x-service', name: 'x-service en', mark: 'removed', isThere: false })
    expect(changed?.fields).toMatchObject([
      { field: 'DELIVERS', from: { text: 'x-service en' }, to: { state: 'none' } },
    ])
  })

  it('[CH6] what became more closed is removed by its id, without what it says or said', () => {
    const replica = map()
    const point = since(replica)
    writeFields(replica, [{ record: 'x-service', type: 'Service', field: 'handling', value: 'own' }])
    writeFields(
      replica,
      [{ record: 'x-service', type: 'Service', field: 'name.en', value: 'Its new name' }],
      'own',
    )
    const open = ask('changes', replica, point, { audience: 'public' })
    expect(open).toMatchObject({ added: [], removed: ['x-service'] })
    expect(JSON.stringify(open)).not.toMatch(/x-service en|x-service fr|Its new name/)
    expect(JSON.stringify(ask('changesGraph', replica, point, { audience: 'public' }))).not.toContain(
      'x-service',
    )
    expect(ask('changes', replica, point).changed).toMatchObject([{ id: 'x-service' }])
  })

  it('[CH6, R18] tells no one but the owner what a score was', () => {
    const replica = map()
    const create = (type: string, id: string, properties: object) =>
      run(replica, {
        do: 'create',
        type,
        id,
        properties: { name: { en: id }, handling: 'public', ...properties },
      })
    create('Interaction', 'x-tension', { text: { en: 'Said' } })
    const point = since(replica)
    writeFields(replica, [
      { record: 'x-tension', type: 'Interaction', field: 'score', value: -2 },
      {
        record: 'x-tension',
        type: 'Interaction',
        field: 'scorer',
        value: { name: 'A. Person', organization: 'x-org' },
      },
    ])
    expect(ask('changes', replica, point, { audience: 'fpt' }).changed).toEqual([])
    expect(ask('changes', replica, point).changed).toMatchObject([{ id: 'x-tension' }])
  })

  it('[CH7] what the file came with counts as known before, where that is asked', () => {
    const replica = map()
    const early = { since: { asOf: '2026-03-01', knownAt: '2020-01-01T00:00:00.000Z' } }
    const strict = ask('changes', replica, early)
    expect(strict.added).toEqual(['x-org', 'x-program', 'x-service'])
    expect(strict.made).toBe(replica.journal[0]!.receivedAt)
    const first = ask('changes', replica, { ...early, sinceMade: true })
    expect(first.added).toEqual(['x-program', 'x-service'])
    const long = { asOf: '2021-01-01', knownAt: '2021-01-01T00:00:00.000Z' }
    const both = ask('changes', replica, {
      ...early,
      since: { ...early.since, asOf: '2019-01-01' },
      until: long,
    })
    expect(both).toMatchObject({ added: [], removed: [] })
  })

  it('[CH7, W15] what is shown as known on a day caps both points', () => {
    const replica = map()
    const known = replica.journal.at(-1)!.receivedAt
    run(replica, { do: 'edit', id: 'x-org', properties: { note: { en: 'Later' } } })
    const later = { since: { asOf: '2026-03-01', knownAt: '2026-02-01T00:00:00.000Z' } }
    const asKnown = ask('changes', replica, later, { knownAt: known })
    expect(asKnown).toMatchObject({ added: [], changed: [], removed: [], knownUntil: known })
    expect(asKnown.rows.inForce).toMatchObject([{ id: 'x-program', axis: 'in-force' }])
  })

  it('[CH7] in the picture who stood keeps its place, and what was removed stands beside', () => {
    const replica = map()
    const point = since(replica)
    run(replica, { do: 'edit', id: 'x-org', properties: { note: { en: 'Seen' } } })
    const before = ask('changesGraph', replica, point)
    run(replica, {
      do: 'create',
      type: 'Service',
      id: 'x-more',
      properties: { name: { en: 'More' }, handling: 'public' },
    })
    run(replica, { do: 'relate', type: 'DELIVERS', from: 'x-org', to: 'x-more' })
    expect(before.nodes.find((one) => one.id === 'x-org')?.change?.words).toBe('≠ Changed')
    const after = ask('changesGraph', replica, point)
    expect(after.nodes.find((one) => one.id === 'x-more')?.change?.words).toBe('+ Added')
    run(replica, { do: 'remove', id: 'x-service' })
    const gone = ask('changesGraph', replica, point)
    expect(gone.nodes.find((one) => one.id === 'x-service')?.change).toMatchObject({ tone: 'removed' })
  })
})
