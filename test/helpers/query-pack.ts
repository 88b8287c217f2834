import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AnalysisContext } from '../../shared/analysis/context.ts'

const folder = fileURLToPath(new URL('../../main/hub/queries/', import.meta.url))

export const queryNames = readdirSync(folder).map((file) => file.replace('.cypher', ''))

/** A query of the Cypher pack, as it stands in the repository. */
export const query = (name: string): string => readFileSync(`${folder}${name}.cypher`, 'utf8')

/** A question as the queries take it. */
export const parametersOf = ({ asOf, currentMonths, horizonEnd }: AnalysisContext) => ({
  asOf,
  currentMonths: BigInt(currentMonths),
  horizonEnd,
})
