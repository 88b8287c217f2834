import { done, type Outcome } from '../../shared/base/outcome.ts'
import { parsedJson } from '../../shared/base/parsed-json.ts'
import { parseTransaction } from '../../shared/journal/transaction.ts'
import type { Exchange } from '../engine/exchange.ts'
import type { HubConnection } from './connection.ts'
import { keptInside } from './outside.ts'

const atOnce = 500

const fullerThere = `
UNWIND $own AS own
MATCH (t:FourfoldTransaction {id: own.id})
WHERE coalesce(t.withheld, 0) < toInteger(own.lacking)
RETURN t.body AS body`

/**
 * Takes values that this copy has as digests only and the hub has whole: what was held back at first, or came into the
 * scope. A value is taken where it is what the digest says, whoever wrote it there. `records` limits it to these.
 *
 * Shape:  how many transactions got values. Cost: O(entries of the file), 0.1 µs each, where nothing is lacking.
 * Errors: those of writing the map. What the driver throws.
 */
export async function takeLacking(
  hub: HubConnection,
  exchange: Exchange,
  records?: readonly string[],
): Promise<Outcome<number>> {
  const own = exchange.incomplete(records)
  const inside = records && new Set(records)
  let filled = 0
  for (let from = 0; from < own.length; from += atOnce) {
    const bodies: unknown[] = []
    for await (const row of hub.stream(fullerThere, { own: own.slice(from, from + atOnce) }))
      bodies.push(row['body'])
    const others = bodies.flatMap((body) => {
      const parsed = parseTransaction(parsedJson(body))
      if (!parsed.ok) return []
      return [inside === undefined ? parsed.value : keptInside(parsed.value, (record) => inside.has(record))]
    })
    const taken = others.length === 0 ? done(0) : await exchange.fill(others)
    if (!taken.ok) return taken
    filled += taken.value
  }
  return done(filled)
}
