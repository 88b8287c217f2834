import type { AnalysisContext } from '../../shared/analysis/context.ts'

/** A question as the queries of the Cypher pack take it. */
export const parametersOf = ({ asOf, currentMonths, horizonEnd }: AnalysisContext) => ({
  asOf,
  currentMonths: BigInt(currentMonths),
  horizonEnd,
})
