import { readFile } from 'node:fs/promises'
import type { Language } from '../../../graph-schema/bilingual.ts'
import { parsedJson } from '../../../shared/base/parsed-json.ts'
import { done, refused, type Outcome, type Refusal } from '../../../shared/base/outcome.ts'
import type { Difference } from '../../../shared/import/difference.ts'
import { formatNames, type FormatName } from '../../../shared/import/formats.ts'
import { GrantsOptions } from '../../../shared/import/gc-grants/options.ts'
import { cameBack } from '../../../shared/import/pack/came-back.ts'
import { Mapping } from '../../../shared/import/tables/mapping.ts'
import type { Noticed, Place, Rejected } from '../../../shared/import/statement.ts'
import type { Translate } from '../../../shared/language/translator.ts'
import { typeName } from '../../../shared/view/names.ts'
import type { Imported } from '../../engine/importing.ts'
import { readFiles, recogniseFiles, type ReadRequest } from '../../reading/read-format.ts'
import { packLines } from './pack-lines.ts'
import { limited, withMap, withMapToWrite } from '../ask.ts'
import { authorOf, organizationUnknown } from '../author.ts'
import type { CliCommand, Invocation, Printed } from '../command.ts'
import { progressOn } from '../progress.ts'
import { sentenceOf } from '../sentences.ts'

export const importFiles: CliCommand = {
  name: 'import',
  usage:
    'import MAP FILE… [--as FORMAT] [--mapping M.json] [--apply] [--author NAME] [--organization ID] [--limit N] [--json]',
  operands: ['MAP', 'FILE…'],
  options: ['as', 'mapping', 'apply', 'author', 'organization'],
  heeds: ['json', 'language', 'limit'],
  more: 'import:cli.help',
  run: async (invocation) => {
    const { operands, options } = invocation
    const paths = operands.slice(1)
    const format = await formatFor(options, paths)
    if (!format.ok) return format
    const mapped = await readMapping(options.mapping, format.value)
    if (!mapped.ok) return mapped
    const progress = progressOn(invocation.stderr)
    const start = performance.now()
    const read = await readFiles({
      paths,
      format: format.value,
      ...mapped.value,
      onProgress: ({ rows, statements }) => {
        const n = rows > 0 ? rows : statements
        const perSecond = Math.round(n / Math.max(0.001, (performance.now() - start) / 1000))
        const what = rows > 0 ? 'import:cli.rows' : 'import:cli.progress'
        progress.show(invocation.t(what, { n, perSecond }))
      },
    })
    progress.end()
    if (!read.ok) return read
    const { gathered, format: taken } = read.value
    const within = options.apply === true ? withMapToWrite : withMap
    return within(invocation, async (engine) => {
      const unknown = organizationUnknown(engine, invocation)
      if (unknown !== undefined) return unknown
      const imported = await engine.importRead(
        gathered,
        { isDry: options.apply !== true },
        authorOf(invocation),
      )
      return imported.ok ? done(printed(imported.value, taken, invocation)) : imported
    })
  },
}

/** As said; where a mapping is given, what the files look like says what it is a mapping of. */
async function formatFor(
  { as, mapping }: Invocation['options'],
  paths: readonly string[],
): Promise<Outcome<FormatName | undefined>> {
  if (as !== undefined || mapping === undefined) return formatOf(as)
  const recognised = await recogniseFiles({ paths })
  return recognised.ok ? done(recognised.value.format) : recognised
}

function formatOf(name: string | undefined): Outcome<FormatName | undefined> {
  if (name === undefined) return done(undefined)
  const known = formatNames.find((one) => one === name)
  return known === undefined
    ? refused('option-value-unknown', { option: '--as', value: name, known: formatNames.join(', ') })
    : done(known)
}

/** What `--mapping` holds: how columns are read, or for gc-grants which agreements. All of them without one. */
async function readMapping(
  path: string | undefined,
  format: FormatName | undefined,
): Promise<Outcome<Pick<ReadRequest, 'mappings' | 'grants'>>> {
  if (path === undefined) return done({ grants: { filter: { words: [] } } })
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? ''
    return refused('import-mapping-unreadable', { path, reason }, 'I7')
  }
  const parsed = (format === 'gc-grants' ? GrantsOptions : Mapping).safeParse(parsedJson(text))
  if (parsed.success)
    return done(
      format === 'gc-grants'
        ? { grants: parsed.data as GrantsOptions }
        : { mappings: [parsed.data as Mapping] },
    )
  const [issue] = parsed.error.issues
  const where = issue?.path.join('/') ?? ''
  return refused('import-mapping-wrong', { path, reason: `${where} ${issue?.message ?? ''}`.trim() }, 'I7')
}

function printed(imported: Imported, format: FormatName, invocation: Invocation): Printed {
  const { language, t } = invocation
  const { records, rejected, noticed } = imported.differences
  const all = [
    ...rejected.map((one) => rejectionOf(one, language, t)),
    ...imported.refused.map(({ of, refusal }) => refusalOf(of, refusal, language)),
  ]
  const warnings = noticed.map((one) => warningOf(one, t))
  const changes = records.filter(({ op }) => op !== 'unchanged').map((of) => ({ change: changeOf(of), of }))
  const back = format === 'pack' ? cameBack(records) : undefined
  const counts = {
    create: imported.created,
    update: imported.updated,
    unchanged: records.filter(({ op }) => op === 'unchanged').length,
    conflicts: records.filter(({ op }) => op === 'conflict').length,
    asked: records.filter(({ op }) => op === 'asked').length,
    removedHere: records.filter(({ op }) => op === 'removed').length,
    cited: imported.cited,
  }
  const isToLookAt =
    counts.conflicts + counts.asked + all.length > 0 || noticed.some((one) => one.isToLookAt === true)
  const { shown, left } = limited(changes, invocation)
  return {
    code: isToLookAt ? 3 : 0,
    data: { ...counts, ...back, rejected: all, warnings, changes: shown.map(({ change }) => change) },
    text: [
      t(invocation.options.apply === true ? 'import:cli.done' : 'import:cli.dry', counts),
      ...(back === undefined ? [] : [t('pack:cli.back', back)]),
      ...shown.flatMap(({ change, of }) => [
        t(`import:cli.ops.${change.op}`, { ...change, type: typeName(change.type, language) }),
        ...(back === undefined ? [] : packLines(of, t)),
      ]),
      ...(left > 0 ? [t('import:cli.left', { count: left, n: left })] : []),
      ...all.map((one) => t('import:cli.rejected', { ...one, row: one.row ?? '–' })),
      ...warnings.map(({ message, count }) =>
        count > 1 && !message.includes(String(count)) ? `${message} (${count})` : message,
      ),
    ].join('\n'),
  }
}

/** One change as command-line.md has it, with where it stands and how it was found. */
function changeOf({ op, type, id, key, fields, place, by, candidates, isConfirmed }: Difference) {
  return {
    op,
    type,
    id,
    key,
    ...(isConfirmed === true ? { confirmed: true } : {}),
    fields: fields.map(({ field, how, mine, theirs, base, place: at }) => ({
      field,
      how,
      mine,
      theirs,
      base,
      ...(at.field === undefined ? {} : { column: at.field }),
    })),
    ...placed(place),
    ...(by === undefined ? {} : { by }),
    ...(candidates === undefined
      ? {}
      : { candidates: candidates.map((one) => ({ id: one.id, score: one.score })) }),
  }
}

function placed({ file, sheet, row, field }: Place) {
  return {
    file,
    ...(sheet === undefined ? {} : { sheet }),
    row: row ?? null,
    ...(field === undefined ? {} : { field }),
  }
}

type RejectedLine = {
  readonly file: string
  readonly row: number | null
  readonly field?: string
  readonly message: string
}

function rejectionOf({ code, params, place }: Rejected, language: Language, t: Translate): RejectedLine {
  const [namespace, key = ''] = code.split(':')
  const message = namespace === 'errors' ? sentenceOf({ code: key, params }, language) : t(code, params)
  return { ...placed(place), message }
}

function refusalOf(of: Difference | undefined, refusal: Refusal, language: Language): RejectedLine {
  const place = of?.place ?? { file: '' }
  return { ...placed(place), message: sentenceOf(refusal, language) }
}

function warningOf({ code, params, place, count = 1 }: Noticed, t: Translate) {
  return { message: t(code, { count, ...params }), count, ...(place === undefined ? {} : placed(place)) }
}
