import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growingMap } from '../../../main/hub/growing.ts'
import { withoutKept } from '../../../main/hub/graph-step.ts'
import type { FieldWrite } from '../../../shared/journal/seal.ts'
import type { Received } from '../../../shared/journal/transaction.ts'
import { forAudience } from '../../../shared/state/audience.ts'
import { emptyState, evolve } from '../../../shared/state/map-state.ts'
import { holds } from '../../helpers/property.ts'
import { newReplica, sync, writeFields } from '../../helpers/replicas.ts'

const ids = ['org-a', 'org-b', 'act-c', 'act-d']
const anyId = fc.constantFrom(...ids)
const typeOf = (id: string) => (id.startsWith('org') ? 'Organization' : 'Interaction')

const set = (field: string, value: unknown) => (id: string) => ({
  record: id,
  type: typeOf(id),
  field,
  value,
})
/** What is said of a node; the rare ones decide whether all of a map is seen. */
const saying = fc.oneof(
  { weight: 8, arbitrary: fc.constant(set('exists', true)) },
  { weight: 4, arbitrary: fc.constantFrom('A', 'B').map((name) => set('name.en', name)) },
  { weight: 2, arbitrary: fc.constantFrom('public', 'fpt').map((one) => set('handling', one)) },
  { weight: 1, arbitrary: fc.constant(set('exists', false)) },
  { weight: 1, arbitrary: fc.constantFrom('own', 'in-confidence').map((one) => set('handling', one)) },
  { weight: 1, arbitrary: fc.constant(set('score', 2)) },
  { weight: 1, arbitrary: fc.option(anyId).map((into) => set('mergedInto', into)) },
)
const ofNode = fc.tuple(anyId, saying).map(([id, say]): FieldWrite[] => [say(id)])
const ofLink = fc
  .record({ from: anyId, to: anyId, exists: fc.boolean(), handling: fc.constantFrom('public', 'own') })
  .map((said): FieldWrite[] =>
    Object.entries(said).map(([field, value]) => ({
      record: `rel-${said.from}-${said.to}`,
      type: 'PART_OF',
      field,
      value,
    })),
  )

const pushed = fc.record({
  written: fc.array(
    fc.record({
      by: fc.nat(1),
      writes: fc.oneof({ weight: 4, arbitrary: ofNode }, { weight: 1, arbitrary: ofLink }),
      isSeen: fc.boolean(),
    }),
    { minLength: 5, maxLength: 60 },
  ),
  pageSizes: fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 5 }),
  kept: fc.oneof(fc.constant<string[]>([]), fc.subarray([...ids, 'rel-org-a-org-b'])),
})

const asText = (records: Iterable<readonly [string, object]>) =>
  [...records].map(([, record]) => JSON.stringify(record)).sort()

describe('the graph of a hub that is filled', () => {
  it('[N4] after each page shows what the journal comes to for its readers, however the pages are cut', () =>
    holds(pushed, ({ written, pageSizes, kept }) => {
      const writers = [newReplica('r0'), newReplica('r1')] as const
      for (const { by, writes, isSeen } of written) {
        writeFields(writers[by]!, writes)
        if (isSeen) sync(writers[by]!, writers[1 - by]!)
      }
      sync(writers[1], writers[0])
      const isKept = (id: string) => kept.includes(id)
      const { grow } = growingMap({ audience: 'fpt', isKept })
      const whole = emptyState()
      const onServer = { nodes: new Map<string, object>(), relationships: new Map<string, object>() }

      for (const page of pagesOf(writers[0].journal, pageSizes)) {
        const { added, changed, view } = grow(page)
        evolve(whole, page)
        for (const one of added) ('from' in one ? onServer.relationships : onServer.nodes).set(one.id, one)
        for (const id of changed)
          for (const kind of ['nodes', 'relationships'] as const) {
            const now = view[kind].get(id)
            if (now === undefined) onServer[kind].delete(id)
            else onServer[kind].set(id, now)
          }
        const expected = withoutKept(forAudience(whole, 'fpt'), isKept)
        expect(asText(onServer.nodes)).toEqual(asText(expected.nodes))
        expect(asText(onServer.relationships)).toEqual(asText(expected.relationships))
        expect([...(view.merged ?? [])]).toEqual([...(expected.merged ?? [])])
      }
    }))
})

function* pagesOf(all: readonly Received[], sizes: readonly number[]): Generator<readonly Received[]> {
  for (let from = 0, page = 0; from < all.length; page += 1) {
    const size = sizes[page % sizes.length]!
    yield all.slice(from, from + size)
    from += size
  }
}
