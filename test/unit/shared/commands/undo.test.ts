import { describe, expect, it } from 'vitest'
import type { DecidableCommand } from '../../../../shared/commands/decide.ts'
import { viewOf } from '../../../../shared/state/map-state.ts'
import { newReplica, run, sync, type Replica } from '../../../helpers/replicas.ts'

const create = (id: string): DecidableCommand => ({
  do: 'create',
  type: 'Organization',
  id,
  properties: { name: { en: id }, handling: 'fpt' },
})
const edit = (id: string, name: object): DecidableCommand => ({ do: 'edit', id, properties: { name } })
const nodes = ({ state }: Replica) => [...viewOf(state).nodes.keys()].sort()
const name = ({ state }: Replica, id: string) => viewOf(state).nodes.get(id)?.properties['name']

function two() {
  const [mine, other] = [newReplica('r1'), newReplica('r2')]
  const meet = () => {
    sync(mine, other)
    sync(other, mine)
  }
  return { mine, other, meet }
}

describe('undo beside others', () => {
  it('[U2] leaves a record that it made and that somebody wrote on since, and names it', () => {
    const { mine, other, meet } = two()
    run(mine, create('org-a'))
    meet()
    run(other, edit('org-a', { fr: 'Leur nom' }))
    meet()
    expect(run(mine, { do: 'undo' })).toMatchObject({ left: [{ record: 'org-a', field: 'exists' }] })
    expect(nodes(mine)).toEqual(['org-a'])
    expect(name(mine, 'org-a')).toEqual({ fr: 'Leur nom' })
  })

  it('[U2] leaves a record that somebody related something to since', () => {
    const { mine, other, meet } = two()
    run(mine, create('org-a'))
    meet()
    run(other, create('org-b'))
    run(other, { do: 'relate', type: 'PART_OF', id: 'rel-b', from: 'org-b', to: 'org-a' })
    meet()
    run(mine, { do: 'undo' })
    expect(viewOf(mine.state).relationships.has('rel-b')).toBe(true)
  })

  it('[U2] leaves a field that somebody changed since, takes back the others, and goes on to the group before', () => {
    const { mine, other, meet } = two()
    run(mine, create('org-a'))
    run(mine, edit('org-a', { en: 'B', fr: 'Bé' }))
    meet()
    run(other, edit('org-a', { en: 'Theirs' }))
    meet()
    expect(run(mine, { do: 'undo' })).toMatchObject({ left: [{ record: 'org-a', field: 'name.en' }] })
    expect(name(mine, 'org-a')).toEqual({ en: 'Theirs' })
    expect(mine.stacks.undo).toHaveLength(1)
  })

  it('[U2] redoes the removal of what somebody else made, but not once they wrote on it again', () => {
    const { mine, other, meet } = two()
    run(other, create('org-a'))
    meet()
    run(mine, { do: 'remove', id: 'org-a' })
    run(mine, { do: 'undo' })
    run(mine, { do: 'redo' })
    expect(nodes(mine)).toEqual([])
    run(mine, { do: 'undo' })
    meet()
    run(other, edit('org-a', { en: 'Theirs' }))
    meet()
    run(mine, { do: 'redo' })
    expect(nodes(mine)).toEqual(['org-a'])
  })
})

describe('a merge beside others', () => {
  it('[J8] relationships of the record that gave way come and go with the one that stands for it', () => {
    const { mine, other, meet } = two()
    for (const id of ['org-a', 'org-b', 'org-c']) run(mine, create(id))
    run(mine, { do: 'relate', type: 'PART_OF', id: 'rel-a', from: 'org-a', to: 'org-c' })
    meet()
    run(other, { do: 'remove', id: 'org-b' }) // has not seen the merge
    run(mine, { do: 'merge', keep: 'org-b', merge: 'org-a' })
    expect(viewOf(mine.state).relationships.get('rel-a')).toMatchObject({ from: 'org-b' })
    meet()
    expect(nodes(mine)).toEqual(['org-c'])
    expect(viewOf(mine.state).relationships.size).toBe(0)
    run(other, { do: 'undo' })
    meet()
    expect(viewOf(mine.state).relationships.get('rel-a')).toMatchObject({ from: 'org-b' })
  })
})
