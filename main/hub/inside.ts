import { nodeTypeNames } from '../../graph-schema/registry.ts'
import { allForms, everyone, relationshipOf } from '../../shared/graph/measure-facets.ts'
import type { Scope, ScopeKey } from '../../shared/view/shapes/question.ts'
import type { HubConnection, Row } from './connection.ts'

const anyRecord = nodeTypeNames.join('|')
/** Through these a record is in scope with what it does, pays, is paid from, speaks of or acts on (X12). */
const through = 'LEADS|CONTRIBUTES_TO|DELIVERS|PAYS_TO|PAYS_FROM|ABOUT|ACTS'

const inTerm = (type: string) => `
MATCH (term:${anyRecord}) WHERE term.id IN $ids
MATCH (narrower)-[:BROADER*0..]->(term)
MATCH (hit:${anyRecord})-[:${type}|ABOUT]->(narrower)`
/** A commitment counts where its strategy does (A10). */
const withThose = `
OPTIONAL MATCH (part:${anyRecord})-[:PART_OF*1..]->(hit) WHERE hit:Strategy
WITH collect(DISTINCT hit) + collect(DISTINCT part) AS all UNWIND all AS one
OPTIONAL MATCH (by:${anyRecord})-[:${through}]->(one)
UNWIND [one.id, by.id] AS id WITH id WHERE id IS NOT NULL
RETURN DISTINCT id`
const ofOrganization = `
MATCH (meant:Organization)-[:PART_OF|SUCCEEDED_BY*0..]->(named:Organization) WHERE named.id IN $ids
MATCH (meant)-[:${through}]-(hit:${anyRecord})
WITH collect(DISTINCT meant) + collect(DISTINCT hit) AS all
UNWIND all AS hit WITH hit`

/** What stands beside the records of a scope, and what is always there: terms, and saved views. */
const beside = `
MATCH (n:${anyRecord}) WHERE n.id IN $core
OPTIONAL MATCH (n)--(near:${anyRecord})
WITH collect(DISTINCT n) + collect(DISTINCT near) AS all
UNWIND all AS one
OPTIONAL MATCH (one)-[:CITES]->(source:Source)
WITH collect(DISTINCT one) + collect(DISTINCT source) AS all
OPTIONAL MATCH (always:Pillar|Jurisdiction|Population|Exploitation|Activity|View)
WITH all, collect(always) AS always
UNWIND all + always AS one
WITH DISTINCT one
RETURN one.id AS id, coalesce(one.standsFor, []) AS standsFor`

const between = `
MATCH (a:${anyRecord})-[r]->(b) WHERE a.id IN $ids
RETURN r.id AS id, b.id AS end`

/**
 * The records that a copy with a scope holds whole: those in the scope on every axis of it, what stands beside them
 * with its sources, the terms, and the relationships among all of these. Asked of the graph of the hub, as it is now.
 *
 * Shape: ids of nodes, of those merged into them, and of relationships. Cost: some scans of the graph.
 * Errors: what the driver throws.
 */
export async function recordsInside(hub: HubConnection, scope: Scope): Promise<ReadonlySet<string>> {
  let core: ReadonlySet<string> | undefined
  for (const [axis, ids] of Object.entries(scope) as [ScopeKey, readonly string[]][]) {
    const hits = new Set(await idsOf(hub, ...coreQuery(axis, ids)))
    const before: ReadonlySet<string> | undefined = core
    core = before === undefined ? hits : new Set([...hits].filter((id) => before.has(id)))
  }
  const inside = new Set<string>()
  for await (const { id, standsFor } of hub.stream(beside, { core: [...(core ?? [])] }))
    for (const one of [id, ...(standsFor as unknown[])]) inside.add(String(one))
  const relationships: string[] = []
  for await (const { id, end } of hub.stream(between, { ids: [...inside] }))
    if (inside.has(String(end))) relationships.push(String(id))
  for (const id of relationships) inside.add(id)
  return inside
}

function coreQuery(axis: ScopeKey, ids: readonly string[]): [cypher: string, parameters: Row] {
  if (axis === 'organization') return [ofOrganization + withThose, { ids }]
  // what is for everyone, or against all forms, counts in each
  const all = axis === 'population' ? [everyone] : axis === 'exploitation' ? [allForms] : []
  return [inTerm(relationshipOf[axis]) + withThose, { ids: [...ids, ...all] }]
}

async function idsOf(hub: HubConnection, cypher: string, parameters: Row): Promise<readonly string[]> {
  const ids: string[] = []
  for await (const { id } of hub.stream(cypher, parameters)) ids.push(String(id))
  return ids
}

/** The first term or organization of a scope that the hub does not know. */
export async function unknownTerm(hub: HubConnection, scope: Scope): Promise<string | undefined> {
  const asked = Object.values(scope).flat()
  const known = new Set(
    await idsOf(hub, `MATCH (n:${anyRecord}) WHERE n.id IN $ids RETURN n.id AS id`, { ids: asked }),
  )
  return asked.find((id) => !known.has(id))
}
