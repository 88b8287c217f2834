import type { Language } from '../../../graph-schema/bilingual.ts'
import { nodeType, type NodeTypeName } from '../../../graph-schema/registry.ts'
import { dataSetOf } from '../stated-value.ts'
import type { Cell, Merge, TableRow } from '../table.ts'
import { contentOf } from './column-content.ts'
import { readHeading } from './heading-words.ts'
import { findHeadings, type Headings } from './headings.ts'
import { layoutOf, type Layout } from './layout.ts'
import type { Mapping } from './mapping.ts'
import { nodeTypeOfWords, plainWords } from '../plain-words.ts'
import { proposeEdges } from './propose-edges.ts'
import { proposeRecords } from './propose-records.ts'
import type { Reason, SeenColumn } from './proposed.ts'

export type ProposedColumn = {
  readonly heading: string
  /** 0 (not understood) to 1 (said by the heading and borne out by the cells). */
  readonly confidence: number
  readonly reason: Reason
  /** Some of its values, for the person to see. */
  readonly examples: readonly string[]
}

/** How a table might be read. A person looks at it, and edits and saves it. */
export type Proposal = {
  readonly mapping: Mapping
  readonly layout: Layout
  readonly headings: Headings
  readonly columns: readonly ProposedColumn[]
  /** Share of the filled columns that are understood, 0–1. */
  readonly confidence: number
}

/** What is given of a table to propose from: its first rows, headings among them (some 200 are enough). */
export type TableHead = {
  readonly file: string
  readonly sheet?: string | undefined
  readonly rows: readonly TableRow[]
  readonly merges?: readonly Merge[] | undefined
  /** Row of the last heading, where a person chose it. */
  readonly headingRow?: number | undefined
}

/**
 * Proposes how a table is read: by its headings in either language (labels of the schema, words that people use), by HXL
 * tags, and by what its cells hold. Undefined for a table without rows.
 *
 * Cost: O(cells of the rows given).
 */
export function proposeMapping(head: TableHead): Proposal | undefined {
  const headings = findHeadings(head.rows, head.merges, undefined, head.headingRow)
  if (headings === undefined) return undefined
  const data = head.rows.filter(({ row }) => row > headings.lastRow)
  const columns = headings.names.map((heading, i): SeenColumn => {
    const cells: readonly (Cell | undefined)[] = data.map(({ cells: all }) => all[i])
    return {
      heading,
      read: readHeading(lastName(heading)),
      tag: headings.tags?.[i],
      content: contentOf(cells),
    }
  })
  const layout = layoutOf(headings.names)
  const common = {
    version: 1,
    dataset: [
      dataSetOf(head.file),
      ...(head.sheet === undefined ? [] : [plainWords(head.sheet).replaceAll(' ', '-')]),
    ]
      .filter((part) => part !== '')
      .join('.')
      .slice(0, 120),
    language: languageOf(columns),
    ...(head.sheet === undefined ? {} : { sheet: head.sheet.slice(0, 100) }),
    ...(head.headingRow === undefined ? {} : { headingRow: head.headingRow }),
  } as const
  const found =
    proposeEdges(columns, common) ?? proposeRecords(columns, common, typeStated(columns) ?? mainTypeBy(head))
  const seen = columns.map(({ heading, content }, i) => ({
    heading,
    ...found.said[i]!,
    examples: content.values.slice(0, 5).map((value) => value.slice(0, 120)),
  }))
  const filled = seen.filter((_, i) => columns[i]!.content.filled > 0)
  const confidence = filled.reduce((sum, column) => sum + column.confidence, 0) / Math.max(1, filled.length)
  return { mapping: found.mapping, layout, headings, columns: seen, confidence }
}

/** The last part of joined headings and no count: "Contact – Name (2)" is read as "Name". */
function lastName(heading: string): string {
  return heading
    .split(' – ')
    .at(-1)!
    .replace(/ \(\d+\)$/, '')
}

const frenchWords =
  /\b(?:nom|organisme|organisation|montant|debut|fin|langue|statut|etat|site web|pilier|ministere|exercice|description du|titre|genre|responsable|partenaires?|ville|programme|projet|services? offerts?|clientele|cout|annee|sigle)\b/
const englishWords =
  /\b(?:name|organization|amount|start|end|language|status|website|pillar|department|fiscal|title|kind|lead|partners?|city|program|project|type of|clients?|cost|year|acronym)\b/

/** The language that most headings are in; English where neither shows. */
function languageOf(columns: readonly SeenColumn[]): Language {
  let [french, english] = [0, 0]
  for (const { heading } of columns) {
    const plain = plainWords(heading)
    if (frenchWords.test(plain)) french += 1
    if (englishWords.test(plain)) english += 1
  }
  return french > english ? 'fr' : 'en'
}

/** The type that the name of the sheet or file says: "Services.csv", the sheet "Organismes". */
/** The one node type that all cells of a column "Type" name: "Organization" in each row. */
function typeStated(columns: readonly SeenColumn[]): NodeTypeName | undefined {
  const column = columns.find(({ heading }) => /^(?:record )?type(?: de fiche)?$/.test(plainWords(heading)))
  const types = new Set((column?.content.values ?? []).map(nodeTypeOfWords))
  return types.size === 1 ? [...types][0] : undefined
}

function mainTypeBy({ file, sheet }: TableHead): NodeTypeName | undefined {
  for (const words of [sheet, dataSetOf(file)]) {
    if (words === undefined) continue
    const plain = plainWords(words)
    for (const part of [plain, ...plain.split(' ')]) {
      const read = readHeading(part).meaning
      if (read?.is === 'name' && read.type !== undefined && nodeType(read.type) !== undefined)
        return read.type
    }
  }
  return undefined
}
