import { joins } from '../../graph-schema/define-relationship-type.ts'
import { relationshipType } from '../../graph-schema/registry.ts'
import { done, refused, type Outcome } from '../base/outcome.ts'
import { isMoreOpen } from '../journal/stream.ts'
import { propertiesOf } from '../state/fields.ts'
import type { MapState } from '../state/map-state.ts'
import type { Command } from './command.ts'
import type { CommandContext } from './context.ts'
import { whyNotJoined } from './joining.ts'
import { addFields, noWrites, planOf, type Plan } from './plan.ts'
import { shortOf } from './parse-command.ts'
import { mostClosed, namedIn, streamOf, streamOfRelationship } from './record-streams.ts'
import { standingNode } from './standing.ts'
import { validateProperties } from './validate.ts'

type Relate = Extract<Command, { do: 'relate' }>

/**
 * A new relationship between two nodes that stand, of a type that may join them. It is as closed as its more closed
 * end, or closer where it says so.
 *
 * Errors: `type-unknown`, `id-taken`, those of the ends (`record-…`), `ends-same`, `ends-not-joined`, those of `whyNotJoined`,
 *         `handling-too-open`, `confidence-needed`, and those of `validateProperties`.
 */
export function decideRelate(state: MapState, command: Relate, context: CommandContext): Outcome<Plan> {
  const type = relationshipType(command.type)
  if (type === undefined) return refused('type-unknown', { type: shortOf(command.type) }, 'C2')
  const id = command.id ?? context.newId()
  const said = command.id ?? `${type.type} ${command.from} → ${command.to}` // an id that nobody gave helps nobody
  if (state.records.has(id)) return refused('id-taken', { id }, 'C2')
  const from = standingNode(state, command.from)
  if (!from.ok) return from
  const to = standingNode(state, command.to)
  if (!to.ok) return to
  if (command.from === command.to) return refused('ends-same', { type: type.type, id: command.from }, 'C5')
  if (!joins(type, from.value.type, to.value.type))
    return refused('ends-not-joined', { type: type.type, from: from.value.type, to: to.value.type }, 'C5')
  const validated = validateProperties({ type: type.type, id: said, properties: command.properties ?? {} })
  if (!validated.ok) return validated
  const fields = new Map([...validated.value].filter(([, value]) => value !== null))
  const properties = propertiesOf(type.type, fields)
  const mayNot = whyNotJoined(state, { type, from: from.value, to: to.value, properties })
  if (mayNot !== undefined) return mayNot

  const named = namedIn(state, command.properties ?? {})
  const limits = mostClosed([command.from, command.to, ...named].map((one) => streamOf(state, one)))
  // a judgement is as closed as what it judges, and the way back is refused
  if (type.type === 'JUDGES' && isMoreOpen(streamOf(state, command.from), streamOf(state, command.to)))
    return refused('handling-too-open', { id: command.from }, 'C7')
  const stream = streamOfRelationship(fields, limits)
  if (stream === undefined) return refused('confidence-needed', { id: said }, 'C6')

  const writes = noWrites()
  addFields(writes, stream, { id, type: type.type }, [
    ['exists', true],
    ['from', command.from],
    ['to', command.to],
    ...fields,
  ])
  return done(planOf(type.type === 'CITES' ? 'cite' : 'relate', writes))
}
