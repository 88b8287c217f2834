import { columnKeys } from '../../exchange/pack/pack-marks.ts'
import { asWritten } from '../../exchange/pack/pack-columns.ts'
import { translator } from '../../language/translator.ts'
import type { Bilingual } from '../../../graph-schema/bilingual.ts'
import { inLanguageOf, stated } from '../stated-value.ts'
import type { Rejected, Statement } from '../statement.ts'
import type { TableRow } from '../table.ts'
import { wordsOfCell } from '../tables/cell-values.ts'
import { plainWords } from '../plain-words.ts'
import { cellAt, idAt, placeAt, type PackBook, type PackTable } from './pack-book.ts'
import type { PackAnswer } from './pack-answer.ts'

/** The replies of a pack to what the map says of its recipient (R19). */
export function* replyStatements(book: PackBook, table: PackTable, answer: PackAnswer): Generator<Statement> {
  const { mark, sent } = book
  for (const row of table.rows) {
    const text = bothWords(table, row, columnKeys.replyEn, columnKeys.replyFr)
    if (text === undefined) continue
    const id = idAt(table, row)
    const place = placeAt(table, row, columnKeys.replyEn)
    if (id === undefined || sent?.asked.has(id) === false) yield rejected('unknownQuestion', table, row)
    else if (answer.who === undefined) yield rejected('noAnswerer', table, row)
    else
      yield {
        kind: 'relationship',
        key: `update-pack:${mark.for}/${mark.made}/reply/${id}`,
        type: 'REPLIES_TO',
        from: { id: answer.who.id },
        to: { id },
        isOneMore: true,
        properties: { text, date: answer.on },
        place,
      }
  }
}

/** Cells that the jurisdiction says are empty indeed (R9), as checks about the activity there. */
export function* emptyStatements(book: PackBook, table: PackTable, answer: PackAnswer): Generator<Statement> {
  const { mark, sent } = book
  const none = new Set(
    (['en', 'fr'] as const)
      .map((language) => translator(language)('pack:answer.none'))
      .flatMap((one, _, all) => [one, all.join(' / ')])
      .map(plainWords),
  )
  for (const row of table.rows) {
    const words = wordsOfCell(cellAt(table, row, columnKeys.answer))
    if (words === undefined) continue
    const id = idAt(table, row)
    if (id === undefined || sent?.empty.has(id) === false) {
      yield rejected('unknownCell', table, row)
      continue
    }
    if (!none.has(plainWords(words))) {
      yield rejected('answer', table, row, { words: words.slice(0, 100) })
      continue
    }
    const key = `update-pack:${mark.for}/${mark.made}/empty/${id}`
    const place = placeAt(table, row, columnKeys.answer)
    yield {
      kind: 'node',
      key,
      type: 'CoverageCheck',
      identifiers: [],
      properties: stated({
        name: nameOfCheck(wordsOfCell(cellAt(table, row, columnKeys.words)) ?? id),
        result: 'none-confirmed',
        date: answer.on,
        whoFor: answer.name,
        whereLooked: bothWords(table, row, columnKeys.whereEn, columnKeys.whereFr),
      }),
      place,
    }
    for (const to of [id, mark.for])
      yield { kind: 'relationship', type: 'ABOUT', from: { key }, to: { id: to }, properties: {}, place }
  }
}

/** What is confirmed to be missing, in each language by the name that the sheet has in it. */
function nameOfCheck(words: string): Bilingual {
  const [en = words, fr = en] = words.split('|').map((side) => side.trim())
  return {
    en: translator('en')('pack:check', { activity: en }),
    fr: translator('fr')('pack:check', { activity: fr }),
  }
}

function bothWords(table: PackTable, row: TableRow, en: string, fr: string): Bilingual | undefined {
  const words = (key: string) => {
    const said = wordsOfCell(cellAt(table, row, key))
    return said === undefined ? undefined : asWritten(said)
  }
  const both = { ...inLanguageOf(words(en), 'en'), ...inLanguageOf(words(fr), 'fr') }
  return Object.keys(both).length === 0 ? undefined : both
}

function rejected(code: string, table: PackTable, row: TableRow, params: Rejected['params'] = {}): Rejected {
  return { kind: 'rejected', code: `pack:rejected.${code}`, params, place: placeAt(table, row) }
}
