import { wordsOf } from '../parsed-value.ts'
import type { Cell } from '../table.ts'

/** A column of HXL: its tag, with attributes in any order, and where it stands. */
export type TaggedColumn = {
  readonly at: number
  /** Without "#", lower case. */
  readonly tag: string
  readonly attributes: ReadonlySet<string>
  /** As a person would write it: "#org +name". */
  readonly spec: string
}

/** Tags of the core set that this reader or its notices know; others are left aside. */
const knownTags: ReadonlySet<string> = new Set(
  `org sector subsector activity country region adm1 adm2 adm3 adm4 adm5 loc geo status date targeted reached inneed
  affected population beneficiary contact meta output indicator value currency description item modality need
  operations access capacity cause channel crisis delivery event frequency group impact respondee service severity`.split(
    /\s+/,
  ),
)

/** One cell of a row of tags: white space is ignored, everything after a tag is its attributes. */
const pattern = /^\s*#\s*([\p{L}][\p{L}\p{N}_]*)((?:\s*\+\s*[\p{L}][\p{L}\p{N}_]*)*)\s*$/u

/** The column that a tag names; undefined for what is no tag. Tags before 1.0 say attributes by "_": "#sector_id". */
export function taggedColumn(cell: unknown, at: number): TaggedColumn | undefined {
  if (typeof cell !== 'string' || cell.length > 300) return undefined
  const found = pattern.exec(cell)
  if (found === null) return undefined
  const written = found[1]!.toLowerCase()
  const [base = '', ...old] = written.split('_')
  const isOld = !knownTags.has(written) && old.length > 0 && knownTags.has(base)
  const attributes = new Set([
    ...(isOld ? old : []),
    ...(found[2] ?? '')
      .toLowerCase()
      .split('+')
      .map((one) => one.trim()),
  ])
  attributes.delete('')
  const tag = isOld ? base : written
  return {
    at,
    tag,
    attributes,
    spec: [`#${tag}`, ...[...attributes].sort().map((one) => `+${one}`)].join(' '),
  }
}

/** Half of the cells with something in them must be tags; a heading or a value that begins with "#" is no row of tags. */
const shareOfTags = 0.5

/**
 * The columns of a row of tags; undefined for any other row.
 *
 * Source: HXL 1.1 (https://hxlstandard.org/standard/1-1final/tagging), libhxl-python (first 25 rows, half of the cells).
 */
export function tagsOf(cells: readonly Cell[]): readonly TaggedColumn[] | undefined {
  const filled = cells.filter((cell) => wordsOf(cell) !== undefined).length
  const columns = cells.flatMap((cell, at) => taggedColumn(cell, at) ?? [])
  return columns.length > 0 && columns.length >= filled * shareOfTags ? columns : undefined
}

/** What a cell says: nothing where a spreadsheet has an error, a formula that was not worked out, or a sign for nothing. */
export function valueOf(cell: Cell | undefined): string | undefined {
  const words = wordsOf(cell)
  if (
    words === undefined ||
    /^(?:#N\/A|#REF!|#VALUE!|#NAME\?|#DIV\/0!|#NULL!|#NUM!|=.*|n\/?a|-+|\.+)$/i.test(words)
  )
    return undefined
  return words.replaceAll(/\s+/g, ' ').slice(0, 2_000)
}
