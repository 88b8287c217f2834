import { describe, expect, it } from 'vitest'
import type { SavedView } from '../../../../graph-schema/saved-view.ts'
import type { DecidableCommand } from '../../../../shared/commands/decide.ts'
import { toJson } from '../../../../shared/exchange/to-json.ts'
import { forAudience } from '../../../../shared/state/audience.ts'
import { viewOf } from '../../../../shared/state/map-state.ts'
import { countMap } from '../../../../shared/view/count-map.ts'
import { ask } from '../../../helpers/ask.ts'
import { newReplica, run } from '../../../helpers/replicas.ts'

const create = (type: string, id: string, properties: Record<string, unknown> = {}): DecidableCommand => ({
  do: 'create',
  type,
  id,
  properties: { name: { en: id }, ...properties },
})
const shows = (more: Partial<SavedView>): SavedView => ({ view: 'records', ...more })
const view = (id: string, more: Partial<SavedView>, handling = 'public'): DecidableCommand =>
  create('View', id, { name: { en: id, fr: `${id} fr` }, handling, shows: shows(more) })

function map() {
  const one = newReplica('r1')
  run(one, create('Organization', 'x-open', { handling: 'public' }))
  run(one, create('Organization', 'x-other', { handling: 'public' }))
  run(one, create('Initiative', 'x-mine', { handling: 'own' }))
  return one
}
const listed = (one: ReturnType<typeof map>, over: object = {}) =>
  ask('savedViews', viewOf(one.state), {}, over)

describe('saved views', () => {
  it('[V1] are listed by name in the language asked, with what they restore', () => {
    const one = map()
    const positions = { 'x-open': [1.5, -2] as [number, number] }
    run(one, view('view-b', { scope: { organization: ['x-open'] }, asOf: '2012-10-01', positions }))
    run(one, view('view-a', { knownAt: '2020-01-01', filters: { text: 'x' } }))
    expect(listed(one).map((each) => each.name)).toEqual(['view-a', 'view-b'])
    expect(listed(one, { language: 'fr' }).map((each) => each.name)).toEqual(['view-a fr', 'view-b fr'])
    expect(listed(one)[1]).toMatchObject({
      handling: 'public',
      gone: 0,
      shows: { scope: { organization: ['x-open'] }, asOf: '2012-10-01', positions },
    })
  })

  it.each([
    ['its selection', { selection: ['x-mine'] }],
    ['the end of a finding', { selection: ['overlap:x-mine|x-open'] }],
    ['its scope', { scope: { organization: ['x-mine'] } }],
    ['a place', { positions: { 'x-mine': [0, 0] as [number, number] } }],
  ])('[R28] one that names a more closed record by %s is as closed as it', (_, named) => {
    const one = map()
    expect(run(one, view('view-a', named))).toBe('handling-too-open')
    run(one, view('view-a', named, 'own'))
    expect(one.journal.at(-1)!.transaction.stream).toBe('own')
    for (const audience of ['public', 'fpt']) {
      expect(forAudience(one.state, audience).nodes.has('view-a')).toBe(false)
      expect(JSON.stringify(toJson(forAudience(one.state, audience)))).not.toContain('view-a')
    }
  })

  it('[R28] cannot be brought up to date to name what is more closed', () => {
    const one = map()
    run(one, view('view-a', { selection: ['x-open'] }))
    const edit: DecidableCommand = {
      do: 'edit',
      id: 'view-a',
      properties: { shows: shows({ selection: ['x-mine'] }) },
    }
    expect(run(one, edit)).toBe('handling-too-open')
    expect(listed(one)[0]?.shows?.selection).toEqual(['x-open'])
  })

  it('[V1] what is not a view is refused, whatever it is', () => {
    const one = map()
    for (const wrong of [
      { view: 7 },
      { view: 'records', positions: { 'x-open': ['a', 'b'] } },
      { view: 'records', more: 1 },
      { view: 'records', asOf: 'yesterday' },
      'records',
    ])
      expect(run(one, create('View', 'view-a', { shows: wrong }))).toBe('value-saved-view')
  })

  it('[V1] say how many of their records are gone, and name in place of those that gave way what stands', () => {
    const one = map()
    const at: [number, number] = [3, 4]
    run(one, view('view-a', { selection: ['x-open', 'x-other'], positions: { 'x-other': at } }))
    run(one, { do: 'merge', keep: 'x-open', merge: 'x-other' })
    expect(listed(one)[0]).toMatchObject({
      gone: 0,
      shows: { selection: ['x-open', 'x-open'], positions: { 'x-open': at } },
    })
    run(one, { do: 'unmerge', id: 'x-other' })
    run(one, { do: 'remove', id: 'x-other' })
    expect(listed(one)[0]).toMatchObject({ gone: 1, shows: { selection: ['x-open', 'x-other'] } })
  })

  it('[V1] are no measures and need no source', () => {
    const one = map()
    const before = { ...countMap(viewOf(one.state)) }
    run(one, view('view-a', { selection: ['x-open'] }))
    const after = countMap(viewOf(one.state))
    expect(after.unsourced).toBe(before.unsourced)
    expect(after.nodes['View']).toBe(1)
    expect(ask('duplicates', viewOf(one.state), {})).toEqual([])
  })

  it('[V1] leave with the map as data, as their handling says', () => {
    const one = map()
    run(one, view('view-a', { selection: ['x-open'] }))
    run(one, view('view-mine', { selection: ['x-open'] }, 'own'))
    const ids = toJson(forAudience(one.state, 'public')).nodes.map((node) => node.id)
    expect(ids).toContain('view-a')
    expect(ids).not.toContain('view-mine')
  })

  it('[V2] a picture that leaves has its nodes where they were put', () => {
    const one = map()
    run(one, { do: 'relate', type: 'PART_OF', id: 'rel-a', from: 'x-open', to: 'x-other' })
    const places = { 'x-open': [10, 20], 'x-other': [300, -40], 'x-mine': [5, 5] } as Record<
      string,
      [number, number]
    >
    const drawn = ask('neighbourhood', forAudience(one.state, 'public'), { centres: ['x-open'], places })
    expect(Object.fromEntries(drawn.nodes.map(({ id, x, y }) => [id, [x, y]]))).toEqual({
      'x-open': [10, 20],
      'x-other': [300, -40],
    })
  })
})
