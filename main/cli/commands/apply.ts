import { dirname, resolve } from 'node:path'
import { done, refused, type Outcome, type Refusal } from '../../../shared/base/outcome.ts'
import type { Translate } from '../../../shared/language/translator.ts'
import type { Command } from '../../../shared/commands/command.ts'
import type { WarningReason } from '../../../shared/commands/warnings/text-warnings.ts'
import { commandWarnings } from '../../../shared/commands/warnings/command-warnings.ts'
import { openablePdf } from '../../documents/openable-pdf.ts'
import { readDocument } from '../../documents/read-document.ts'
import type { Engine } from '../../engine/engine.ts'
import type { Dispatched } from '../../engine/engine-types.ts'
import { parseLine, readLines, type ApplyLine, type Attach, type Line } from '../apply-line.ts'
import { withMapToWrite } from '../ask.ts'
import { authorOf } from '../author.ts'
import type { CliCommand, Invocation, Printed } from '../command.ts'
import { progressOn } from '../progress.ts'
import { sentenceOf } from '../sentences.ts'

export const apply: CliCommand = {
  name: 'apply',
  usage: 'apply MAP COMMANDS.jsonl [--author NAME] [--organization ID] [--json]',
  operands: ['MAP', 'COMMANDS.jsonl'],
  options: ['author', 'organization'],
  heeds: ['json', 'language'],
  more: 'cli:applyHelp',
  run: async (invocation) => {
    const { operands } = invocation
    const lines = await readLines(operands[1] ?? '')
    if (!lines.ok) return lines
    return withMapToWrite(
      invocation,
      async (engine) =>
        whyNot(engine, invocation, lines.value) ?? (await applyLines(engine, invocation, lines.value)),
    )
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
  const { language, t, options, stderr } = invocation
  const refusals: { line: number; message: string }[] = []
  const warnings: Warning[] = []
  const progress = progressOn(stderr)
  let applied = 0
  let first: Refusal | undefined
  for (const [i, line] of lines.entries()) {
    if (lines.length >= 500) progress.show(`${i}/${lines.length}`)
    if (line?.trim() === '') continue
    const command = parseLine(line)
    const outcome = command.ok ? await carryOut(engine, invocation, command.value) : command
    if (!outcome.ok) {
      first ??= outcome.refusal
      refusals.push({ line: i + 1, message: sentenceOf(outcome.refusal, language) })
      continue
    }
    applied++
    if (command.ok && command.value.do !== 'attach')
      warnings.push(...warningsOf(engine, command.value, outcome.value.ids, i + 1, t))
  }
  progress.end()
  if (applied === 0 && first !== undefined && meetsAll.includes(first.code))
    return { ok: false, refusal: first }
  if (!options.json) for (const one of warnings) stderr.write(`${t('warnings:line', one)}\n`)
  return done({
    code: refusals.length > 0 ? 3 : 0,
    data: { applied, refused: refusals, ...(warnings.length > 0 ? { warnings } : {}) },
    text: [
      t('cli:applied', { applied, refused: refusals.length }),
      ...refusals.map((one) => t('cli:refusedLine', one)),
    ].join('\n'),
  })
}

async function carryOut(
  engine: Engine,
  invocation: Invocation,
  line: ApplyLine,
): Promise<Outcome<Dispatched>> {
  return line.do === 'attach' ? attach(engine, invocation, line) : engine.dispatch(line, authorOf(invocation))
}

/** Attaches a file that lies beside the commands, within the limits of the window (K3). */
async function attach(
  engine: Engine,
  invocation: Invocation,
  { source, file, reason }: Attach,
): Promise<Outcome<Dispatched>> {
  const read = await readDocument(resolve(dirname(invocation.operands[1] ?? ''), file))
  if (!read.ok) return read
  const { attachment, bytes } = read.value
  if (attachment.type === 'application/pdf') {
    const openable = await openablePdf(attachment.name, bytes)
    if (!openable.ok) return openable
  }
  return engine.attach({ source, attachment, bytes, reason }, authorOf(invocation))
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
