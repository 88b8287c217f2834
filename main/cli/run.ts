import { refused, type Outcome } from '../../shared/base/outcome.ts'
import { Language } from '../../graph-schema/bilingual.ts'
import { translator, type Translate } from '../../shared/language/translator.ts'
import { refusalOf } from '../map-file/database.ts'
import { commonOptions, type CliCommand, type Printed, type Streams } from './command.ts'
import { apply } from './commands/apply.ts'
import { brief } from './commands/brief.ts'
import { extractFrom } from './commands/extract.ts'
import { changes } from './commands/changes.ts'
import { compare } from './commands/compare.ts'
import { check, create } from './commands/files.ts'
import { crossPurposes, gaps, overlaps, search } from './commands/findings.ts'
import { history, purge } from './commands/history.ts'
import { duplicates } from './commands/identity.ts'
import { importFiles } from './commands/import.ts'
import { exportMap } from './commands/leaving.ts'
import { merge } from './commands/merge.ts'
import { pack } from './commands/pack.ts'
import { commitments, funding, info, matrix } from './commands/overview.ts'
import { authors, clone, sync } from './commands/sharing.ts'
import { synthesize } from './commands/synthesize.ts'
import { readArguments, type Arguments, type OptionName } from './options.ts'
import { sentenceOf } from './sentences.ts'

/** Every command of this command line, in the order of the help. */
const commands: readonly CliCommand[] = [
  create,
  apply,
  info,
  matrix,
  gaps,
  overlaps,
  crossPurposes,
  commitments,
  funding,
  changes,
  compare,
  search,
  history,
  purge,
  duplicates,
  importFiles,
  extractFrom,
  exportMap,
  brief,
  pack,
  merge,
  sync,
  clone,
  authors,
  check,
  synthesize,
]

type ExitCode = 0 | 1 | 2 | 3
type Ended = { readonly code: ExitCode; readonly out?: string; readonly error?: string }

/**
 * One run of the command line: the words after `fourfold`, to what it prints and its exit code (command-line.md). Ends
 * with nothing open and nothing locked; the environment and the current folder are those of the process.
 */
export async function run(words: readonly string[], streams: Streams): Promise<ExitCode> {
  const { code, out, error } = await endOf(words, streams)
  if (out !== undefined) streams.stdout.write(`${harmless(out)}\n`)
  if (error !== undefined) streams.stderr.write(`${harmless(error)}\n`)
  return code
}

async function endOf(words: readonly string[], { stderr }: Streams): Promise<Ended> {
  const language = languageOf(words)
  const t = translator(language)
  const names = commands.map((one) => one.name).join(', ')
  const [name, ...rest] = words
  const fail = (code: 1 | 2, outcome: Outcome<never>): Ended =>
    outcome.ok
      ? { code }
      : { code, error: t('cli:error', { message: sentenceOf(outcome.refusal, language) }) }

  if (name === undefined) return fail(2, refused('command-missing', { commands: names }))
  if (name === '--help' || name === 'help') return { code: 0, out: t('cli:usage', { commands: names }) }
  const command = commands.find((one) => one.name === name)
  if (command === undefined) return fail(2, refused('no-such-command', { command: name, commands: names }))
  const read = readArguments(rest, command.withWords)
  if (!read.ok) return fail(2, read)
  if (read.value.options.help) return { code: 0, out: helpOf(command, t) }
  const usage = checkUsage(command, read.value)
  if (!usage.ok) return fail(2, usage)

  const { operands, options } = read.value
  const ended = await outcomeOf(
    () => command.run({ operands, options, language, t, stderr }),
    operands[0] ?? '',
  )
  if (!ended.ok) return fail(isUsage(ended.refusal.code) ? 2 : 1, ended)
  return {
    code: ended.value.code ?? 0,
    out: options.json ? JSON.stringify(ended.value.data) : ended.value.text,
  }
}

/** Damage met only while reading is told like damage met on opening; anything else unforeseen is a bug, told in one line. */
async function outcomeOf(work: () => Promise<Outcome<Printed>>, path: string): Promise<Outcome<Printed>> {
  try {
    return await work()
  } catch (error) {
    if (process.env['FOURFOLD_DEBUG']) throw error
    const refusal = refusalOf(error, path)
    if (refusal !== undefined) return { ok: false, refusal }
    const reason = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? ''
    return refused('unforeseen', { reason })
  }
}

const wrongUsage = new Set([
  'option-value-unknown',
  'option-malformed',
  'id-of-other-type',
  'document-of-one-jurisdiction',
  'scenario-own-only',
  'same-axis',
  'strategies-count',
  'strategy-twice',
  'until-before-since',
])

/** Refusals that a command finds in what it was given, not in the map. */
function isUsage(code: string): boolean {
  return wrongUsage.has(code)
}

/** How a command is written, and which of the common options change nothing in it. */
function helpOf({ usage, more, heeds = commonOptions }: CliCommand, t: Translate): string {
  const inert = commonOptions.filter((one) => !heeds.includes(one)).map((one) => `--${one}`)
  return [
    t('cli:usageOf', { usage }),
    ...(more === undefined ? [] : [t(more)]),
    t('cli:commonOptions'),
    ...(inert.length === 0 ? [] : [t('cli:inertOptions', { options: inert.join(', ') })]),
  ].join('\n')
}

function checkUsage(command: CliCommand, { operands, options, given }: Arguments): Outcome<null> {
  const { name, usage } = command
  const missing = command.operands[operands.length]
  if (missing !== undefined) return refused('operand-missing', { command: name, operand: missing, usage })
  const isOpenEnded = command.operands.at(-1)?.endsWith('…') === true
  const extra = isOpenEnded ? undefined : operands[command.operands.length]
  if (extra !== undefined) return refused('operand-extra', { command: name, operand: extra, usage })
  const known: readonly OptionName[] = ['help', ...commonOptions, ...(command.options ?? [])]
  const foreign = given.find((option) => !known.includes(option))
  if (foreign !== undefined)
    return refused('option-not-here', { command: name, option: `--${foreign}`, usage })
  const wanted = command.required?.find((option) => !given.includes(option))
  if (wanted !== undefined) return refused('option-missing', { command: name, option: `--${wanted}`, usage })
  const isBoth = name === 'brief' && options.language === 'both'
  if (!isBoth && !Language.safeParse(options.language).success) {
    return refused('option-value-unknown', { option: '--language', value: options.language, known: 'en, fr' })
  }
  return { ok: true, value: null }
}

/** The language to speak in, even when the words are wrong. */
export function languageOf(words: readonly string[]): Language {
  const isFrench = words.some(
    (word, i) => word === '--language=fr' || (word === '--language' && words[i + 1] === 'fr'),
  )
  return isFrench ? 'fr' : 'en'
}

/** Names of records and files may hold anything; what would steer a terminal is shown as a mark (JSON escapes it itself). */
function harmless(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '\ufffd')
}
