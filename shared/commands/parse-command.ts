import type { z } from 'zod'
import { done, refused, type Outcome } from '../base/outcome.ts'
import { Command } from './command.ts'

/** Shapes that are told apart by what they want done. */
type Shapes = z.ZodDiscriminatedUnion<
  readonly z.ZodObject<{ readonly do: z.ZodLiteral<string> }, z.core.$strict>[]
>

/** One command out of anything. Errors: those of `parseAmong`. */
export const parseCommand = (value: unknown): Outcome<Command> => parseAmong(Command, value)

/**
 * One of some shapes out of anything, as a line of `apply` brings it.
 *
 * Errors: `command-too-deep`; `command-unknown` for what it wants done, `command-malformed` with the key and what is
 *         wrong with it. Keys
 *         that no command has are refused, also `__proto__`, which a plain copy would lose without a word.
 */
export function parseAmong<S extends Shapes>(shapes: S, value: unknown): Outcome<z.infer<S>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refused('command-not-object', {}, 'C1')
  if (isDeeper(value, mostNested)) return refused('command-too-deep', { most: mostNested }, 'C1')
  const action = (value as Record<string, unknown>)['do']
  const known = shapes.options.map((option) => option.shape.do.value)
  if (typeof action !== 'string' || !known.includes(action))
    return refused('command-unknown', { action: shortOf(action), known: known.join(', ') }, 'C1')
  const parsed = shapes.safeParse(value)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!
    const key = issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : issue.path.join('.')
    const at = (value as Record<string, unknown>)[String(issue.path[0] ?? '')]
    if (issue.code === 'unrecognized_keys') return refused('command-key', { action, key: shortOf(key) }, 'C1')
    return refused('command-malformed', { action, key, value: shortOf(at) }, 'C1')
  }
  return done(parsed.data)
}

/** How deep a command may be nested; no value of the schema comes near it. */
const mostNested = 50

/** True where something lies more than `levels` deep in a value. Cost: O(size); never deeper than `levels` itself. */
function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((one) => isDeeper(one, levels - 1))
}

/** A value as short JSON, to be named in a sentence. */
export function shortOf(value: unknown): string {
  if (value === undefined) return '–'
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
