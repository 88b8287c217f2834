import { describe, expect, it } from 'vitest'
import { decide } from '../../../../shared/commands/decide.ts'
import { parseCommand } from '../../../../shared/commands/parse-command.ts'
import { conflictsOf, type Conflict } from '../../../../shared/state/conflicts.ts'
import { sidesOf } from '../../../../shared/state/conflict-sides.ts'
import { journalBook } from '../../../../shared/state/journal-book.ts'
import { viewOf } from '../../../../shared/state/map-state.ts'
import { newReplica, run, sync, writeFields, type Replica } from '../../../helpers/replicas.ts'

const organization = (id: string, more: object = {}) => ({
  do: 'create' as const,
  type: 'Organization',
  id,
  properties: { name: { en: id }, handling: 'public', ...more },
})
const rename = (id: string, en: string) => ({ do: 'edit' as const, id, properties: { name: { en } } })

function two() {
  const [one, other] = [newReplica('r1'), newReplica('r2')]
  for (const id of ['org-a', 'org-b']) run(one, organization(id))
  sync(one, other)
  const meet = () => {
    sync(one, other)
    sync(other, one)
  }
  return { one, other, meet }
}
const only = (replica: Replica): Conflict => {
  const conflicts = conflictsOf(replica.state)
  expect(conflicts).toHaveLength(1)
  return conflicts[0]!
}
const sides = (replica: Replica) => {
  const { mine, theirs, base } = sidesOf(only(replica), journalBook(replica.journal))
  return [mine.value, theirs.value, base]
}
const settle = (replica: Replica, value: unknown) => {
  const { record, field } = only(replica)
  return run(replica, { do: 'settle', id: record, field, value })
}

describe('settling', () => {
  it('[M2] mine is what stood here first, theirs what came beside it, base what both had seen', () => {
    const { one, other, meet } = two()
    run(one, rename('org-a', 'Ours'))
    run(other, rename('org-a', 'Theirs'))
    meet()
    expect(sides(one)).toEqual(['Ours', 'Theirs', 'org-a'])
    expect(sides(other)).toEqual(['Theirs', 'Ours', 'org-a'])
    settle(other, 'Another')
    meet()
    expect(conflictsOf(one.state)).toEqual([])
    expect(viewOf(one.state).nodes.get('org-a')?.properties['name']).toEqual({ en: 'Another' })
  })

  it('[M2] a removal beside a change: kept removed, or back with the change and its relationships', () => {
    for (const value of [false, true]) {
      const { one, other, meet } = two()
      run(one, { do: 'relate', type: 'PART_OF', id: 'rel-ab', from: 'org-a', to: 'org-b' })
      meet()
      run(one, { do: 'remove', id: 'org-a' })
      run(other, rename('org-a', 'Theirs'))
      run(other, { do: 'edit', id: 'rel-ab', properties: { since: null } })
      meet()
      expect(sides(one)).toEqual([false, true, true])
      expect(settle(other, value)).not.toBeTypeOf('string')
      meet()
      expect(conflictsOf(one.state)).toEqual([])
      expect(viewOf(one.state).nodes.has('org-a')).toBe(value)
      expect(viewOf(one.state).relationships.has('rel-ab')).toBe(value)
    }
  })

  it('[M2] a relationship to what was removed ends, or brings the record back', () => {
    for (const value of [null, 'org-b']) {
      const { one, other, meet } = two()
      run(one, { do: 'remove', id: 'org-b' })
      run(other, { do: 'relate', type: 'PART_OF', id: 'rel-ab', from: 'org-a', to: 'org-b' })
      meet()
      expect(only(one)).toMatchObject({ kind: 'dangling', field: 'to' })
      settle(one, value)
      meet()
      expect(conflictsOf(other.state)).toEqual([])
      expect(viewOf(other.state).relationships.has('rel-ab')).toBe(value !== null)
    }
  })

  it('[M2] two types of one id, two merged into each other: one of them stands', () => {
    const typed = two()
    run(typed.one, organization('org-same'))
    run(typed.other, {
      do: 'create',
      type: 'Topic',
      id: 'org-same',
      properties: { name: { en: 'T' }, handling: 'public' },
    })
    typed.meet()
    settle(typed.one, 'Topic')
    typed.meet()
    expect(conflictsOf(typed.other.state)).toEqual([])
    expect(viewOf(typed.other.state).nodes.get('org-same')?.type).toBe('Topic')

    for (const [value, stands] of [
      [null, 'ignored'],
      ['other', 'other'],
    ] as const) {
      const { one, other, meet } = two()
      run(one, { do: 'merge', keep: 'org-a', merge: 'org-b' })
      run(other, { do: 'merge', keep: 'org-b', merge: 'org-a' })
      meet()
      const { record, kind } = only(one)
      expect(kind).toBe('cycle')
      const target = record === 'org-a' ? 'org-b' : 'org-a'
      settle(one, value === null ? null : target)
      meet()
      expect(conflictsOf(other.state)).toEqual([])
      expect([...viewOf(other.state).nodes.keys()]).toEqual([stands === 'ignored' ? record : target])
    }
  })

  it('[M2] a value that the schema does not allow is not one to choose; the field takes another', () => {
    const { one } = two()
    writeFields(one, [{ record: 'org-a', type: 'Organization', field: 'kind', value: 'club' }])
    expect(sides(one)).toEqual([null, 'club', null])
    expect(settle(one, 'club')).toBe('value-choice')
    settle(one, 'ngo')
    expect(conflictsOf(one.state)).toEqual([])
  })

  it('[M2] refused: no conflict, no such record, what does not stand, confidences of different readers', () => {
    const { one, other, meet } = two()
    const context = {
      newId: () => 'x',
      at: '',
      author: { name: 'A', organization: null },
      defaultHandling: 'own' as const,
    }
    const code = (id: string, field: string, value: unknown) => {
      const outcome = decide(one.state, { do: 'settle', id, field, value }, context)
      return outcome.ok ? 'done' : outcome.refusal.code
    }
    expect(code('org-a', 'name.en', 'X')).toBe('no-conflict')
    expect(code('org-none', 'name.en', 'X')).toBe('record-unknown')
    run(one, { do: 'remove', id: 'org-a' })
    run(other, rename('org-a', 'Theirs'))
    meet()
    expect(code('org-a', 'exists', 'maybe')).toBe('settle-choice')
    for (const [stream, value] of [
      ['confidence:org-a:org-b', 'ngo'],
      ['confidence:org-b:org-c', 'agency'],
    ] as const)
      writeFields(
        one,
        [
          { record: 'org-x', type: 'Organization', field: 'exists', value: true },
          { record: 'org-x', type: 'Organization', field: 'kind', value },
        ],
        stream,
      )
    expect(code('org-x', 'kind', 'ngo')).toBe('settle-apart')
    expect(parseCommand({ do: 'settle', id: 'org-a', field: 'name.en', value: 'X', more: 1 }).ok).toBe(false)
  })

  it('[J3] what a removed record says is no conflict until it comes back', () => {
    const { one, other, meet } = two()
    run(one, rename('org-a', 'Ours'))
    run(other, rename('org-a', 'Theirs'))
    meet()
    run(one, { do: 'remove', id: 'org-a' })
    expect(conflictsOf(one.state)).toEqual([])
    run(one, { do: 'undo' })
    expect(only(one).kind).toBe('values')
  })

  it('[M1] two of a one that one step brought back are listed in one order, whoever received them first', () => {
    const [one, other, third] = [newReplica('r1'), newReplica('r2'), newReplica('r3')]
    for (const type of ['Commitment', 'Objective'])
      for (const n of type === 'Commitment' ? [1] : [1, 2, 3])
        run(one, { ...organization(`${type.toLowerCase()}-${n}`), type })
    for (const to of [other, third]) sync(one, to)
    const relate = (replica: Replica, n: number) =>
      run(replica, {
        do: 'relate',
        type: 'PART_OF',
        id: `rel-${n}`,
        from: 'commitment-1',
        to: `objective-${n}`,
      })
    relate(one, 1)
    relate(other, 3)
    relate(third, 2)
    for (const from of [other, third]) sync(from, one)
    settle(one, 'objective-1')
    run(one, { do: 'undo' }) // two come back in one step
    sync(one, third)
    sync(one, other)
    const lists = [one, other, third].map(({ state }) => JSON.stringify(conflictsOf(state)))
    expect(new Set(lists).size).toBe(1)
    expect(only(one).kind).toBe('cardinality')
  })
})
