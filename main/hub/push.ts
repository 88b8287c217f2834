import type { ManagedTransaction } from 'neo4j-driver'
import { schemaVersion } from '../../graph-schema/registry.ts'
import { lackingIn } from '../../shared/journal/fill.ts'
import type { Transaction } from '../../shared/journal/transaction.ts'
import type { HubConnection } from './connection.ts'
import { lockHubNode, vectorText, type HubVector } from './hub-node.ts'
import { advanced } from './vectors.ts'

/** What one push writes, all or nothing. */
export type Page = {
  /** In an order in which each comes after all that its author had seen. */
  readonly transactions: readonly Transaction[]
  /** Transactions that the hub has already in another form: values were purged, or were held back and may go now. */
  readonly rewritten: readonly Transaction[]
  /** Writes what the page changes in the graph. */
  readonly writeGraph: (tx: ManagedTransaction) => Promise<void>
}

/** A page as it goes over the wire, made for a hub in one state; `after` is what the hub has with it. */
export type ReadyPage = {
  readonly planned: HubVector
  readonly after: HubVector
  readonly rows: readonly Row[]
  readonly rewritten: readonly Row[]
  readonly writeGraph: Page['writeGraph']
}

/** Makes a page ready, so that nothing is left to do but to send it. Cost: O(entries). */
export function readyPage(planned: HubVector, { transactions, rewritten, writeGraph }: Page): ReadyPage {
  return {
    planned,
    after: advanced(planned, transactions),
    rows: transactions.map(rowOf),
    rewritten: rewritten.map(rowOf),
    writeGraph,
  }
}

/** The page is written; or somebody else wrote meanwhile, so that it has to be made anew on what they wrote. */
export type Pushed = { readonly kind: 'written'; readonly vector: HubVector } | { readonly kind: 'moved' }

/**
 * Writes a page to the hub if it is still as it was when the page was made: the node of the hub is locked first, so of
 * two who push the second sees what the first wrote. Run again after a commit whose answer was lost, it finds its own
 * work and writes nothing.
 *
 * Errors: what the driver throws; the hub is then as it was.
 */
export async function pushPage(
  hub: HubConnection,
  { planned, after, rows, rewritten, writeGraph }: ReadyPage,
): Promise<Pushed> {
  const [plannedText, afterText] = [vectorText(planned), vectorText(after)]
  return hub.write(async (tx): Promise<Pushed> => {
    const locked = await lockHubNode(tx)
    const now = locked?.ok === true ? vectorText(locked.value.vector) : undefined
    if (now === afterText && afterText !== plannedText) return { kind: 'written', vector: after }
    if (now !== plannedText) return { kind: 'moved' }
    await tx.run(
      `UNWIND $rows AS row
       CREATE (t:FourfoldTransaction {id: row.id, stream: row.stream, replica: row.replica, hash: row.hash,
         body: row.body, seq: toInteger(row.seq), lamport: toInteger(row.lamport),
         withheld: toInteger(row.withheld)})`,
      { rows },
    )
    if (rewritten.length > 0)
      await tx.run(
        `UNWIND $rows AS row MATCH (t:FourfoldTransaction {id: row.id})
         SET t.body = row.body, t.withheld = toInteger(row.withheld)`,
        { rows: rewritten },
      )
    await writeGraph(tx)
    await tx.run(
      `MATCH (h:FourfoldHub {id: 'hub'})
       SET h.vector = $vector, h.changedAt = datetime(),
           h.schema = CASE WHEN h.schema < toInteger($schema) THEN toInteger($schema) ELSE h.schema END`,
      { vector: afterText, schema: schemaVersion },
    )
    return { kind: 'written', vector: after }
  })
}

type Row = ReturnType<typeof rowOf>

function rowOf(transaction: Transaction) {
  const { id, stream, replica, seq, lamport, hash } = transaction
  // how many values are not here: what may go later is found by it
  const withheld = lackingIn(transaction)
  const body = JSON.stringify(transaction)
  return { id, stream, replica, seq, lamport, hash, body, withheld: withheld === 0 ? null : withheld }
}
