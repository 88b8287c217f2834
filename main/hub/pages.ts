import type { Received } from '../../shared/journal/transaction.ts'
import type { Exchange } from '../engine/exchange.ts'

/** How much goes into one transaction of the hub: so that it fits the memory of a small server. */
const mostTransactions = 5000
const mostEntries = 30_000
const readAtOnce = 250

/**
 * Transactions at some positions in pages, each small enough for one transaction of the hub; one alone may be larger.
 *
 * Cost: a page in memory at a time.
 */
export function* pagesOf(
  exchange: Pick<Exchange, 'at'>,
  positions: readonly number[],
): Generator<readonly Received[], undefined> {
  for (const page of pagesAndPauses(exchange, positions)) if (page !== undefined) yield page
}

/** The same, with undefined whenever a little was read: others may have their turn then. */
export function* pagesAndPauses(
  { at }: Pick<Exchange, 'at'>,
  positions: readonly number[],
): Generator<readonly Received[] | undefined> {
  let page: Received[] = []
  let entries = 0
  for (let from = 0; from < positions.length; from += readAtOnce) {
    for (const one of at(positions.slice(from, from + readAtOnce))) {
      const size = one.transaction.entries.length
      if (page.length > 0 && (page.length >= mostTransactions || entries + size > mostEntries)) {
        yield page
        page = []
        entries = 0
      }
      page.push(one)
      entries += size
    }
    yield undefined
  }
  if (page.length > 0) yield page
}
