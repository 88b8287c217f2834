import type { Transaction } from 'neo4j-driver'
import { done, refused, type Outcome } from '../../shared/base/outcome.ts'
import type { ConsoleQuery, ConsoleResult, ConsoleValue } from '../../shared/view/shapes/console.ts'
import type { HubConnection } from './connection.ts'
import { joinRows, placesOf } from './console-graph.ts'
import { whyNotPlan, whyNotText } from './console-guard.ts'
import { recordsNamed } from './console-records.ts'
import { refusalOfConsole } from './console-refusal.ts'
import { valueReader, type ValueReader } from './console-values.ts'
import type { ReadLimits } from './read-once.ts'

export type ConsoleLimits = {
  /** How long the server may work on a query. */
  readonly milliseconds: number
  readonly rows: number
  /** How many characters the values of all rows may take. */
  readonly characters: number
}

export const consoleLimits: ConsoleLimits = { milliseconds: 60_000, rows: 1000, characters: 4_000_000 }

/** Stands before the query on a line of its own, so that a server's word on a place in it can be put right. */
const explain = 'EXPLAIN\n'

type Rows = Pick<ConsoleResult, 'columns' | 'more'> & { readonly rows: ConsoleValue[][] }

/**
 * Runs one query that reads, and gives what it gave as table and graph.
 *
 * The server enforces that nothing is written (access mode of the transaction, which is never committed). Before that the
 * query is looked at, by its words and by the plan that the server makes for it: what would do more than read the hub is
 * refused, and nothing of it runs.
 *
 * Errors: `console-…` of console-guard.ts and console-refusal.ts; `console-stopped` where `signal` ended it; what
 *         `hub.refusal` says.
 */
export async function runConsole(
  hub: HubConnection,
  { text, parameters }: ConsoleQuery,
  {
    limits = consoleLimits,
    signal,
  }: { readonly limits?: ConsoleLimits; readonly signal?: AbortSignal | undefined } = {},
): Promise<Outcome<ConsoleResult>> {
  // what a server takes for the end of a line, and of a comment, is that for us too
  const query = text.replace(/\r\n?/g, '\n')
  const refusal = whyNotText(query)
  if (refusal !== undefined) return refusal
  const begun = performance.now()
  const { milliseconds } = limits
  const reader = valueReader(limits.characters)
  try {
    const database = await databaseOf(hub, { milliseconds, signal })
    const read = await hub.readOnce(
      async (tx) =>
        (await explained(tx, query, database)) ?? done(await rowsOf(tx, query, parameters, reader, limits)),
      { milliseconds, signal },
    )
    if (!read.ok) return read
    const took = Math.round(performance.now() - begun)
    const brief = { milliseconds: Math.min(milliseconds, 5000), signal }
    const [records] = await Promise.all([
      recordsNamed(hub, read.value.rows, brief),
      joinRows(hub, reader, brief),
    ])
    const nodes = [...reader.nodes.values()]
    const relationships = [...reader.relationships.values()]
    return done({
      ...read.value,
      took,
      nodes,
      relationships,
      records,
      places: placesOf(nodes, relationships),
    })
  } catch (error) {
    if (signal?.aborted === true) return refused('console-stopped', {}, 'HC2')
    const line = explain.split('\n').length - 1
    return refusalOfConsole(hub, error, { milliseconds, line, offset: explain.length })
  }
}

/** The name that the server itself has for the database of the hub, which may have been the usual one, or go by another. */
async function databaseOf(hub: HubConnection, limits: ReadLimits): Promise<string> {
  const { summary } = await hub.readOnce((tx) => tx.run('RETURN 1'), limits)
  return summary.database.name ?? hub.where.database
}

/** Why the plan of a query does not allow to run it; the server only makes the plan. */
async function explained(
  tx: Transaction,
  query: string,
  database: string,
): Promise<ReturnType<typeof whyNotPlan>> {
  const { queryType: type, plan } = (await tx.run(`${explain}${query}`)).summary
  return whyNotPlan({ type, plan }, database)
}

async function rowsOf(
  tx: Transaction,
  query: string,
  parameters: ConsoleQuery['parameters'],
  reader: ValueReader,
  most: ConsoleLimits,
): Promise<Rows> {
  const result = tx.run(query, valuesOf(parameters))
  const rows: ConsoleValue[][] = []
  let more: Rows['more'] = null
  for await (const record of result) {
    const row = rows.length < most.rows ? reader.row([...record.values()]) : undefined
    if (row !== undefined) rows.push([...row])
    else {
      more = rows.length < most.rows ? 'size' : 'rows'
      break // the server is told to throw away the rest
    }
  }
  return { columns: await result.keys(), rows, more }
}

/** Parameters as Cypher has them: a whole number is an integer there. */
function valuesOf(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value
  if (Array.isArray(value)) return value.map(valuesOf)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, valuesOf(one)]))
}
