import { describe, expect, it } from 'vitest'
import type { DecidableCommand } from '../../../../shared/commands/decide.ts'
import { viewOf } from '../../../../shared/state/map-state.ts'
import { newReplica, run } from '../../../helpers/replicas.ts'

const create = (type: string, id: string): DecidableCommand => ({
  do: 'create',
  type,
  id,
  properties: { name: { en: id }, handling: 'public' },
})
const relate = (type: string, id: string, from: string, to: string, properties = {}): DecidableCommand => ({
  do: 'relate',
  type,
  id,
  from,
  to,
  properties,
})

/** A service that an organization delivers; the organization cites a source for that alone, and one for itself. */
function cited() {
  const map = newReplica('r1')
  for (const command of [
    create('Source', 'source-a'),
    create('Organization', 'org-a'),
    create('Service', 'service-a'),
    relate('DELIVERS', 'rel-delivers', 'org-a', 'service-a'),
    relate('CITES', 'cites-relationship', 'org-a', 'source-a', {
      relationship: 'rel-delivers',
      locator: 'p. 3',
    }),
    relate('CITES', 'cites-record', 'org-a', 'source-a', { locator: 'p. 1' }),
  ])
    expect(run(map, command)).toBeTypeOf('object')
  const left = () => [...viewOf(map.state).relationships.keys()].sort()
  return { map, left }
}

const all = ['cites-record', 'cites-relationship', 'rel-delivers']

describe('[N3] the citations of a relationship', () => {
  it('go with it, and come back with it by undo', () => {
    const { map, left } = cited()
    run(map, { do: 'unrelate', id: 'rel-delivers' })
    expect(left()).toEqual(['cites-record'])
    run(map, { do: 'undo' })
    expect(left()).toEqual(all)
    run(map, { do: 'redo' })
    expect(left()).toEqual(['cites-record'])
  })

  it('come back with it when it is restored', () => {
    const { map, left } = cited()
    run(map, { do: 'unrelate', id: 'rel-delivers' })
    run(map, { do: 'restore', id: 'rel-delivers' })
    expect(left()).toEqual(all)
  })

  it('go and come back with the record at its other end', () => {
    const { map, left } = cited()
    run(map, { do: 'remove', id: 'service-a' })
    expect(left()).toEqual(['cites-record'])
    run(map, { do: 'restore', id: 'service-a' })
    expect(left()).toEqual(all)
  })

  it('are taken away alone, and leave the relationship', () => {
    const { map, left } = cited()
    run(map, { do: 'unrelate', id: 'cites-relationship' })
    expect(left()).toEqual(['cites-record', 'rel-delivers'])
    run(map, { do: 'restore', id: 'rel-delivers' })
    expect(left()).toEqual(['cites-record', 'rel-delivers'])
  })
})

describe('[R41] why a source is used or not', () => {
  it('is text in both languages, and nothing else', () => {
    const { map } = cited()
    run(map, {
      do: 'edit',
      id: 'cites-record',
      properties: { isUsed: false, why: { en: 'One office only.' } },
    })
    expect(viewOf(map.state).relationships.get('cites-record')?.properties).toMatchObject({
      isUsed: false,
      why: { en: 'One office only.' },
    })
    expect(run(map, { do: 'edit', id: 'cites-record', properties: { why: 'One office only.' } })).toBe(
      'value-bilingual',
    )
  })
})
