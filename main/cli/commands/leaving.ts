import { join } from 'node:path'
import { done, refused, type Outcome } from '../../../shared/base/outcome.ts'
import { toCsv, toOneCsv } from '../../../shared/exchange/to-csv.ts'
import { toJson } from '../../../shared/exchange/to-json.ts'
import type { MapView } from '../../../shared/state/map-view.ts'
import { checkIds, questionOf, stayingHere, withMap } from '../ask.ts'
import type { CliCommand } from '../command.ts'
import { isFolder, makeFolder, writeOut } from '../write-out.ts'

const formats = ['json', 'csv'] as const

export const exportMap: CliCommand = {
  name: 'export',
  usage: 'export MAP --as json|csv --out PATH [--audience A]',
  operands: ['MAP'],
  options: ['as', 'out'],
  heeds: ['json', 'language', 'known-at', 'audience'],
  required: ['as', 'out'],
  run: (invocation) =>
    withMap(invocation, async (engine) => {
      const { as = '', out = '' } = invocation.options
      if (!(formats as readonly string[]).includes(as))
        return refused('option-value-unknown', { option: '--as', value: as, known: formats.join(', ') })
      const question = questionOf(invocation, 'public')
      const known = checkIds(engine, question)
      if (!known.ok) return known
      const view = engine.view(question.audience, question.knownAt)
      if (Object.keys(question.scope).length > 0)
        process.stderr.write(
          `${invocation.t('cli:error', { message: invocation.t('cli:exportUnscoped') })}\n`,
        )
      const written =
        as === 'json'
          ? await writeOut({ path: out, content: JSON.stringify(toJson(view), null, 1) })
          : await writeCsv(out, view)
      if (!written.ok) return written
      const counts = {
        path: out,
        audience: question.audience,
        nodes: view.nodes.size,
        relationships: view.relationships.size,
        ...stayingHere(engine, question),
      }
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
