import { describe, expect, it } from 'vitest'
import { forAudience } from '../../../../shared/state/audience.ts'
import { viewOf } from '../../../../shared/state/map-state.ts'
import { newReplica, run, type Replica } from '../../../helpers/replicas.ts'
import { ask } from '../../../helpers/ask.ts'

const create = (replica: Replica, id: string, handling: string, properties: object) =>
  run(replica, { do: 'create', type: 'Organization', id, properties: { handling, ...properties } })

/** A public record and one of its owner alone that gave way to it. */
function mergedFromOwn(): Replica {
  const replica = newReplica('r1')
  create(replica, 'x-keep', 'public', { name: { en: 'Harbour Lights' } })
  create(replica, 'x-giving', 'own', {
    name: { en: 'Lighthouse', fr: 'Le Phare' },
    abbreviation: { en: 'HALI' },
    kind: 'ngo',
    website: 'https://example.ca/own',
  })
  run(replica, { do: 'merge', keep: 'x-keep', merge: 'x-giving' })
  return replica
}

describe('records that gave way', () => {
  it('[D4] what the standing record lacks is read from them, names and abbreviations join its other names', () => {
    const view = viewOf(mergedFromOwn().state)

    expect(view.nodes.has('x-giving')).toBe(false)
    expect(view.nodes.get('x-keep')?.properties).toEqual({
      handling: 'public',
      name: { en: 'Harbour Lights', fr: 'Le Phare' },
      abbreviation: { en: 'HALI' },
      kind: 'ngo',
      website: 'https://example.ca/own',
      aliases: ['Lighthouse'],
    })
    for (const text of ['lighthouse', 'phare', 'hali'])
      expect(
        ask('search', view, { text }).map((hit) => hit.id),
        text,
      ).toEqual(['x-keep'])
    expect(ask('record', view, { id: 'x-keep' })?.mergedHere).toMatchObject([
      { record: { id: 'x-giving', name: 'Lighthouse' } },
    ])
  })

  it('[D4] nothing of a record that an audience may not see is read into what it sees', () => {
    const { state } = mergedFromOwn()
    for (const audience of ['public', 'fpt']) {
      const view = forAudience(state, audience)
      expect([...view.nodes.values()]).toEqual([
        {
          id: 'x-keep',
          type: 'Organization',
          properties: { handling: 'public', name: { en: 'Harbour Lights' } },
        },
      ])
      expect([...(view.merged ?? [])]).toEqual([])
    }
  })

  it('[D4] merging writes one field, and opening a record later carries nothing of the other out', () => {
    const replica = newReplica('r1')
    create(replica, 'x-keep', 'own', { name: { en: 'Harbour Lights' } })
    create(replica, 'x-giving', 'own', { name: { en: 'Lighthouse' }, website: 'https://example.ca/own' })
    run(replica, { do: 'merge', keep: 'x-keep', merge: 'x-giving' })
    expect(replica.journal.at(-1)?.transaction.entries.map((one) => [one.record, one.field])).toEqual([
      ['x-giving', 'mergedInto'],
    ])
    run(replica, { do: 'edit', id: 'x-keep', properties: { handling: 'public' } })

    expect(forAudience(replica.state, 'public').nodes.get('x-keep')?.properties).toEqual({
      handling: 'public',
      name: { en: 'Harbour Lights' },
    })
  })

  it('[D5] only a record that gave way can be separated', () => {
    const replica = mergedFromOwn()
    expect(run(replica, { do: 'unmerge', id: 'x-keep' })).toBe('not-merged')
    expect(run(replica, { do: 'unmerge', id: 'x-nobody' })).toBe('record-unknown')
    expect(run(replica, { do: 'unmerge', id: 'x-giving' })).not.toBeTypeOf('string')
    expect(run(replica, { do: 'unmerge', id: 'x-giving' })).toBe('not-merged')
    expect(viewOf(replica.state).nodes.get('x-giving')?.properties['name']).toEqual({
      en: 'Lighthouse',
      fr: 'Le Phare',
    })
  })
})
