import { joins, type RelationshipType } from '../../graph-schema/define-relationship-type.ts'
import { relationshipType } from '../../graph-schema/registry.ts'
import { done, refused, type Outcome } from '../base/outcome.ts'
import { relationshipsAt, type MapState } from '../state/map-state.ts'
import type { NodeRecord } from '../state/map-view.ts'
import type { Command } from './command.ts'
import type { CommandContext } from './context.ts'
import { addFields, noWrites, planOf, type Plan } from './plan.ts'
import { mostClosed, namedIn, streamOf, streamOfHandling } from './record-streams.ts'
import { standingNode } from './standing.ts'
import { validateProperties } from './validate.ts'

type Relate = Extract<Command, { do: 'relate' }>

/**
 * A new relationship between two nodes that stand, of a type that may join them. It is as closed as its more closed
 * end, or closer where it says so.
 *
 * Errors: `type-unknown`, `id-taken`, those of the ends (`record-…`), `ends-same`, `ends-not-joined`, `ends-only-one`,
 *         `confidence-needed`, and those of `validateProperties`.
 */
export function decideRelate(state: MapState, command: Relate, context: CommandContext): Outcome<Plan> {
  const type = relationshipType(command.type)
  if (type === undefined) return refused('type-unknown', { type: command.type }, 'C2')
  const id = command.id ?? context.newId()
  const said = command.id ?? '…' // in a refusal: an id that nobody gave helps nobody
  if (state.records.has(id)) return refused('id-taken', { id }, 'C2')
  const from = standingNode(state, command.from)
  if (!from.ok) return from
  const to = standingNode(state, command.to)
  if (!to.ok) return to
  if (command.from === command.to) return refused('ends-same', { type: type.type, id: command.from }, 'C5')
  if (!joins(type, from.value.type, to.value.type))
    return refused('ends-not-joined', { type: type.type, from: from.value.type, to: to.value.type }, 'C5')
  const taken = onlyOneTaken(state, type, from.value, to.value)
  if (taken !== undefined) return taken
  const validated = validateProperties({ type: type.type, id: said, properties: command.properties ?? {} })
  if (!validated.ok) return validated
  const fields = new Map([...validated.value].filter(([, value]) => value !== null))

  const named = namedIn(state, command.properties ?? {})
  const limits = mostClosed([command.from, command.to, ...named].map((one) => streamOf(state, one)))
  const handling = fields.get('handling')
  if (handling === 'in-confidence' && limits === 'open')
    return refused('confidence-needed', { id: said }, 'C6')
  const stated = streamOfHandling(handling, undefined)
  const stream = stated === undefined ? limits : mostClosed([stated, limits])

  const writes = noWrites()
  addFields(writes, stream, { id, type: type.type }, [
    ['exists', true],
    ['from', command.from],
    ['to', command.to],
    ...fields,
  ])
  return done(planOf(type.type === 'CITES' ? 'cite' : 'relate', writes))
}

/** Refuses a second one of a relationship of which the schema allows a node one: `ends-only-one`. */
export function onlyOneTaken(
  state: MapState,
  { type, cardinality }: RelationshipType,
  from: NodeRecord,
  to: NodeRecord,
): ReturnType<typeof refused> | undefined {
  if (cardinality?.from !== from.type || cardinality.to !== to.type) return undefined
  const other = onlyOne(state, type, from.id, to.type)
  return other === undefined
    ? undefined
    : refused('ends-only-one', { type, id: from.id, other, to: to.type }, 'C5')
}

/** The end that a node has already where the schema allows it one. */
function onlyOne(state: MapState, type: string, from: string, toType: string): string | undefined {
  for (const end of [from, ...[...state.merges.into].filter(([, to]) => to === from).map(([id]) => id)])
    for (const id of relationshipsAt(state, end)) {
      const one = state.relationships.get(id)
      if (one?.type === type && one.from === from && state.nodes.get(one.to)?.type === toType) return one.to
    }
  return undefined
}
