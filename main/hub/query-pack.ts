import commitments from './queries/commitments.cypher?raw'
import coverage from './queries/coverage.cypher?raw'
import funding from './queries/funding.cypher?raw'

/** The analyses as parameterised Cypher, by the name of their file: what each takes and gives stands at its head. */
export const queryPack = { commitments, coverage, funding } as const
