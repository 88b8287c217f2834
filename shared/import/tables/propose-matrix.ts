import { joins } from '../../../graph-schema/define-relationship-type.ts'
import { relationshipType, type NodeTypeName } from '../../../graph-schema/registry.ts'
import type { Target } from './mapping.ts'
import { facets, vocabulariesWith, type TermType } from '../plain-words.ts'
import type { SeenColumn } from './proposed.ts'
import { said, type Said } from './proposed.ts'

type ProposedMark = { readonly target: Target; readonly said: Said }

/** Fewer columns of marks than this are yes-or-no columns of a table of records. */
const fewest = 3

/**
 * The columns of a matrix: cells with nothing but marks, under headings of which most are terms of one vocabulary. None
 * where the table is no matrix.
 */
export function proposedMarks(
  columns: readonly SeenColumn[],
  main: NodeTypeName,
): ReadonlyMap<number, ProposedMark> {
  const marked = columns.flatMap(({ content }, i) => (content.filled > 0 && content.marks >= 0.8 ? [i] : []))
  const none: ReadonlyMap<number, ProposedMark> = new Map()
  if (marked.length < fewest) return none
  const type = vocabularyOf(marked.map((i) => headOf(columns[i]!)))
  if (type === undefined) return none
  const mark = markTo(type, main)
  if (mark === undefined) return none
  // a column that nobody has marked yet stands among the others
  const blank = columns.flatMap(({ content }, i) =>
    content.filled === 0 && vocabulariesWith(headOf(columns[i]!)).has(type) ? [i] : [],
  )
  return new Map(
    [...marked, ...blank].map((i) => {
      const isTerm = vocabulariesWith(headOf(columns[i]!)).has(type)
      const target: Target = { ...mark, words: headOf(columns[i]!).slice(0, 300) }
      return [i, { target, said: isTerm ? said(0.9, 'marks') : said(0.4, 'marksOnly') }]
    }),
  )
}

function headOf({ heading }: SeenColumn): string {
  return heading.split(' – ').at(-1)!
}

function vocabularyOf(headings: readonly string[]): TermType | undefined {
  const types = Object.keys(facets) as TermType[]
  const counted = types.map((type) => ({
    type,
    count: headings.filter((heading) => vocabulariesWith(heading).has(type)).length,
  }))
  const [best] = counted.sort((a, b) => b.count - a.count)
  return best !== undefined && best.count * 2 >= headings.length ? best.type : undefined
}

/** Directly where the schema joins the two; an organization does something by a service that it delivers. */
function markTo(type: TermType, main: NodeTypeName): Extract<Target, { to: 'mark' }> | undefined {
  const relationship = facets[type]
  const declared = relationshipType(relationship)!
  if (joins(declared, main, type)) return { to: 'mark', type: relationship, node: type }
  if (main !== 'Organization') return undefined
  return { to: 'mark', type: relationship, node: type, through: 'Service' }
}
