import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { RecordId } from '../../../graph-schema/record-id.ts'
import { done, refused, type Outcome } from '../../../shared/base/outcome.ts'
import type { Command } from '../../../shared/commands/command.ts'
import { shortOf } from '../../../shared/commands/parse-command.ts'
import type { ConflictView } from '../../../shared/view/shapes/conflicts.ts'

const common = {
  id: RecordId,
  field: z.string().min(1).max(100),
  reason: z.string().trim().min(1).max(4000).optional(),
}
const Choice = z.strictObject({ ...common, choose: z.enum(['mine', 'theirs', 'base']) })
const Value = z.strictObject({ ...common, value: z.unknown() })

/** How one conflict is settled, and the line of the file that says so. */
export type Resolution = {
  readonly line: number
  readonly says: Outcome<z.infer<typeof Choice | typeof Value>>
}

/**
 * The file of `--resolve`: an array of `{id, field, choose: "mine"|"theirs"|"base"}` or `{id, field, value}`, each with a
 * `reason` where there is one. What is no such element is refused by its line, the others hold.
 *
 * Errors: `file-unreadable`, `resolve-not-json`.
 */
export async function readResolutions(path: string): Promise<Outcome<readonly Resolution[]>> {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path))
  } catch (error) {
    return refused('file-unreadable', {
      path,
      reason: (error as NodeJS.ErrnoException).code ?? String(error),
    })
  }
  const all = parsed(text)
  if (!Array.isArray(all)) return refused('resolve-not-json', { path })
  const lines = linesOfElements(text)
  return done(all.map((one: unknown, index) => ({ line: lines[index] ?? 0, says: parseOne(one) })))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function parseOne(one: unknown): Resolution['says'] {
  const hasValue = typeof one === 'object' && one !== null && Object.hasOwn(one, 'value')
  const said = (hasValue ? Value : Choice).safeParse(one)
  // a key `__proto__` would be dropped without a word
  const isPlain = said.success && Object.keys(one as object).every((key) => key in said.data)
  return said.success && isPlain && !Object.hasOwn(one as object, '__proto__')
    ? done(said.data)
    : refused('resolve-malformed', { value: shortOf(one) })
}

/** The line on which each element of an array begins, in a text that is JSON. */
function linesOfElements(text: string): readonly number[] {
  const lines: number[] = []
  let [line, depth, isAwaited] = [1, 0, false]
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|\n|[[\]{},]|[^\s[\]{},"]+/g)) {
    if (token === '\n') {
      line += 1
      continue
    }
    const isEnd = token === ']' || token === '}'
    if (isAwaited && depth === 1 && !isEnd) lines.push(line)
    isAwaited = false
    if (token === '[' || token === '{') isAwaited = ++depth === 1
    else if (isEnd) depth -= 1
    else if (token === ',') isAwaited = depth === 1
  }
  return lines
}

/** The command that an element stands for; a choice is read off the conflict as it is. */
export function settlingOf(
  says: z.infer<typeof Choice | typeof Value>,
  conflict: ConflictView | undefined,
): Outcome<Command> {
  const { id, field, reason } = says
  if ('choose' in says && conflict === undefined) return refused('no-conflict', { id, field }, 'M2')
  const value = 'choose' in says ? chosenIn(conflict!, says.choose) : says.value
  return done({ do: 'settle', id, field, value, ...(reason === undefined ? {} : { reason }) })
}

function chosenIn({ sides, base }: ConflictView, choose: 'mine' | 'theirs' | 'base'): unknown {
  return choose === 'base' ? base.value : sides.find((one) => one.which === choose)?.value
}
