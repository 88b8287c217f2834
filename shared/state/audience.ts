import { curator } from '../../graph-schema/common-properties.ts'
import { nodeType } from '../../graph-schema/registry.ts'
import type { Stream } from '../journal/stream.ts'
import { confidenceOf } from '../journal/stream.ts'
import type { MapView, NodeRecord, RelationshipRecord } from './map-view.ts'
import { judgedRecords } from './judged-records.ts'
import { viewOf, type MapState } from './map-state.ts'
import { readMerged, resolveMerges, type Pointer } from './merged-records.ts'
import { streamsOfHub } from './hub-audience.ts'
import { isSavedView, namesInSavedView } from './saved-view-names.ts'
import { withAnsweredScores } from './scores.ts'
import { isRelationship, pointerOf, show, type MayRead } from './show.ts'

/**
 * Who something is for: `own` (the owner of the file), `fpt` (F/P/T officials), `public`, or the id of an
 * organization or jurisdiction: what is public, what is fpt if it is a government's, and what was given to it or came
 * from it in confidence (R28); `fpt` with confidences beside it is the audience of a hub (`streamsOfHub`).
 */
export type Audience = string

/** What an audience may receive: which streams, and which handling within them. */
export type Reach = {
  readonly mayRead: MayRead
  readonly handlings: ReadonlySet<unknown>
  readonly seesNames: boolean
}

const governmentKinds = new Set<unknown>(['department', 'agency', 'police', 'government'])

/**
 * The map as an audience may see it: evolved from what it may read, never filtered afterwards, so that no count,
 * total or sentence made of it can tell of the rest.
 *
 * A record that names a more closed record (relationship, citation, judgement, agenda item, merge) is as closed as it.
 * Outside, the names of persons who judged, verified, coded, searched or looked are left out (R31), and a score without
 * the reply of the other party (R18).
 *
 * Cost: O(records); `own` is kept up to date and costs nothing.
 */
export function forAudience(state: MapState, audience: Audience): MapView {
  const own = viewOf(state)
  if (audience === 'own') return own
  const known = state.audiences.get(audience)
  if (known !== undefined) return known
  const view = makeView(state, own, reachOf(own, audience))
  state.audiences.set(audience, view)
  return view
}

/** Which streams an audience may read; the owner reads all. */
export function streamsFor(state: MapState, audience: Audience): MayRead {
  return audience === 'own' ? () => true : reachOf(viewOf(state), audience).mayRead
}

/** What an audience may receive of a map; `own` is the map as its owner sees it. */
export function reachOf(own: MapView, audience: Audience): Reach {
  const isOpen = (stream: Stream) => stream === 'open'
  if (audience === 'public') return { mayRead: isOpen, handlings: new Set(['public']), seesNames: false }
  if (audience === 'fpt')
    return { mayRead: isOpen, handlings: new Set(['public', 'fpt', undefined]), seesNames: true }
  const ofHub = streamsOfHub(audience)
  if (ofHub.ok)
    return {
      mayRead: (stream) => ofHub.value.includes(stream),
      handlings: new Set(['public', 'fpt', 'in-confidence', undefined]),
      seesNames: true,
    }
  const receives = (stream: Stream) => {
    const confidence = confidenceOf(stream)
    return confidence !== undefined && (confidence.from === audience || confidence.to.includes(audience))
  }
  const recipient = own.nodes.get(audience)
  const isGovernment =
    recipient?.type === 'Jurisdiction' || governmentKinds.has(recipient?.properties['kind'])
  return {
    mayRead: (stream) => isOpen(stream) || receives(stream),
    handlings: new Set(['public', 'in-confidence', ...(isGovernment ? ['fpt', undefined] : [])]),
    seesNames: false,
  }
}

function makeView(state: MapState, own: MapView, { mayRead, handlings, seesNames }: Reach): MapView {
  const readable = readAll(state, mayRead)
  const allowed = new Map<string, boolean>()

  const isAllowed = (id: string): boolean => {
    const settled = allowed.get(id)
    if (settled !== undefined) return settled
    const node = readable.nodes.get(id)
    // what is kept for own use goes to nobody, whatever a colleague's program wrote of it (R29)
    const isKept = node !== undefined && nodeType(node.type)?.isKeptOwn === true
    if (node === undefined || isKept || !handlings.has(node.properties['handling'])) {
      allowed.set(id, false)
      return false
    }
    allowed.set(id, true) // for those who name each other in a circle
    const isOpen = namedBy(state, readable.pointers, node).every(isAllowed)
    allowed.set(id, isOpen)
    return isOpen
  }

  const seen = [...readable.nodes.values()].filter(({ id }) => isAllowed(id) && !readable.into.has(id))
  const isOrganization = organizationTest(seen)
  const nodes = new Map(
    seen.map((node) => [node.id, seesNames ? node : withoutNames(node, isOrganization)] as const),
  )
  const merged = readMerged(nodes, readable.into, (id) => {
    const node = isAllowed(id) ? readable.nodes.get(id) : undefined
    return node === undefined || seesNames ? node : withoutNames(node, isOrganization)
  })
  const relationships = new Map<string, RelationshipRecord>()
  for (const stored of readable.relationships) {
    const from = readable.into.get(stored.from) ?? stored.from
    const to = readable.into.get(stored.to) ?? stored.to
    if (!nodes.has(from) || !nodes.has(to) || (from === to && stored.from !== stored.to)) continue
    const handling = stored.properties['handling'] ?? 'public' // its ends decide, unless it is closer
    if (!handlings.has(handling)) continue
    const shown = seesNames ? stored : withoutCoder(stored, isOrganization)
    relationships.set(stored.id, from === stored.from && to === stored.to ? shown : { ...shown, from, to })
  }
  for (const relationship of [...relationships.values()]) {
    const named = relationship.properties['relationship']
    if (typeof named === 'string' && own.relationships.has(named) && !relationships.has(named))
      relationships.delete(relationship.id)
  }
  const isKept = (id: string) => own.nodes.has(id) && !nodes.has(id)
  return withAnsweredScores({ nodes, relationships, merged }, { seesNames, isKept })
}

function readAll(state: MapState, mayRead: MayRead) {
  const nodes = new Map<string, NodeRecord>()
  const relationships: RelationshipRecord[] = []
  const pointers = new Map<string, Pointer>()
  for (const record of state.records.values()) {
    const shown = show(record, mayRead)
    if (shown === undefined) continue
    if (isRelationship(shown)) {
      relationships.push(shown)
      continue
    }
    nodes.set(record.id, shown)
    const pointer = pointerOf(shown, record, mayRead)
    if (pointer !== undefined) pointers.set(record.id, pointer)
  }
  return { nodes, relationships, pointers, into: resolveMerges([...pointers.values()]).into }
}

/**
 * The records of the map that a node names without a relationship of its own, or as their judge: by the ids that are
 * written, since who gave way to whom is told to the audience by the pointers that it may read and by no others.
 */
function namedBy(state: MapState, pointers: ReadonlyMap<string, Pointer>, node: NodeRecord): string[] {
  const named: string[] = []
  const { finding, evidence, shows } = node.properties
  if (Array.isArray(evidence)) named.push(...(evidence as string[]))
  if (typeof finding === 'string') named.push(...finding.split(/[^a-z0-9.-]+/))
  if (isSavedView(shows)) named.push(...namesInSavedView(shows))
  const pointer = pointers.get(node.id)
  if (pointer !== undefined) named.push(pointer.to)
  named.push(...judgedRecords(state, node))
  return named.filter((id) => {
    const shown = state.shown.get(id)
    return shown !== undefined && !isRelationship(shown)
  })
}

type IsOrganization = (name: string) => boolean

/** Whether a name is that of an organization that the audience sees: its id, name or abbreviation in either language. */
function organizationTest(nodes: readonly NodeRecord[]): IsOrganization {
  const names = new Set<string>()
  for (const { id, type, properties } of nodes) {
    if (type !== 'Organization') continue
    names.add(id)
    for (const field of ['name', 'abbreviation']) {
      const said = properties[field] as Readonly<Record<string, string>> | undefined
      for (const text of Object.values(said ?? {})) names.add(text)
    }
  }
  return (name) => names.has(name)
}

function withoutNames(node: NodeRecord, isOrganization: IsOrganization): NodeRecord {
  const { verifiedBy, judgedBy, disclosedBy, overriddenBy, who, ...rest } = node.properties
  const properties =
    typeof who === 'string' && (who === curator || isOrganization(who)) ? { ...rest, who } : rest
  const isBare = [verifiedBy, judgedBy, disclosedBy, overriddenBy].every((one) => one === undefined)
  return isBare && properties['who'] === who ? node : { ...node, properties }
}

/**
 * Where no organization is named, one who coded becomes the map's own team: that somebody did must stay (R6). Who
 * checked it is left out.
 */
function withoutCoder(one: RelationshipRecord, isOrganization: IsOrganization): RelationshipRecord {
  const { verifiedBy, ...properties } = one.properties
  const { assignedBy } = properties
  const isNamed = typeof assignedBy === 'string' && assignedBy !== curator && !isOrganization(assignedBy)
  if (isNamed) return { ...one, properties: { ...properties, assignedBy: curator } }
  return verifiedBy === undefined ? one : { ...one, properties }
}
