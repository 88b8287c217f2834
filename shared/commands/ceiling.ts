import type { Command } from './command.ts'

/**
 * Words that mark what does not belong in a map, which holds at most Protected A (R30). Written as a marking is, with a
 * capital: what somebody "kept secret" is no marking.
 */
const markings =
  /\b(?:Memorandum to Cabinet|Mémoire au Cabinet|Protected [BC]|PROTECTED [BC]|Protégée? [BC]|PROTÉGÉE? [BC]|Top Secret|TOP SECRET|Très secret|TRÈS SECRET|Secret|SECRET)\b/g

/**
 * The markings above the ceiling in the texts that a command writes, each once, in the order found.
 *
 * Cost: O(size of the command).
 */
export function markingsAboveCeiling(command: Command): readonly string[] {
  return [...new Set(textsOf(command).flatMap((text) => text.match(markings) ?? []))]
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsOf)
}
