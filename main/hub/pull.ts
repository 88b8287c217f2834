import type { Outcome } from '../../shared/base/outcome.ts'
import { done } from '../../shared/base/outcome.ts'
import type { Exchange } from '../engine/exchange.ts'
import type { HubConnection } from './connection.ts'
import { keptInside } from './outside.ts'
import { lookAt, type Arrived, type Sieve } from './sieve.ts'
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
  {
    isInside,
    onPage,
  }: {
    /** Of other records a copy with a scope keeps digests only. */
    readonly isInside?: ((record: string) => boolean) | undefined
    readonly onPage: (received: number, looked: number) => void
  },
): Promise<Outcome<number>> {
  let received = 0
  let looked = 0
  const takePage = async (page: Looking): Promise<Outcome<null>> => {
    const arrived = await page
    const fresh = sieve.sift(arrived)
    looked += arrived.length
    const taken =
      fresh.length === 0
        ? done({ received: 0 })
        : await take(isInside === undefined ? fresh : fresh.map((one) => keptInside(one, isInside)))
    if (!taken.ok) return taken
    received += taken.value.received
    onPage(received, looked)
    return done(null)
  }
  // one page is looked at while the one before it is taken in
  let before: Looking | undefined
  for await (const page of pagesFrom(hub, wants)) {
    const looking = lookAt(page)
    const taken = before === undefined ? done(null) : await takePage(before)
    if (!taken.ok) return taken
    before = looking
  }
  const taken = before === undefined ? done(null) : await takePage(before)
  return taken.ok ? done(received) : taken
}

type Looking = ReturnType<typeof lookAt>

async function* pagesFrom(
  hub: HubConnection,
  wants: readonly Want[],
): AsyncGenerator<readonly Arrived[], undefined> {
  let page: Arrived[] = []
  let characters = 0
  for await (const { stream, replica, seq, body } of hub.stream(lackingHere, { wants })) {
    page.push({ stream: String(stream), replica: String(replica), seq: Number(seq), body })
    characters += String(body).length
    if (page.length < pageSize && characters < mostCharacters) continue
    yield page
    page = []
    characters = 0
  }
  if (page.length > 0) yield page
}
