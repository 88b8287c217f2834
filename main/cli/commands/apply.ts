import { readFile } from 'node:fs/promises'
import { done, refused, type Outcome, type Refusal } from '../../../shared/base/outcome.ts'
import type { Translate } from '../../../shared/language/translator.ts'
import type { Command } from '../../../shared/commands/command.ts'
import type { Author } from '../../../shared/commands/author.ts'
import { parseCommand } from '../../../shared/commands/parse-command.ts'
import type { WarningReason } from '../../../shared/commands/warnings/text-warnings.ts'
import { commandWarnings } from '../../../shared/commands/warnings/command-warnings.ts'
import { openMap, type Engine } from '../../engine/engine.ts'
import { defaultAuthor } from '../../installation/author.ts'
import type { CliCommand, Invocation, Printed } from '../command.ts'
import { sentenceOf } from '../sentences.ts'

export const apply: CliCommand = {
  name: 'apply',
  usage: 'apply MAP COMMANDS.jsonl [--author NAME] [--organization ID] [--json]',
  operands: ['MAP', 'COMMANDS.jsonl'],
  options: ['author', 'organization'],
  heeds: ['json', 'language'],
  run: async (invocation) => {
    const { operands } = invocation
    const lines = await readLines(operands[1] ?? '')
    if (!lines.ok) return lines
    const opened = await openMap(operands[0] ?? '', { in: 'process' })
    if (!opened.ok) return opened
    const engine = opened.value
    try {
      const mayNot = whyNot(engine, invocation, lines.value)
      if (mayNot !== undefined) return mayNot
      return await applyLines(engine, invocation, lines.value)
    } finally {
      await engine.close()
    }
  },
}

/** What stands against every line alike: a file that may not be written, an organization that the map does not know. */
function whyNot(
  engine: Engine,
  { operands, options: { organization } }: Invocation,
  lines: readonly Line[],
): Outcome<never> | undefined {
  const path = operands[0] ?? ''
  if (engine.readOnly === 'newer') return refused('map-newer-read-only', { path }, 'F4')
  if (engine.readOnly !== undefined) return refused('map-read-only', { path }, 'F4')
  if (organization === undefined) return undefined
  const { nodes } = engine.view('own')
  const organizations = [...nodes.values()].filter((node) => node.type === 'Organization')
  // in a map that begins empty the first organization may be one's own
  const isKnown = organizations.length === 0 || organizations.some((node) => node.id === organization)
  return isKnown || lines.some((line) => isCreated(line, organization))
    ? undefined
    : refused('unknown-id', { id: organization })
}

function isCreated(line: Line, organization: string): boolean {
  if (line === undefined || !line.includes(organization)) return false
  const command = parseLine(line)
  return command.ok && command.value.do === 'create' && command.value.id === organization
}

/** What the next line would meet as well: the file, the disk. */
const meetsAll: readonly string[] = ['disk-full', 'disk-error', 'map-locked', 'map-torn', 'map-read-only']

type Warning = {
  readonly line: number
  readonly id: string | null
  readonly field: string
  readonly reason: WarningReason
  readonly message: string
}

/** One transaction a line; goes on after a refused line, then ends with 3 (command-line.md). */
async function applyLines(
  engine: Engine,
  invocation: Invocation,
  lines: readonly Line[],
): Promise<Outcome<Printed>> {
  const { language, t, options } = invocation
  const refusals: { line: number; message: string }[] = []
  const warnings: Warning[] = []
  let applied = 0
  let first: Refusal | undefined
  for (const [i, line] of lines.entries()) {
    showProgress(i, lines.length)
    if (line?.trim() === '') continue
    const command = parseLine(line)
    const outcome = command.ok ? await engine.dispatch(command.value, authorOf(invocation)) : command
    if (!outcome.ok) {
      first ??= outcome.refusal
      refusals.push({ line: i + 1, message: sentenceOf(outcome.refusal, language) })
      continue
    }
    applied++
    if (command.ok) warnings.push(...warningsOf(engine, command.value, outcome.value.ids, i + 1, t))
  }
  showProgress(lines.length, lines.length)
  if (applied === 0 && first !== undefined && meetsAll.includes(first.code))
    return { ok: false, refusal: first }
  if (!options.json) for (const one of warnings) process.stderr.write(`${t('warnings:line', one)}\n`)
  return done({
    code: refusals.length > 0 ? 3 : 0,
    data: { applied, refused: refusals, ...(warnings.length > 0 ? { warnings } : {}) },
    text: [
      t('cli:applied', { applied, refused: refusals.length }),
      ...refusals.map((one) => t('cli:refusedLine', one)),
    ].join('\n'),
  })
}

/** What a line that was written should be looked at for, each with its record: one that got its id just now, too. */
function warningsOf(
  engine: Engine,
  command: Command,
  ids: readonly string[],
  line: number,
  t: Translate,
): readonly Warning[] {
  const { nodes, relationships } = engine.view('own')
  const recordOf = (id: string) => nodes.get(id) ?? relationships.get(id)
  const isNew = command.do === 'create' || command.do === 'relate'
  return commandWarnings(command, recordOf).map(({ id, field, reason, found }) => ({
    line,
    id: id ?? (isNew ? (ids[0] ?? null) : null),
    field,
    reason,
    message: t(`warnings:${reason}`, { found }),
  }))
}

/** How far long work is, on one line that is written over and wiped at the end, where stderr is a person's terminal. */
function showProgress(line: number, of: number): void {
  if (!process.stderr.isTTY || of < 500) return
  if (line === of) process.stderr.write('\r\u001b[K')
  else if (line % 100 === 0) process.stderr.write(`\r${line}/${of}`)
}

function parseLine(line: Line): ReturnType<typeof parseCommand> {
  if (line === undefined) return refused('line-not-utf8', {})
  try {
    return parseCommand(JSON.parse(line) as unknown)
  } catch {
    return refused('line-not-json', {})
  }
}

/** A line of the file; undefined where its bytes are no UTF-8. */
type Line = string | undefined

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decoded(bytes: Uint8Array): Line {
  try {
    return utf8.decode(bytes)
  } catch {
    return undefined
  }
}

/** Each line is decoded by itself, so that one in another encoding is refused and the rest goes on. */
async function readLines(path: string): Promise<Outcome<readonly Line[]>> {
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

/** Who does it: as the options say, else the person of this installation. */
export function authorOf({ options }: Invocation): Author {
  const stored = defaultAuthor()
  return {
    ...stored,
    name: options.author ?? stored.name,
    organization: options.organization ?? stored.organization,
  }
}
