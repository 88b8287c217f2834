import { nodeType } from '../../graph-schema/registry.ts'
import { done, refused, type Outcome } from '../base/outcome.ts'
import { isMoreOpen } from '../journal/stream.ts'
import type { MapState } from '../state/map-state.ts'
import { whyNotBegun } from './calls/why-not-live.ts'
import type { Command } from './command.ts'
import type { CommandContext } from './context.ts'
import { addFields, noWrites, planOf, type Plan } from './plan.ts'
import { shortOf } from './parse-command.ts'
import { mostClosed, namedIn, streamOf, streamOfHandling } from './record-streams.ts'
import { hasScorer } from './scorer.ts'
import { validateProperties } from './validate.ts'

type Create = Extract<Command, { do: 'create' }>

/**
 * A new node. Without a handling it has the map's default; where it names a more closed record it is as closed as that.
 *
 * Errors: `type-unknown`, `id-taken`, `words-needed`, `score-needs-scorer`, `action-not-accepted`, `confidence-needed`, `handling-too-open`,
 *         `handling-kept-own`, and those of `validateProperties`.
 */
export function decideCreate(state: MapState, command: Create, context: CommandContext): Outcome<Plan> {
  const type = nodeType(command.type)
  if (type === undefined) return refused('type-unknown', { type: shortOf(command.type) }, 'C2')
  const id = command.id ?? context.newId()
  const said = command.id ?? calledIn(command.properties) // in a refusal: an id that nobody gave helps nobody
  if (state.records.has(id)) return refused('id-taken', { id }, 'C2')
  const validated = validateProperties({ type: type.type, id: said, properties: command.properties })
  if (!validated.ok) return validated
  const fields = new Map([...validated.value].filter(([, value]) => value !== null))
  if (!hasWords(fields)) return refused('words-needed', { type: type.type, id: said }, 'C4')
  if (!hasScorer(type.type, fields, fields)) return refused('score-needs-scorer', { id: said }, 'R18')

  const mayNot = whyNotBegun(type.type, said, fields)
  if (mayNot !== undefined) return mayNot
  const isKept = keepsOwn(type.type, said, fields)
  if (isKept !== undefined) return isKept
  const named = mostClosed(namedIn(state, command.properties).map((one) => streamOf(state, one)))
  const isStated = fields.has('handling')
  if (!isStated)
    fields.set('handling', type.isKeptOwn || isMoreOpen('open', named) ? 'own' : context.defaultHandling)
  const stream = streamOfHandling(fields.get('handling'), fields.get('confidence'))
  if (stream === undefined) return refused('confidence-needed', { id: said }, 'C6')
  if (isMoreOpen(stream, named)) return refused('handling-too-open', { id: said }, 'C7')

  const writes = noWrites()
  addFields(writes, stream, { id, type: type.type }, [['exists', true], ...fields])
  return done(planOf('create', writes))
}

/** Why a record of a type that is for own use may not be opened; undefined where it is not (R29). */
export function keepsOwn(
  type: string,
  id: string,
  fields: ReadonlyMap<string, unknown>,
): ReturnType<typeof refused> | undefined {
  const handling = fields.get('handling') ?? 'own'
  return nodeType(type)?.isKeptOwn === true && handling !== 'own'
    ? refused('handling-kept-own', { id }, 'R29')
    : undefined
}

/** What a new record is called by whoever wrote it, as far as it is. */
function calledIn({ name, text }: Create['properties']): string {
  for (const said of [name, text])
    if (typeof said === 'object' && said !== null)
      for (const words of Object.values(said)) if (typeof words === 'string') return shortOf(words)
  return '…'
}

/** True when a node has a name or a text in one language. */
export function hasWords(fields: ReadonlyMap<string, unknown>): boolean {
  return ['name.en', 'name.fr', 'text.en', 'text.fr'].some((field) => typeof fields.get(field) === 'string')
}
