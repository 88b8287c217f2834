import { describe, expect, it } from 'vitest'
import { withOwnLabels } from '../../../../shared/extraction/document-labels.ts'
import { cellText, type Part } from '../../../../shared/extraction/document.ts'
import { gazetteerOf } from '../../../../shared/extraction/gazetteer.ts'
import { withLineTables } from '../../../../shared/extraction/line-columns.ts'
import type { Paragraph } from '../../../../shared/extraction/paragraphs.ts'
import { readText } from '../../../../shared/extraction/read-text.ts'

const nobody = gazetteerOf([], [])
const rowsOf = (text: string): readonly (readonly string[])[] =>
  withLineTables(readText(text).parts, nobody).flatMap((part: Part) =>
    part.kind === 'table' ? part.rows.map((row) => row.cells.map(cellText)) : [],
  )
const paragraphs = (...texts: readonly string[]): readonly Paragraph[] =>
  texts.map((text, i) => ({ text, at: { line: i + 1 }, kind: 'text', isApart: false }))

describe('[X4] a table whose cells were copied onto lines of their own', () => {
  const heading = 'Action\nLead\nPartners\nTimeline\n'

  it('gives each line to its column, and leaves a cell empty where nobody helps', () => {
    expect(
      rowsOf(`${heading}1.1\nTrain nurses\nMOH\nRCMP, PS\n2026\n1.2\nOpen a shelter\nMCSS\nBy March 2027`),
    ).toEqual([
      ['No.', 'Action', 'Lead', 'Partners', 'Timeline'],
      ['1.1', 'Train nurses', 'MOH', 'RCMP, PS', '2026'],
      ['1.2', 'Open a shelter', 'MCSS', '', 'By March 2027'],
    ])
  })

  it('joins the lines of an action that goes on, and keeps headings between as rows of one cell', () => {
    const rows = rowsOf(
      `${heading}1.1 Train nurses and\nmidwives\nMOH\nRCMP\n2026\nProtection\n2.1 Open a shelter\nMCSS\nPS\nOngoing`,
    )
    expect(rows.map((row) => row.slice(0, 2))).toEqual([
      ['No.', 'Action'],
      ['1.1', 'Train nurses and midwives'],
      ['Protection', ''],
      ['2.1', 'Open a shelter'],
    ])
  })

  it.each([
    ['without a column of when', 'Action\nLead\nPartners\n1.1\nTrain\nMOH\nPS\n1.2\nOpen\nPS\nMOH'],
    ['with one action only', `${heading}1.1\nTrain nurses\nMOH\nRCMP\n2026`],
    ['whose lines never say when', `${heading}1.1\nTrain nurses\nMOH\nRCMP\n1.2\nOpen a shelter\nMCSS`],
  ])('stays text %s', (_, text) => {
    expect(rowsOf(text)).toEqual([])
  })
})

describe('[X4] a word of the document’s own for who leads', () => {
  const plan = ['Préfecture', 'Gendarmerie', 'Parquet'].flatMap((who, i) => [
    `${i + 1}. Ouvrir un lieu`,
    `Animation : ${who}`,
    'Échéance : 2026',
  ])

  it('is the label that opens the fields again and again', () => {
    const texts = withOwnLabels(paragraphs(...plan)).map((one) => one.text)
    expect(texts.filter((text) => text.startsWith('Lead: '))).toEqual([
      'Lead: Préfecture',
      'Lead: Gendarmerie',
      'Lead: Parquet',
    ])
  })

  it('is none where the document says who leads by a word that is known', () => {
    const known = paragraphs(...plan, 'Responsable : Ville')
    expect(withOwnLabels(known)).toBe(known)
  })
})
