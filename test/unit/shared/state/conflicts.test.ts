import { describe, expect, it } from 'vitest'
import { conflictsOf } from '../../../../shared/state/conflicts.ts'
import { viewOf } from '../../../../shared/state/map-state.ts'
import { newReplica, run, sync, writeFields } from '../../../helpers/replicas.ts'

function two() {
  const [one, other] = [newReplica('r1'), newReplica('r2')]
  run(one, {
    do: 'create',
    type: 'Organization',
    id: 'org-a',
    properties: { name: { en: 'A' }, handling: 'fpt' },
  })
  run(one, {
    do: 'create',
    type: 'Objective',
    id: 'obj-a',
    properties: { name: { en: 'O' }, handling: 'fpt' },
  })
  sync(one, other)
  const meet = () => {
    sync(one, other)
    sync(other, one)
  }
  return { one, other, meet }
}
const edit = (name: object) => ({ do: 'edit' as const, id: 'org-a', properties: { name } })

describe('conflicts', () => {
  it('[J3] two who changed one field without seeing each other: both values stand, one is shown, everywhere the same', () => {
    const { one, other, meet } = two()
    run(one, edit({ en: 'B' }))
    run(other, edit({ en: 'C' }))
    meet()
    const [conflict] = conflictsOf(one.state)
    expect(conflict).toMatchObject({ record: 'org-a', kind: 'values', field: 'name.en' })
    expect(conflict!.values.map((one) => one.value)).toEqual(['C', 'B']) // the shown one first
    expect(viewOf(one.state).nodes.get('org-a')?.properties['name']).toEqual({ en: 'C' })
    expect(conflictsOf(other.state)).toEqual(conflictsOf(one.state))
  })

  it('[J3] choosing is an ordinary edit that has seen both, also of the value that is shown', () => {
    const { one, other, meet } = two()
    run(one, edit({ en: 'B' }))
    run(other, edit({ en: 'C' }))
    meet()
    run(one, edit({ en: 'C' }))
    meet()
    expect(conflictsOf(one.state)).toEqual([])
    expect(conflictsOf(other.state)).toEqual([])
  })

  it('[J3] the same value from two is no conflict; different languages merge', () => {
    const { one, other, meet } = two()
    run(one, edit({ en: 'B', fr: 'Bé' }))
    run(other, edit({ en: 'B' }))
    meet()
    expect(conflictsOf(one.state)).toEqual([])
    expect(viewOf(other.state).nodes.get('org-a')?.properties['name']).toEqual({ en: 'B', fr: 'Bé' })
  })

  it('[J3] a removal beside a change, and a relationship to what was removed', () => {
    const { one, other, meet } = two()
    run(one, { do: 'remove', id: 'org-a' })
    run(other, edit({ en: 'C' }))
    run(other, {
      do: 'create',
      type: 'Organization',
      id: 'org-b',
      properties: { name: { en: 'B' }, handling: 'fpt' },
    })
    run(other, { do: 'relate', type: 'PART_OF', id: 'rel-b', from: 'org-b', to: 'org-a' })
    meet()
    expect(viewOf(one.state).nodes.has('org-a')).toBe(false)
    expect(viewOf(one.state).relationships.has('rel-b')).toBe(false)
    expect(conflictsOf(one.state).map(({ record, kind }) => [record, kind])).toEqual([
      ['org-a', 'removal'],
      ['rel-b', 'dangling'],
    ])
    run(one, { do: 'undo' })
    expect(viewOf(one.state).relationships.has('rel-b')).toBe(true)
  })

  it('[J4] one id with two types, a value that does not fit, two of a one: kept and listed', () => {
    const { one, other, meet } = two()
    run(one, { do: 'create', type: 'Topic', id: 'same', properties: { name: { en: 'T' }, handling: 'fpt' } })
    run(other, {
      do: 'create',
      type: 'Service',
      id: 'same',
      properties: { name: { en: 'S' }, handling: 'fpt' },
    })
    const field = { record: 'org-a', type: 'Organization', field: 'kind', value: 'club' }
    writeFields(other, [field])
    run(one, {
      do: 'create',
      type: 'Commitment',
      id: 'com-a',
      properties: { name: { en: 'C' }, handling: 'fpt' },
    })
    run(one, {
      do: 'create',
      type: 'Objective',
      id: 'obj-b',
      properties: { name: { en: 'P' }, handling: 'fpt' },
    })
    meet()
    run(one, { do: 'relate', type: 'PART_OF', id: 'rel-a', from: 'com-a', to: 'obj-a' })
    run(other, { do: 'relate', type: 'PART_OF', id: 'rel-b', from: 'com-a', to: 'obj-b' })
    meet()
    const kinds = conflictsOf(one.state).map(({ record, kind }) => `${record} ${kind}`)
    expect(kinds).toContain('com-a cardinality')
    expect(kinds).toContain('org-a unfit')
    expect(kinds).toContain('same type')
    expect(viewOf(one.state).nodes.get('org-a')?.properties).not.toHaveProperty('kind')
    expect(viewOf(one.state).nodes.get('same')).toEqual(viewOf(other.state).nodes.get('same'))
  })
})
