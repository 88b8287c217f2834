import { done, refused, type Outcome } from '../base/outcome.ts'
import { Command } from './command.ts'

/**
 * One command out of anything, as a line of `apply` or a message brings it.
 *
 * Errors: `command-unknown` for what it wants done, `command-malformed` with the key and what is wrong with it. Keys
 *         that no command has are refused, also `__proto__`, which a plain copy would lose without a word.
 */
export function parseCommand(value: unknown): Outcome<Command> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refused('command-not-object', {}, 'C1')
  const action = (value as Record<string, unknown>)['do']
  const known = Command.options.map((option) => option.shape.do.value as string)
  if (typeof action !== 'string' || !known.includes(action))
    return refused('command-unknown', { action: shortOf(action), known: known.join(', ') }, 'C1')
  const parsed = Command.safeParse(value)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!
    const key = issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : issue.path.join('.')
    const at = (value as Record<string, unknown>)[String(issue.path[0] ?? '')]
    if (issue.code === 'unrecognized_keys') return refused('command-key', { action, key }, 'C1')
    return refused('command-malformed', { action, key, value: shortOf(at) }, 'C1')
  }
  return done(parsed.data)
}

/** A value as short JSON, to be named in a sentence. */
export function shortOf(value: unknown): string {
  if (value === undefined) return '–'
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
