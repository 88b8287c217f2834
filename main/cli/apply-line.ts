import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { RecordId } from '../../graph-schema/record-id.ts'
import { done, refused, type Outcome } from '../../shared/base/outcome.ts'
import { Command } from '../../shared/commands/command.ts'
import { parseAmong } from '../../shared/commands/parse-command.ts'

/** Attaches a document to a source; `file` is a path from the folder of the file of commands. */
const Attach = z.strictObject({
  do: z.literal('attach'),
  source: RecordId,
  file: z.string().min(1).max(4000),
  reason: z.string().trim().min(1).max(4000).optional(),
})
export type Attach = z.infer<typeof Attach>

/** What a line of `apply` may hold: every command, and what only a file of commands can name. */
const ApplyLine = z.discriminatedUnion('do', [...Command.options, Attach])
export type ApplyLine = z.infer<typeof ApplyLine>

/** A line of the file; undefined where its bytes are no UTF-8. */
export type Line = string | undefined

/** What a line wants done. Errors: `line-not-utf8`, `line-not-json`, and those of `parseAmong`. */
export function parseLine(line: Line): Outcome<ApplyLine> {
  if (line === undefined) return refused('line-not-utf8', {})
  try {
    return parseAmong(ApplyLine, JSON.parse(line) as unknown)
  } catch {
    return refused('line-not-json', {})
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decoded(bytes: Uint8Array): Line {
  try {
    return utf8.decode(bytes)
  } catch {
    return undefined
  }
}

/** The lines of a file. Each is decoded by itself, so that one in another encoding is refused and the rest goes on. */
export async function readLines(path: string): Promise<Outcome<readonly Line[]>> {
  try {
    const bytes = await readFile(path)
    const lines: Line[] = []
    for (let from = 0, end = 0; end !== -1; from = end + 1) {
      end = bytes.indexOf('\n', from)
      lines.push(decoded(bytes.subarray(from, end === -1 ? undefined : end)))
    }
    return done([lines[0]?.replace(/^\uFEFF/, ''), ...lines.slice(1)])
  } catch (error) {
    return refused('file-unreadable', {
      path,
      reason: (error as NodeJS.ErrnoException).code ?? String(error),
    })
  }
}
