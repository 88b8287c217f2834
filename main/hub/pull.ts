import type { Outcome } from '../../shared/base/outcome.ts'
import { done } from '../../shared/base/outcome.ts'
import type { Exchange } from '../engine/exchange.ts'
import type { HubConnection } from './connection.ts'
import type { Arrived, Sieve } from './sieve.ts'
import type { Want } from './vectors.ts'

/** How many transactions are taken in at once. */
const pageSize = 2000
/** The same, for transactions that are large. */
const mostCharacters = 8_000_000

// the order in which each comes after all that its author had seen: whoever has seen another has a greater lamport
const lackingHere = `
UNWIND $wants AS want
MATCH (t:FourfoldTransaction)
WHERE t.stream = want.stream AND t.replica = want.replica
  AND t.seq > toInteger(want.after) AND t.seq <= toInteger(want.until)
WITH t ORDER BY t.lamport, t.replica, t.seq
RETURN t.stream AS stream, t.replica AS replica, t.seq AS seq, t.body AS body`

/**
 * Takes in what the hub has and this copy lacks, page by page; each page that was taken stands.
 *
 * Errors: those of writing the map. What the driver throws.
 */
export async function pull(
  hub: HubConnection,
  { take }: Exchange,
  wants: readonly Want[],
  sieve: Sieve,
  onPage: (received: number, looked: number) => void,
): Promise<Outcome<number>> {
  let received = 0
  let looked = 0
  let page: Arrived[] = []
  let characters = 0
  const takePage = async (): Promise<Outcome<null>> => {
    const fresh = sieve.sift(page)
    looked += page.length
    page = []
    characters = 0
    const taken = fresh.length === 0 ? done({ received: 0 }) : await take(fresh)
    if (!taken.ok) return taken
    received += taken.value.received
    onPage(received, looked)
    return done(null)
  }
  for await (const row of hub.stream(lackingHere, { wants })) {
    const { stream, replica, seq, body } = row
    page.push({ stream: String(stream), replica: String(replica), seq: Number(seq), body })
    characters += String(body).length
    if (page.length < pageSize && characters < mostCharacters) continue
    const taken = await takePage()
    if (!taken.ok) return taken
  }
  const taken = await takePage()
  return taken.ok ? done(received) : taken
}
