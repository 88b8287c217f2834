import commitments from './queries/commitments.cypher?raw'
import coverage from './queries/coverage.cypher?raw'
import crossPurposes from './queries/cross-purposes.cypher?raw'
import funding from './queries/funding.cypher?raw'
import overlaps from './queries/overlaps.cypher?raw'

/** The analyses as parameterised Cypher, by the name of their file: what each takes and gives stands at its head. */
export const queryPack = {
  commitments,
  coverage,
  'cross-purposes': crossPurposes,
  funding,
  overlaps,
} as const
