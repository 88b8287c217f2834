import type { ManagedTransaction } from 'neo4j-driver'
import { schemaVersion } from '../../graph-schema/registry.ts'
import type { Transaction } from '../../shared/journal/transaction.ts'
import type { HubConnection } from './connection.ts'
import { lockHubNode, vectorText, type HubVector } from './hub-node.ts'
import { advanced } from './vectors.ts'

/** What one push writes, all or nothing. */
export type Page = {
  /** In an order in which each comes after all that its author had seen. */
  readonly transactions: readonly Transaction[]
  /** Transactions that the hub has already and whose values a purge in this page takes out. */
  readonly purged: readonly Transaction[]
  /** Writes what the page changes in the graph. */
  readonly writeGraph: (tx: ManagedTransaction) => Promise<void>
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
export async function pushPage(hub: HubConnection, planned: HubVector, page: Page): Promise<Pushed> {
  const after = advanced(planned, page.transactions)
  const [plannedText, afterText] = [vectorText(planned), vectorText(after)]
  return hub.write(async (tx): Promise<Pushed> => {
    const locked = await lockHubNode(tx)
    const now = locked?.ok === true ? vectorText(locked.value.vector) : undefined
    if (now === afterText && afterText !== plannedText) return { kind: 'written', vector: after }
    if (now !== plannedText) return { kind: 'moved' }
    await tx.run(
      `UNWIND $rows AS row
       CREATE (t:FourfoldTransaction {id: row.id, stream: row.stream, replica: row.replica, hash: row.hash,
         body: row.body, seq: toInteger(row.seq), lamport: toInteger(row.lamport)})`,
      { rows: page.transactions.map(rowOf) },
    )
    if (page.purged.length > 0)
      await tx.run(`UNWIND $rows AS row MATCH (t:FourfoldTransaction {id: row.id}) SET t.body = row.body`, {
        rows: page.purged.map(({ id, ...rest }) => ({ id, body: JSON.stringify({ id, ...rest }) })),
      })
    await page.writeGraph(tx)
    await tx.run(
      `MATCH (h:FourfoldHub {id: 'hub'})
       SET h.vector = $vector, h.changedAt = datetime(),
           h.schema = CASE WHEN h.schema < toInteger($schema) THEN toInteger($schema) ELSE h.schema END`,
      { vector: afterText, schema: schemaVersion },
    )
    return { kind: 'written', vector: after }
  })
}

function rowOf(transaction: Transaction) {
  const { id, stream, replica, seq, lamport, hash } = transaction
  return { id, stream, replica, seq, lamport, hash, body: JSON.stringify(transaction) }
}
