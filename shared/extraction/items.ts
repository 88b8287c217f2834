import type { DocumentText, Part, TextPart } from './document.ts'
import { listParts } from './abbreviations.ts'
import { withBareNumbers } from './bare-numbers.ts'
import { withSpacedTables } from './columns.ts'
import { withOwnLabels } from './document-labels.ts'
import { readEnding } from './ending.ts'
import { fold } from './fold.ts'
import { withFieldRows } from './field-rows.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Item } from './item.ts'
import { withLabelLines } from './label-lines.ts'
import { withLineTables } from './line-columns.ts'
import { paragraphsOf, withoutFurniture, type Paragraph } from './paragraphs.ts'
import { pillarOf } from './pillars.ts'
import { withoutRunningLines } from './running-lines.ts'
import { withSpacedFields } from './spaced-fields.ts'
import { itemsOfText } from './stream-items.ts'
import { itemsOfTable } from './table-items.ts'

/** How surely an item is one: what the plan prints with who or when, what it only numbers or lists, what its prose promises. */
type Strength = 'strong' | 'medium' | 'weak'

/** So many items that say who or when make a plan whose other lists and prose tell the same again, or something else. */
const enoughOfForm = 3

/** What a document is read into: its items, and the paragraphs that are none. */
export type Read = { readonly items: readonly Item[]; readonly paragraphs: readonly Paragraph[] }

/** The action items of a document in reading order, of its tables and of its text. Cost: O(document). */
export function itemsOfDocument(document: DocumentText, names: Gazetteer): Read {
  const lists = listParts(document.parts)
  const own = withoutRunningLines(withoutFurniture(document.parts.filter((part) => !lists.has(part))))
  const parts = withLabelLines(
    withLineTables(withFieldRows(withSpacedTables(withSpacedFields(own))), names),
    names,
  )
  const ends = (text: string): boolean => {
    const ending = readEnding(text, names)
    return ending.timing !== undefined || ending.organizations !== undefined
  }
  const items: Item[] = []
  const paragraphs: Paragraph[] = []
  let run: TextPart[] = []
  let pillar: string | null = null
  const flush = (): void => {
    const own = paragraphsOf(run, document.isWrapped, ends)
    for (const one of own)
      if (one.text.length < 110 && !/[.;]$/.test(one.text)) pillar = pillarOf(one.text) ?? pillar
    paragraphs.push(...own)
    items.push(...itemsOfText(withOwnLabels(own), names))
    run = []
  }
  for (const part of parts) {
    if (part.kind !== 'table') {
      run.push(part)
      continue
    }
    flush()
    items.push(...itemsOfTable(part.rows, { pillar, names }))
    paragraphs.push(...piecesOf(part))
  }
  flush()
  return { items: withBareNumbers(withoutAsides(chosen(items))), paragraphs }
}

function piecesOf(table: Extract<Part, { kind: 'table' }>): readonly Paragraph[] {
  return table.rows.flatMap((row) =>
    row.cells.flatMap((cell) =>
      cell.map((piece): Paragraph => ({ text: piece.text, at: piece.at, kind: 'text', isApart: true })),
    ),
  )
}

/** "Open Action Plan on Forced Labour, 2026–2028", with who made it: the title of a document on its first page. */
function isTitle({ number, text, timing, evidence }: Item): boolean {
  // "Final report – September 2025", on the first page of one
  if (
    number === null &&
    /^(?:(?:final|interim|annual) report|rapport (?:final|annuel|d['’]étape))$/iu.test(text)
  )
    return true
  const isPeriod = timing !== null && /^(?:19|20)\d\d\s?[-–/]\s?(?:(?:19|20)\d\d|\d\d)$/u.test(timing.trim())
  return (
    isPeriod &&
    number === null &&
    !evidence.some((one) => one === 'verb' || one === 'columns' || one === 'label' || one === 'promise') &&
    /\b(?:plan|strategy|strategie|framework|cadre|agenda|response|roadmap|feuille de route|programme)\b/.test(
      fold(text),
    )
  )
}

function strengthOf(item: Item): Strength | undefined {
  if (isTitle(item)) return undefined
  const { evidence, text } = item
  const has = (one: Item['evidence'][number]): boolean => evidence.includes(one)
  const acted = has('organization')
  const timed = has('timing')
  if (has('columns') && (acted || timed)) return 'strong'
  if (has('label')) return 'strong'
  if (acted && timed) return 'strong'
  // a body that promises in a list under a heading of actions
  if (acted && has('promise') && has('heading')) return 'strong'
  if (has('number') && (acted || timed) && text.length > 15) return 'strong'
  if ((acted || timed) && (has('verb') || has('heading') || has('promise'))) return 'medium'
  if (has('number') && (has('verb') || has('heading') || has('promise'))) return 'weak'
  if (has('heading') && has('verb')) return 'weak'
  return undefined
}

/**
 * Where a plan prints items with who or when, these are its items; its other numbered lists and its prose are not, unless
 * nothing else is there.
 */
function chosen(items: readonly Item[]): readonly Item[] {
  const graded = items.flatMap((item) => {
    const strength = strengthOf(item)
    return strength === undefined ? [] : [{ item, strength }]
  })
  const strong = graded.filter((one) => one.strength === 'strong')
  if (strong.length < enoughOfForm) return graded.map((one) => one.item)
  const forms = new Set(strong.map((one) => formOf(one.item.number)))
  return graded
    .filter(({ item, strength }, i) => {
      if (strength === 'strong') return true
      const isBetween = graded
        .slice(Math.max(0, i - 2), i + 3)
        .some((one) => one !== graded[i] && one.strength === 'strong')
      return isBetween && (strength === 'medium' || forms.has(formOf(item.number)))
    })
    .map((one) => one.item)
}

/** How a number is written: "1.11" and "2.3" alike, "A1" otherwise. */
function formOf(number: string | null): string {
  return number === null ? '' : number.replace(/\d+/g, '#').replace(/\p{L}/gu, 'A')
}

/** Where a plan prints its timings beside its items, a date within a sentence is no timing of the item. */
function withoutAsides(items: readonly Item[]): readonly Item[] {
  const beside = items.filter((one) => one.timing !== null && one.isTimedInside !== true).length
  if (beside < enoughOfForm || beside * 2 < items.length) return items
  return items.map((one) => (one.isTimedInside === true ? { ...one, timing: null } : one))
}
