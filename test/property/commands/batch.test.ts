import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../shared/base/canonical-json.ts'
import { viewOf, type MapState } from '../../../shared/state/map-state.ts'
import { anyStep } from '../../helpers/arbitrary-steps.ts'
import { holds } from '../../helpers/property.ts'
import { newReplica, run, type Replica } from '../../helpers/replicas.ts'

const mapOf = (state: MapState): string => {
  const { nodes, relationships } = viewOf(state)
  return canonicalJson([[...nodes.values()], [...relationships.values()]].map((all) => [...all].sort(byId)))
}
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)

/** Three organizations, one of them nobody else's. */
function begun(): Replica {
  const replica = newReplica('r1')
  for (const [id, handling] of [
    ['org-a', 'public'],
    ['org-b', 'own'],
  ] as const)
    run(replica, { do: 'create', type: 'Organization', id, properties: { name: { en: id }, handling } })
  return replica
}

describe('[C10] a batch', () => {
  it('comes to what its commands come to one after the other, in one group, and is undone as one', () =>
    holds(fc.array(anyStep, { minLength: 1, maxLength: 12 }), (steps) => {
      const singly = begun()
      const firstRefused = steps.findIndex((one) => typeof run(singly, one) === 'string')
      const together = begun()
      const before = mapOf(together.state)
      const written = together.journal.length

      const plan = run(together, { do: 'batch', commands: steps })

      if (firstRefused >= 0) {
        expect(typeof plan).toBe('string')
        expect(together.journal.length).toBe(written)
        expect(mapOf(together.state)).toBe(before)
        return
      }
      expect(mapOf(together.state)).toBe(mapOf(singly.state))
      const opened = steps.some((one) => one.do === 'edit' && one.properties['handling'] !== undefined)
      if (together.journal.length === written || opened) return // U3: opening is not undone
      run(together, { do: 'undo' })
      expect(mapOf(together.state)).toBe(before)
      run(together, { do: 'redo' })
      expect(mapOf(together.state)).toBe(mapOf(singly.state))
    }))

  it('names the command that was refused', () => {
    const replica = begun()
    const plan = run(replica, {
      do: 'batch',
      commands: [
        { do: 'edit', id: 'org-a', properties: { name: { en: 'N' } } },
        { do: 'remove', id: 'org-z' },
      ],
    })
    expect(plan).toBe('record-unknown')
    expect(viewOf(replica.state).nodes.get('org-a')?.properties['name']).toEqual({ en: 'org-a' })
  })
})
