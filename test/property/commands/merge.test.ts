import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../shared/base/canonical-json.ts'
import type { DecidableCommand } from '../../../shared/commands/decide.ts'
import { emptyState, evolve, viewOf } from '../../../shared/state/map-state.ts'
import { holds } from '../../helpers/property.ts'
import { newReplica, run, stateText, type Replica } from '../../helpers/replicas.ts'

const words = fc.constantFrom('A', 'B', 'C')
const properties = fc.record(
  {
    name: fc.record({ en: words, fr: fc.option(words) }, { requiredKeys: ['en'] }),
    kind: fc.constantFrom('ngo', 'agency', null),
    aliases: fc.constantFrom(['x'], ['y', 'z']),
    formerNames: fc.constantFrom(['p'], null),
  },
  { requiredKeys: ['name'] },
)
const standing = ['org-keep', 'org-other']
const create = (id: string, with_: object): DecidableCommand => ({
  do: 'create',
  type: 'Organization',
  id,
  properties: { ...with_, handling: 'public' },
})

/** What people go on doing on what stands: nothing of it names the record that gave way. */
const step: fc.Arbitrary<DecidableCommand> = fc.oneof(
  fc
    .record({ id: fc.constantFrom(...standing), properties })
    .map(({ id, properties }) => ({ do: 'edit' as const, id, properties })),
  fc
    .record({ from: fc.constantFrom(...standing), n: fc.nat(3) })
    .filter(({ from }) => from !== 'org-other')
    .map(({ from, n }) => ({
      do: 'relate' as const,
      type: 'RELATED_TO',
      id: `rel-later-${n}`,
      from,
      to: 'org-other',
    })),
  fc.nat(3).map((n) => ({ do: 'unrelate' as const, id: `rel-later-${n}` })),
)
const start = fc.record({ keep: properties, giving: properties, other: properties })

function begin({ keep, giving, other }: { keep: object; giving: object; other: object }): Replica {
  const replica = newReplica('r1')
  run(replica, create('org-keep', keep))
  run(replica, create('org-giving', giving))
  run(replica, create('org-other', other))
  run(replica, { do: 'relate', type: 'PART_OF', id: 'rel-giving', from: 'org-giving', to: 'org-other' })
  return replica
}

const shown = (replica: Replica) => {
  const { nodes, relationships } = viewOf(replica.state)
  const sorted = (all: Iterable<{ readonly id: string }>) => [...all].map((one) => canonicalJson(one)).sort()
  return { nodes: sorted(nodes.values()), relationships: sorted(relationships.values()) }
}

describe('merging and separating', () => {
  it('[D5] a record that gave way comes back as it was, whatever was done since', () => {
    return holds(fc.tuple(start, fc.array(step, { maxLength: 12 })), ([records, steps]) => {
      const [merged, never] = [begin(records), begin(records)]
      expect(run(merged, { do: 'merge', keep: 'org-keep', merge: 'org-giving' })).not.toBeTypeOf('string')
      for (const command of steps) expect(typeof run(merged, command)).toBe(typeof run(never, command))
      expect(run(merged, { do: 'unmerge', id: 'org-giving' })).not.toBeTypeOf('string')

      expect(shown(merged)).toEqual(shown(never))
    })
  })

  it('[D5] undo brings both back after any edits that were undone before it', () => {
    return holds(fc.tuple(start, fc.array(step, { maxLength: 8 })), ([records, steps]) => {
      const replica = begin(records)
      const before = shown(replica)
      run(replica, { do: 'merge', keep: 'org-keep', merge: 'org-giving' })
      let done = 1
      for (const command of steps) {
        const plan = run(replica, command)
        if (typeof plan !== 'string' && plan.drafts.length > 0) done += 1
      }
      for (let i = 0; i < done; i += 1) run(replica, { do: 'undo' })

      expect(shown(replica)).toEqual(before)
    })
  })

  it('[D4] no value of the record that gave way is lost: shown where the other has none, else among its other names', () => {
    return holds(start, (records) => {
      const replica = begin(records)
      const giving = viewOf(replica.state).nodes.get('org-giving')!.properties
      const keep = viewOf(replica.state).nodes.get('org-keep')!.properties
      run(replica, { do: 'merge', keep: 'org-keep', merge: 'org-giving' })
      const view = viewOf(replica.state)
      const after = view.nodes.get('org-keep')!.properties

      for (const [name, value] of Object.entries(keep))
        if (name !== 'aliases') expect(after[name]).toMatchObject(value as object)
      const names = Object.values((giving['name'] ?? {}) as Record<string, string>)
      const told = [
        ...Object.values(after['name'] as Record<string, string>),
        ...((after['aliases'] ?? []) as string[]),
      ]
      for (const one of names) expect(told).toContain(one)
      expect(after['kind']).toBe(keep['kind'] ?? giving['kind'])
      expect(view.merged?.get('org-keep')?.map((one) => one.properties)).toEqual([giving])
    })
  })

  it('[D5] [J2] any sequence of edits, merges, separations and undos leaves the map that its journal replays to', () => {
    const any = fc.oneof(
      step,
      fc.constantFrom<DecidableCommand | { do: 'undo' | 'redo' }>(
        { do: 'merge', keep: 'org-keep', merge: 'org-giving' },
        { do: 'merge', keep: 'org-other', merge: 'org-keep' },
        { do: 'unmerge', id: 'org-giving' },
        { do: 'unmerge', id: 'org-keep' },
        { do: 'undo' },
        { do: 'redo' },
      ),
    )
    return holds(fc.tuple(start, fc.array(any, { maxLength: 20 })), ([records, steps]) => {
      const replica = begin(records)
      for (const command of steps) run(replica, command)
      const again = emptyState()
      evolve(again, replica.journal)

      expect(stateText(replica.state)).toBe(stateText(again))
      expect(shown(replica)).toEqual(shown({ ...replica, state: again }))
    })
  })
})
