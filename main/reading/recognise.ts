import type { FormatName } from '../../shared/import/formats.ts'
import { isPackHead } from '../../shared/import/pack/pack-book.ts'
import { openArchive } from './archive.ts'
import { usualBounds } from './bounds.ts'
import { delimiterOf, rowsOf } from '../../shared/import/tables/delimiter.ts'
import { headOf, type GivenFile } from './given-file.ts'
import { formatOfJson } from './recognise-json.ts'
import { formatOfRows } from './recognise-rows.ts'
import { encodingOfHead } from './text.ts'
import { xlsxTables } from './xlsx-tables.ts'

/** What a file looks like, and by what it was told. */
export type Recognised = {
  /** Undefined: none of the formats that are read. */
  readonly format: FormatName | undefined
  readonly by: 'content' | 'ending'
  /** A text of the catalogue that says of a file that is not read what it is and what to do. */
  readonly code?: string | undefined
}

/** How much of a file is looked at: the 25 rows that may stand above an HXL tag row, with room. */
const headSize = 1 << 18

const notRead = (what: string): Recognised => ({
  format: undefined,
  by: 'content',
  code: `import-reading:rejected.${what}`,
})
const byContent = (format: FormatName): Recognised => ({ format, by: 'content' })

/** Which format a file looks like, by its content first, then by its ending. Cost: its first 256 kB. */
export async function recognise(file: GivenFile, signal?: AbortSignal): Promise<Recognised> {
  const head = await headOf(file, headSize, signal)
  if (head.length === 0) return notRead('empty')
  const binary = await formatOfBinary(file, head, signal)
  if (binary !== undefined) return binary
  const text = new TextDecoder(encodingOfHead(head)).decode(head, { stream: true })
  if (text.trim() === '') return notRead('empty')
  return formatOfText(text, file.path, head.length < headSize) ?? byEnding(file.path)
}

async function formatOfBinary(
  file: GivenFile,
  head: Uint8Array,
  signal: AbortSignal | undefined,
): Promise<Recognised | undefined> {
  const starts = (...bytes: readonly number[]) => bytes.every((byte, i) => head[i] === byte)
  if (starts(0x50, 0x4b, 0x03, 0x04)) return await formatOfZip(file, signal)
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return notRead('oldOffice')
  if (starts(0x25, 0x50, 0x44, 0x46)) return notRead('document') // %PDF
  if (starts(0x53, 0x51, 0x4c, 0x69, 0x74, 0x65)) return notRead('map') // SQLite, so a .fourfold
  if (starts(0x1f, 0x8b)) return notRead('packed')
  return undefined
}

async function formatOfZip(file: GivenFile, signal: AbortSignal | undefined): Promise<Recognised> {
  const archive = await openArchive(file, usualBounds, signal)
  if (!archive.ok) return notRead(`archive-${archive.why}`)
  const has = (name: string) => archive.entries.some((entry) => entry.name.toLowerCase() === name)
  if (has('xl/workbook.xml')) return byContent(await formatOfSheets(file, signal))
  if (has('xl/workbook.bin') || has('content.xml')) return notRead('otherSheet') // .xlsb, .ods
  return notRead(has('word/document.xml') ? 'document' : 'packed')
}

/** A workbook may hold what is usually delimited: the first rows of each sheet tell. */
async function formatOfSheets(file: GivenFile, signal: AbortSignal | undefined): Promise<FormatName> {
  const { tables } = await xlsxTables(file, { signal })
  for (const { rows } of tables.slice(0, 20)) {
    const first: string[][] = []
    for await (const { cells } of rows) {
      if (isPackHead([cells])) return 'pack'
      first.push(cells.map((cell) => String(cell ?? '')))
      if (first.length >= 26) break
    }
    const format = formatOfRows(first, file.path)
    if (format === 'hxl' || format === '360giving' || format === 'gc-grants') return format
  }
  return 'xlsx'
}

function formatOfText(text: string, path: string, isWhole: boolean): Recognised | undefined {
  const start = text.trimStart()
  if (start.startsWith('<')) return formatOfXml(start)
  if (start.startsWith('{') || start.startsWith('[')) {
    const format = formatOfJson(start)
    if (format !== undefined) return byContent(format)
  }
  if (isCypher(start)) return byContent('cypher')
  const format = formatOfRows(firstRows(text, isWhole), path)
  return format === undefined ? undefined : byContent(format)
}

/** By the local name of the root; what stands before it (declaration, comments, a DTD) is passed over. */
function formatOfXml(text: string): Recognised {
  const root =
    /^(?:\s|<\?[^>]*>|<!--[\s\S]*?-->|<![A-Z][^<>[]*(?:\[[^\]]*\]\s*)?>)*<(?:[\w.-]+:)?([\w.-]+)/.exec(text)
  switch (root?.[1]?.toLowerCase()) {
    case 'graphml':
      return byContent('graphml')
    case 'gexf':
      return byContent('gexf')
    case 'iati-activities':
    case 'iati-activity':
      return byContent('iati')
    case 'html':
      return notRead('document')
    default:
      return notRead('otherXml')
  }
}

/** A script of Cypher: its first words, after comments, and a pattern that it creates. */
function isCypher(text: string): boolean {
  const script = text.replace(/^(?:\s|\/\/[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/|:\w+[^\n]*(?:\n|$))*/, '')
  return (
    /^(?:create|merge|unwind|match|begin|call|with|optional|foreach|load|drop)\b/i.test(script) &&
    /\b(?:create|merge)\s*(?:\(|\w+\s*=\s*\(|constraint\b|(?:\w+\s+)?index\b)/i.test(script)
  )
}

/** The rows at the beginning; one that the end of the head cuts is left out. */
function firstRows(text: string, isWhole: boolean): readonly (readonly string[])[] {
  const rows = rowsOf(text, delimiterOf(text))
  return isWhole || rows.length < 2 ? rows : rows.slice(0, -1)
}

const endings: Readonly<Record<string, FormatName>> = {
  csv: 'csv',
  tsv: 'csv',
  tab: 'csv',
  txt: 'csv',
  json: 'json',
  geojson: 'json',
  cyjs: 'cyjs',
  graphml: 'graphml',
  gexf: 'gexf',
  cypher: 'cypher',
  cql: 'cypher',
}

function byEnding(path: string): Recognised {
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''
  const format = Object.hasOwn(endings, ending) ? endings[ending] : undefined
  return format === undefined ? { ...notRead('unknown'), by: 'ending' } : { format, by: 'ending' }
}
