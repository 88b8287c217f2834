import { describe, expect, it } from 'vitest'
import { recordedChanges } from '../../../../../shared/analysis/changes/recorded.ts'
import { newReplica, run } from '../../../../helpers/replicas.ts'
import { viewOf } from '../../../../../shared/state/map-state.ts'
import {
  extendMap,
  link,
  linkId,
  makeMap,
  service,
  source,
  without,
  withProperties,
} from '../../../../helpers/make-map.ts'

const base = makeMap(
  source('source-a', '2026-01-01'),
  service('service-a', { by: 'org-a', cites: 'source-a' }),
  service('service-b', { by: 'org-b' }),
)
const nothing = { added: [], changed: [], removed: [], merged: [] }

describe('what two maps hold otherwise', () => {
  it('[CH1] tells records that are new, said otherwise and gone, language by language', () => {
    const changed = withProperties(base, 'service-a', {
      name: { en: 'service-a in English', fr: 'Refuge' },
      capacity: 12,
    })
    const after = extendMap(without(changed, 'service-b'), service('service-c', { by: 'org-a' }))
    expect(recordedChanges(base, after)).toEqual({
      added: ['service-c'],
      changed: [
        {
          id: 'org-a',
          fields: [
            {
              field: 'DELIVERS',
              from: null,
              to: 'service-c',
              joined: expect.objectContaining({ type: 'DELIVERS', property: null }) as unknown,
            },
          ],
        },
        {
          id: 'org-b',
          fields: [
            {
              field: 'DELIVERS',
              from: 'service-b',
              to: null,
              joined: expect.objectContaining({ type: 'DELIVERS', property: null }) as unknown,
            },
          ],
        },
        {
          id: 'service-a',
          fields: [
            { field: 'capacity', from: null, to: 12, joined: null },
            { field: 'name.fr', from: 'service-a en français', to: 'Refuge', joined: null },
          ],
        },
      ],
      removed: ['service-b'],
      merged: [],
    })
    expect(recordedChanges(base, base)).toEqual(nothing)
  })

  it('[CH1] tells a property of a relationship at the record where it begins, under the type', () => {
    const cites = linkId({ type: 'CITES', from: 'service-a', to: 'source-a' })
    const one = base.relationships.get(cites)!
    const after = {
      nodes: base.nodes,
      relationships: new Map(base.relationships).set(cites, {
        ...one,
        properties: { ...one.properties, locator: 'p. 2' },
      }),
    }
    expect(recordedChanges(base, after).changed).toEqual([
      {
        id: 'service-a',
        fields: [
          {
            field: 'CITES.locator',
            from: 'p. 1',
            to: 'p. 2',
            joined: { relationship: cites, type: 'CITES', property: 'locator' },
          },
        ],
      },
    ])
  })

  it('[CH1] what begins at a new record goes with it and is no change by itself', () => {
    const after = extendMap(
      base,
      service('service-c', { partOf: '', cites: 'source-a' }),
      link('PART_OF', 'org-a', 'org-b'),
    )
    expect(recordedChanges(base, after)).toMatchObject({
      added: ['service-c'],
      changed: [{ id: 'org-a', fields: [{ field: 'PART_OF', from: null, to: 'org-b' }] }],
    })
  })

  it('[CH1, D4, D5] a merged record is removed, and its merge is told; taken back it is no change', () => {
    const replica = newReplica('a')
    for (const id of ['org-a', 'org-b'])
      run(replica, { do: 'create', type: 'Organization', id, properties: { name: { en: id } } })
    run(replica, { do: 'edit', id: 'org-b', properties: { name: { fr: 'B en français' } } })
    const before = viewOf(replica.state)
    run(replica, { do: 'merge', keep: 'org-a', merge: 'org-b' })
    const merged = recordedChanges(before, viewOf(replica.state))
    expect(merged).toMatchObject({ added: [], removed: ['org-b'], merged: [{ id: 'org-b', into: 'org-a' }] })
    expect(merged.changed.map((one) => one.id)).toEqual(['org-a'])
    run(replica, { do: 'undo' })
    expect(recordedChanges(before, viewOf(replica.state))).toEqual(nothing)
  })

  it('[CH1] what was edited and undone is no change', () => {
    const replica = newReplica('a')
    run(replica, { do: 'create', type: 'Organization', id: 'org-a', properties: { name: { en: 'A' } } })
    const before = viewOf(replica.state)
    run(replica, { do: 'edit', id: 'org-a', properties: { name: { en: 'B' } } })
    run(replica, { do: 'undo' })
    expect(recordedChanges(before, viewOf(replica.state))).toEqual(nothing)
  })
})
