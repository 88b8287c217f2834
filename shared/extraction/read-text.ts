import { even, type Cell, type DocumentText, type Part, type TableRow } from './document.ts'
import { leadingNumber, withoutBullet } from './numbers.ts'
import { endsAtWidth } from './paragraphs.ts'

/** A plain text or Markdown file as parts, each with the line that it begins on. Cost: O(length). */
export function readText(text: string): DocumentText {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n') // other separators end no line for those who count them
    .split('\n')
  const parts: Part[] = []
  let isApart = false
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!.replace(/^ {0,3}(?:> ?)+(?=\S)/, '') // a quotation of Markdown
    if (even(line) === '') {
      isApart = true
      continue
    }
    const rows = barredRows(lines, i) ?? tabbedRows(lines, i)
    if (rows !== undefined) {
      parts.push({ kind: 'table', rows: rows.rows })
      i = rows.end - 1
      isApart = true
      continue
    }
    const at = { line: i + 1 }
    const heading = /^ {0,3}(#{1,6})\s+(.*?)\s*#*$/.exec(line)
    if (heading !== null)
      parts.push({ kind: 'heading', text: plain(heading[2]!), at, level: heading[1]!.length })
    else {
      const underlined = /^(?:={3,}|-{3,})\s*$/.test(lines[i + 1] ?? '') && isApart && !line.includes('  ')
      if (underlined && leadingNumber(line) === undefined && withoutBullet(line) === undefined)
        parts.push({ kind: 'heading', text: plain(line.trim()), at, level: 1 })
      else parts.push({ kind: 'text', text: plain(line.trimEnd()), at, isApart })
    }
    isApart = false
  }
  return { parts, isWrapped: endsAtWidth(lines) }
}

/** Marks of Markdown around words. */
function plain(text: string): string {
  return text
    .replace(/\[\^[\p{L}\d]{1,12}\]/gu, '') // the mark of a footnote
    .replace(/\[([^\]]*)\]\([^()]*\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_]+?)\1/g, '$2')
    .replace(/(^|\s)[*_](?=\S)([^*_]+?)[*_](?=[\s.,;:)]|$)/g, '$1$2')
    .replace(/\\([|*_#-])/g, '$1')
}

/** Lines with bars from `from` on: a table of Markdown, or one that was printed so. */
function barredRows(
  lines: readonly string[],
  from: number,
): { readonly rows: readonly TableRow[]; readonly end: number } | undefined {
  const width = cellsOf(lines[from]!)?.length ?? 0
  if (width < 2) return undefined
  let end = from
  const rows: TableRow[] = []
  while (end < lines.length) {
    const line = lines[end]!
    if (/^[\s|:+=-]+$/.test(line) && /[-=]{2,}/.test(line)) {
      end++
      continue
    }
    const cells = cellsOf(line)
    if (cells === undefined) break
    rows.push({ cells: cells.map((cell): Cell => piecesOf(cell, end + 1)) })
    end++
  }
  return rows.length < 2 ? undefined : { rows, end }
}

/** Lines with as many tabs each: a table that was pasted. */
function tabbedRows(
  lines: readonly string[],
  from: number,
): { readonly rows: readonly TableRow[]; readonly end: number } | undefined {
  const width = lines[from]!.split('\t').length
  if (width < 3 || width > 40) return undefined
  let end = from
  while (end < lines.length && lines[end]!.split('\t').length === width) end++
  if (end - from < 2) return undefined
  const rows = lines
    .slice(from, end)
    .map((line, n) => ({ cells: line.split('\t').map((cell) => piecesOf(cell, from + n + 1)) }))
  return { rows, end }
}

function piecesOf(cell: string, line: number): Cell {
  return cell
    .split(/<br\s*\/?>/i)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => {
      const item = withoutBullet(text)
      return { text: plain(item ?? text), at: { line }, ...(item === undefined ? {} : { isItem: true }) }
    })
}

function cellsOf(line: string): readonly string[] | undefined {
  if (!line.includes('|') || line.length > 20_000) return undefined
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim())
}
