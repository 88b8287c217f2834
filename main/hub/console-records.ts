import { Neo4jError } from 'neo4j-driver'
import { RecordId } from '../../graph-schema/record-id.ts'
import { nodeTypes } from '../../graph-schema/registry.ts'
import type { ConsoleValue } from '../../shared/view/shapes/console.ts'
import type { HubConnection } from './connection.ts'
import type { ReadLimits } from './read-once.ts'

/** So many are looked up; the analyses of the pack give fewer. */
const mostIds = 2000

/**
 * Which of the texts of a result are ids of records that the hub has, so that they can be opened.
 *
 * Shape: each once; none where the server does not say in time. Cost: one question, a look into an index for each text.
 */
export async function recordsNamed(
  hub: HubConnection,
  rows: readonly (readonly ConsoleValue[])[],
  limits: ReadLimits,
): Promise<string[]> {
  const texts = rows.flatMap((row) => row.flatMap(textsIn))
  const ids = [...new Set(texts)].filter((text) => RecordId.safeParse(text).success).slice(0, mostIds)
  if (ids.length === 0) return []
  try {
    const labels = Object.keys(nodeTypes).join('|')
    const { records } = await hub.readOnce(
      (tx) => tx.run(`MATCH (n:${labels}) WHERE n.id IN $ids RETURN n.id AS id`, { ids }),
      limits,
    )
    return records.map((record) => String(record.get('id')))
  } catch (error) {
    if (!(error instanceof Neo4jError)) throw error
    return []
  }
}

/** A text, and those of a list. */
function textsIn(value: ConsoleValue): readonly string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}
