import type { CitationView } from '../../shared/view/shapes/common.ts'
import type { Invocation } from './command.ts'

/** Width at which text for people is broken. */
const width = 100

/** Text broken at words, each line indented. */
export function wrapped(text: string, indent = 0): string {
  const pad = ' '.repeat(indent)
  const lines: string[] = ['']
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && indent + last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines.map((line) => pad + line).join('\n')
}

/** Rows of text in columns; the first column is left, those of numbers right. */
export function columns(rows: readonly (readonly string[])[], right: readonly number[] = []): string {
  const isRight = new Set(right)
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => (row[i] ?? '').length)))
  return rows
    .map((row) =>
      row
        .map((cell, i) => (isRight.has(i) ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** The strongest sources of a finding in one line. */
export function sourcesLine(citations: readonly CitationView[], most = 2): string {
  return citations
    .slice(0, most)
    .map((one) => (one.locator === '' ? one.title : `${one.title}, ${one.locator}`))
    .join('; ')
}

/** Numbered findings with their sentences, and how many more there are. */
export function numbered(entries: readonly (readonly string[])[], left: number, { t }: Invocation): string {
  const text = entries.map(([head = '', ...rest], i) =>
    [
      `${String(i + 1).padStart(3)}. ${head}`,
      ...rest.filter((one) => one !== '').map((one) => wrapped(one, 5)),
    ].join('\n'),
  )
  return [...text, ...(left > 0 ? [t('cli:more', { count: left })] : [])].join('\n')
}
