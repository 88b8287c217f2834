import type { ManagedTransaction } from 'neo4j-driver'
import { z } from 'zod'
import { schemaVersion } from '../../graph-schema/registry.ts'
import { done, refused, type Outcome } from '../../shared/base/outcome.ts'
import { parsedJson } from '../../shared/base/parsed-json.ts'
import type { HubConnection } from './connection.ts'

/** Version of how the journal lies in a hub. A greater one is read, never written. */
export const hubFormat = 1

/** Of each stream and replica, the last number that the hub has, and its hash. */
const HubVector = z.record(z.string(), z.record(z.string(), z.tuple([z.int().min(1), z.string()])))
export type HubVector = Readonly<
  Record<string, Readonly<Record<string, readonly [seq: number, hash: string]>>>
>

/** What the one `:FourfoldHub` node says. */
export type HubNode = {
  /** Made when the hub was set up: tells one hub from another at the same address. */
  readonly identity: string
  readonly format: number
  /** The newest schema that was written with. */
  readonly schema: number
  readonly audience: string
  readonly vector: HubVector
}

/** What is in a database, before anything is written to it. */
export type Looked =
  | { readonly kind: 'empty' }
  | { readonly kind: 'hub'; readonly hub: HubNode; readonly isNewer: boolean }

/**
 * Looks at a database.
 *
 * Errors: `hub-foreign`, naming the labels found and how often, where it holds anything and is no hub; `hub-damaged`
 *         where its node is not written as the format says. What the driver throws.
 */
export async function lookAtHub(hub: HubConnection): Promise<Outcome<Looked>> {
  return hub.read(async (tx): Promise<Outcome<Looked>> => {
    const found = await readHubNode(tx)
    if (found !== undefined) {
      if (!found.ok) return found
      const { format, schema } = found.value
      return done({ kind: 'hub', hub: found.value, isNewer: format > hubFormat || schema > schemaVersion })
    }
    const counted = await countsOf(tx)
    if (counted.length === 0) return done({ kind: 'empty' })
    const shown = counted.slice(0, 8).map(([label, count]) => `${label} ${count}`)
    const more = counted.length - shown.length
    const list = [...shown, ...(more > 0 ? [`+${more}`] : [])].join(', ')
    return refused(
      'hub-foreign',
      { address: hub.where.address.text, database: hub.where.database, found: list },
      'N2',
    )
  })
}

/** Labels with how many nodes have them. What Neo4j's own tools keep in a database begins with an underscore. */
async function countsOf(tx: ManagedTransaction): Promise<(readonly [label: string, count: number])[]> {
  const labels = await tx.run('CALL db.labels() YIELD label RETURN label ORDER BY label')
  const counts: (readonly [string, number])[] = []
  let ofTools = 0
  // from the count store: at once, however many there are
  const count = async (pattern: string) =>
    Number((await tx.run(`MATCH (n${pattern}) RETURN count(n) AS count`)).records[0]?.get('count') ?? 0)
  for (const record of labels.records) {
    const label = String(record.get('label'))
    const having = await count(`:\`${label.replaceAll('`', '``')}\``)
    if (label.startsWith('_')) ofTools += having
    else if (having > 0) counts.push([label, having])
  }
  const unlabelled = counts.length > 0 ? 0 : (await count('')) - ofTools
  if (unlabelled > 0) counts.push(['–', unlabelled])
  return counts.sort(([, a], [, b]) => b - a)
}

const asNode = `h.identity AS identity, toInteger(h.format) AS format, toInteger(h.schema) AS schema,
  h.audience AS audience, h.vector AS vector`

/** The node of a hub; undefined where there is none. */
async function readHubNode(tx: ManagedTransaction): Promise<Outcome<HubNode> | undefined> {
  const found = await tx.run(`MATCH (h:FourfoldHub {id: 'hub'}) RETURN ${asNode}`)
  const record = found.records[0]
  return record === undefined ? undefined : parseHubNode(record.toObject())
}

/**
 * The same, held for this transaction alone until it ends: every push does this first, so that one after the other
 * writes.
 */
export async function lockHubNode(tx: ManagedTransaction): Promise<Outcome<HubNode> | undefined> {
  const found = await tx.run(
    `MATCH (h:FourfoldHub {id: 'hub'}) SET h.lockedAt = datetime() WITH h RETURN ${asNode}`,
  )
  const record = found.records[0]
  return record === undefined ? undefined : parseHubNode(record.toObject())
}

function parseHubNode(row: Readonly<Record<string, unknown>>): Outcome<HubNode> {
  const parsed = StoredHub.safeParse(row)
  return parsed.success
    ? done(parsed.data)
    : refused('hub-damaged', { what: parsed.error.issues[0]?.path.join('.') ?? '' }, 'N2')
}

const asNumber = z.preprocess((value) => (value === null ? undefined : Number(value)), z.int().min(1))
const StoredHub = z.object({
  identity: z.string().min(1).max(100),
  format: asNumber,
  schema: asNumber,
  audience: z.string().min(1).max(2000),
  vector: z.preprocess(parsedJson, HubVector),
})

/** The vector as it is kept: one text for one vector. */
export function vectorText(vector: HubVector): string {
  const sorted = <T>(all: Readonly<Record<string, T>>) =>
    Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify(
    Object.fromEntries(
      sorted(vector).map(([stream, replicas]) => [stream, Object.fromEntries(sorted(replicas))]),
    ),
  )
}
