import { extname, join } from 'node:path'
import { done, refused, type Outcome } from '../../../shared/base/outcome.ts'
import { exportFormats, isExportFormat } from '../../../shared/exchange/export-formats.ts'
import { toCsv, toOneCsv } from '../../../shared/exchange/to-csv.ts'
import type { MapView } from '../../../shared/state/map-view.ts'
import { isFolder, makeFolder, writeOut } from '../../files/write-out.ts'
import { countsOf } from '../../exchange/counts-of.ts'
import { exportMap as writeMap } from '../../exchange/export-map.ts'
import { checkIds, questionOf, withMap } from '../ask.ts'
import type { CliCommand } from '../command.ts'

export const exportMap: CliCommand = {
  name: 'export',
  usage: `export MAP --as ${[...exportFormats].sort().join('|')} --out PATH [--audience A]`,
  operands: ['MAP'],
  options: ['as', 'out'],
  heeds: ['json', 'language', 'as-of', 'known-at', 'audience'],
  required: ['as', 'out'],
  run: (invocation) =>
    withMap(invocation, async (engine) => {
      const { as = '', out = '' } = invocation.options
      if (!isExportFormat(as))
        return refused('option-value-unknown', {
          option: '--as',
          value: as,
          known: [...exportFormats].sort().join(', '),
        })
      const question = questionOf(invocation, 'public')
      const known = checkIds(engine, question)
      if (!known.ok) return known
      if (Object.keys(question.scope).length > 0)
        invocation.stderr.write(
          `${invocation.t('cli:error', { message: invocation.t('cli:exportUnscoped') })}\n`,
        )
      const isTables = as === 'csv' && extname(out).toLowerCase() !== '.zip'
      const written = isTables
        ? await writeCsv(out, engine.view(question.audience, question.knownAt))
        : await writeMap(engine, { as, path: out, question })
      if (!written.ok) return written
      const counts = { path: out, ...countsOf(engine, question) }
      return done({ data: counts, text: invocation.t('cli:exported', counts) })
    }),
}

/** A folder with one file a type; where PATH names a file (`map.csv`), all records in one table. */
async function writeCsv(out: string, view: MapView): Promise<Outcome<readonly string[]>> {
  if (/\.csv$/i.test(out) && !isFolder(out)) return writeOut({ path: out, content: toOneCsv(view) })
  const made = await makeFolder(out)
  if (!made.ok) return made
  const written = await writeOut(
    ...toCsv(view).map(({ name, text }) => ({ path: join(out, name), content: text })),
  )
  if (!written.ok) await made.value.unmake()
  return written
}
