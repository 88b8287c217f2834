import { basename, extname } from 'node:path'
import { done, type Outcome } from '../../shared/base/outcome.ts'
import type { ExportFormat } from '../../shared/exchange/export-formats.ts'
import { drawnMap } from '../../shared/exchange/graph/drawn-map.ts'
import { toCyjs } from '../../shared/exchange/graph/to-cyjs.ts'
import { toCypher } from '../../shared/exchange/graph/to-cypher.ts'
import { toGexf } from '../../shared/exchange/graph/to-gexf.ts'
import { toGraphml } from '../../shared/exchange/graph/to-graphml.ts'
import { toHsds } from '../../shared/exchange/hsds/to-hsds.ts'
import { toHtmlMap } from '../../shared/exchange/html-map/to-html-map.ts'
import { toCsvZip } from '../../shared/exchange/to-csv.ts'
import { toJson } from '../../shared/exchange/to-json.ts'
import { toSheets } from '../../shared/exchange/to-sheets.ts'
import type { MapView } from '../../shared/state/map-view.ts'
import type { Question } from '../../shared/view/shapes/question.ts'
import type { Engine } from '../engine/engine-types.ts'
import { writeOut } from '../files/write-out.ts'
import { countsOf, type Counts } from './counts-of.ts'

export type Exported = Counts & { readonly path: string }

export type ExportWanted = { readonly as: ExportFormat; readonly path: string; readonly question: Question }

/**
 * Writes the whole map for an audience as one file, whole or not at all.
 *
 * Of the question count its day, language, audience and what was known when. Cost: that of the format; a layout for
 * graphs. Errors: those of `writeOut`.
 */
export async function exportMap(
  engine: Pick<Engine, 'path' | 'view'>,
  { as, path, question }: ExportWanted,
): Promise<Outcome<Exported>> {
  const view = engine.view(question.audience, question.knownAt)
  const name = basename(engine.path, extname(engine.path))
  const content = await contentOf(as, view, question, name)
  const written = await writeOut({ path, content })
  return written.ok ? done({ path, ...countsOf(engine, question) }) : written
}

function contentOf(
  as: ExportFormat,
  view: MapView,
  question: Question,
  name: string,
): string | Uint8Array | Promise<Uint8Array> {
  switch (as) {
    case 'json':
      return JSON.stringify(toJson(view), null, 1)
    case 'csv':
      return toCsvZip(view)
    case 'xlsx':
      return import('./write-workbook.ts').then(({ workbookBytes }) => workbookBytes(toSheets(view)))
    case 'graphml':
      return toGraphml(drawnMap(view, question.language))
    case 'gexf':
      return toGexf(drawnMap(view, question.language))
    case 'cyjs':
      return toCyjs(drawnMap(view, question.language), name)
    case 'cypher':
      return toCypher(view)
    case 'hsds':
      return JSON.stringify(toHsds(view, question), null, 1)
    case 'html':
      return toHtmlMap(view, question, name)
  }
}
