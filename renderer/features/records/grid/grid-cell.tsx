import type { ReactNode } from 'react'
import type { Language } from '../../../../graph-schema/bilingual.ts'
import { cellInWords, plainOf, type CellSpeech } from '../../../../shared/view/grid/grid-cell.ts'
import type { GridColumn } from '../../../../shared/view/grid/grid-columns.ts'
import { langIfOther, type Words } from '../../../session/words.ts'

/**
 * What a cell says, each name in its language; marks of what needs attention as words in a frame. No component of its
 * own: hundreds of cells come with every frame of a scroll.
 */
export function cellContent(column: GridColumn, cell: unknown, speech: CellSpeech, words: Words): ReactNode {
  if (cell === null || cell === undefined) return null
  if (column.kind === 'relationship')
    return (cell as readonly string[]).map((id, at) => {
      const [name, lang] = speech.names[id] ?? [id, null]
      const other = langIfOther(lang, words)
      const text = at === 0 ? name : `, ${name}`
      return other === undefined ? (
        text
      ) : (
        <span key={id} lang={other}>
          {text}
        </span>
      )
    })
  if (column.kind === 'computed' && column.what === 'attention')
    return (cell as readonly string[]).map((one) => (
      <span key={one} className="tag tag-thin">
        {words.t(`grid:attention.${one}`)}
      </span>
    ))
  const { text, lang } = cellInWords(column, cell, speech)
  if (column.kind === 'computed' && column.what === 'standing')
    return <span className={`tag tag-currency-${plainOf(cell)}`}>{text}</span>
  const other = langIfOther(lang, words)
  if (other === undefined) return text
  return isSaidInOther(column) ? (
    <OtherWords text={text} lang={other} words={words} />
  ) : (
    <span lang={other}>{text}</span>
  )
}

/** Words in the other language with the mark that says so, which is not cut off with them. */
export function OtherWords({
  text,
  lang,
  words,
}: {
  readonly text: string
  readonly lang: Language
  readonly words: Words
}): ReactNode {
  return (
    <span className="grid-other">
      <span lang={lang}>{text}</span>
      <span className="in-other"> {words.t(`inOther.${lang}`)}</span>
    </span>
  )
}

/** What people and places are called is only read out in its language (R37); of a column of one language its heading says it. */
const names: ReadonlySet<string> = new Set([
  'name',
  'abbreviation',
  'shortName',
  'aliases',
  'formerNames',
  'publisher',
])

function isSaidInOther(column: GridColumn): boolean {
  if (column.kind !== 'property' || names.has(column.name)) return false
  return column.language !== 'en' && column.language !== 'fr'
}

/** The looks of a cell of a column. */
export function cellClass(column: GridColumn, at: number): string {
  const isTags = column.kind === 'computed' && (column.what === 'attention' || column.what === 'standing')
  return `grid-cell${at === 0 ? ' grid-name' : ''}${isFigure(column) ? ' number' : ''}${isTags ? ' grid-tags' : ''}`
}

/** Cells of figures stand to the right. */
function isFigure(column: GridColumn): boolean {
  if (column.kind === 'computed') return column.what === 'sources'
  return column.kind === 'property' && column.property.kind === 'number'
}
