import type { Noticed, Reading, Statement } from '../statement.ts'
import type { Table } from '../table.ts'
import { answerOf } from './pack-answer.ts'
import { packBook, type PackBook } from './pack-book.ts'
import { PackRows } from './pack-rows.ts'
import { emptyStatements, replyStatements } from './pack-replies.ts'

/**
 * An update pack that came back, as statements: what was changed in cells, what is confirmed, what is new, replies, and
 * cells that are confirmed to be empty. What was not touched is stated without a field; what is missing is not stated.
 *
 * Cost:   O(cells), in memory (`packBook`).
 * Errors: none; a workbook that is no pack states that it is none.
 */
export async function readPack(tables: readonly Table[], today: string): Promise<Reading> {
  const book = await packBook(tables)
  if (book === undefined) {
    const place = { file: tables[0]?.file ?? '' }
    return {
      source: undefined,
      statements: [{ kind: 'rejected', code: 'pack:rejected.notAPack', params: {}, place }],
    }
  }
  const { mark } = book
  return {
    source: undefined,
    origin: `update-pack:${mark.for}/${mark.made}`,
    statements: statementsOf(book, today),
  }
}

function* statementsOf(book: PackBook, today: string): Generator<Statement> {
  yield* book.said
  const answer = answerOf(book, today)
  yield* answer.said
  const rows = new PackRows(book, answer)
  for (const table of book.tables) {
    if (table.is === 'replies') yield* replyStatements(book, table, answer)
    else if (table.is === 'empty') yield* emptyStatements(book, table, answer)
    else yield* rows.statements(table, table.is.records)
  }
  const missing = rows.missing()
  if (missing > 0) yield missingRows(missing, book.file)
}

function missingRows(n: number, file: string): Noticed {
  return { kind: 'noticed', code: 'pack:noticed.missing', params: { n }, place: { file }, count: n }
}
