import { done, refused, type Outcome } from '../../shared/base/outcome.ts'
import { RecordId } from '../../graph-schema/record-id.ts'
import { typeName } from '../../shared/view/names.ts'
import type { Question } from '../../shared/view/shapes/question.ts'
import type { Engine } from '../engine/engine.ts'
import { dayOf, instantAtEndOf, instantAtStartOf } from './dates.ts'

/** A point in time as it was named, and what is meant by it. */
export type NamedPoint = { readonly said: string; readonly asOf: string; readonly knownAt: string }

/**
 * The point that a day, an instant or the id of a Call names: a day from its start (`--since`) or to its end
 * (`--until`), a call by its date in the same way.
 *
 * Errors: `option-malformed` for what is neither (wrong usage), `id-of-other-type` (wrong usage), `unknown-id`,
 *         `call-undated`.
 */
export function pointNamed(
  option: 'since' | 'until',
  text: string,
  engine: Engine,
  question: Question,
): Outcome<NamedPoint> {
  const { nodes } = engine.view('own', question.knownAt)
  const call = nodes.get(text)
  if (call?.type === 'Call') {
    const date = call.properties['date']
    if (typeof date !== 'string') return refused('call-undated', { id: text })
    return pointOf(option, date, date)
  }
  if (dayOf(text) !== undefined) return pointOf(option, text, text)
  if (/^[\d\s:./TZ+-]+$/.test(text) || !RecordId.safeParse(text).success)
    return refused('option-malformed', { option: `--${option}`, value: text })
  if (call === undefined) return refused('unknown-id', { id: text })
  const { language } = question
  const known = [...nodes.values()].filter((one) => one.type === 'Call').slice(0, 5)
  return refused('id-of-other-type', {
    option: `--${option}`,
    id: text,
    type: typeName(call.type, language),
    wanted: typeName('Call', language),
    known: known.map((one) => one.id).join(', '),
  })
}

function pointOf(option: 'since' | 'until', said: string, text: string): Outcome<NamedPoint> {
  const asOf = dayOf(text)
  const knownAt = option === 'since' ? instantAtStartOf(text) : instantAtEndOf(text)
  if (asOf === undefined || knownAt === undefined)
    return refused('option-malformed', { option: `--${option}`, value: text })
  return done({ said, asOf, knownAt })
}

/** Whether the later point lies before the earlier one, by its day or by what was known. */
export function isBefore(later: Omit<NamedPoint, 'said'>, earlier: NamedPoint): boolean {
  return later.knownAt < earlier.knownAt || later.asOf < earlier.asOf
}
