import fc from 'fast-check'
import type { BatchStep } from '../../shared/commands/command.ts'

/** Of three organizations. */
export const anyId = fc.constantFrom('org-a', 'org-b', 'org-c')
const name = fc.record({ en: fc.constantFrom('A', 'B', 'C') })
const handling = fc.constantFrom('public', 'fpt', 'own')

/** Any command that a batch may hold, on three organizations: many are refused, as in life. */
export const anyStep: fc.Arbitrary<BatchStep> = fc.oneof(
  fc.record({ id: anyId, name, handling }).map(({ id, ...properties }) => ({
    do: 'create' as const,
    type: 'Organization',
    id,
    properties,
  })),
  fc.record({ id: anyId, name }).map(({ id, name }) => ({ do: 'edit' as const, id, properties: { name } })),
  fc
    .record({ id: anyId, handling })
    .map(({ id, handling }) => ({ do: 'edit' as const, id, properties: { handling } })),
  anyId.map((id) => ({ do: 'remove' as const, id })),
  anyId.map((id) => ({ do: 'restore' as const, id })),
  fc
    .record({ from: anyId, to: anyId })
    .map(({ from, to }) => ({ do: 'relate' as const, type: 'PART_OF', id: `rel-${from}-${to}`, from, to })),
  fc.record({ keep: anyId, merge: anyId }).map((both) => ({ do: 'merge' as const, ...both })),
)
