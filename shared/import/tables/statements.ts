import type { Noticed, Rejected, Statement } from '../statement.ts'
import type { Table } from '../table.ts'
import { startTally } from '../tally.ts'
import { dataOf } from './data-rows.ts'
import { edgeStatements } from './edge-statements.ts'
import { columnsOf, headingKey, type Headings } from './headings.ts'
import { layoutOfMapping } from './layout.ts'
import type { Mapping } from './mapping.ts'
import { recordStatements } from './record-statements.ts'

/**
 * What a table states by a mapping, row by row. A row without a name is rejected with its place; columns of the mapping
 * that are not there and those it does not know are noticed; what is met in many cells is said once with a count.
 *
 * Cost: one pass; memory by the records that differ, not by the rows. Errors: what reading the rows throws.
 */
export async function* statementsOf(table: Table, mapping: Mapping): AsyncGenerator<Statement> {
  const place = { file: table.file, sheet: table.sheet }
  if (mapping.sheet !== undefined && table.sheet !== undefined && mapping.sheet !== table.sheet) {
    yield {
      kind: 'noticed',
      code: 'import-tables:noticed.otherSheet',
      params: { wanted: mapping.sheet },
      place,
    }
    return
  }
  const tally = startTally()
  const wanted = layoutOfMapping(mapping).headings
  const data = await dataOf(table, tally, wanted, mapping.headingRow)
  if (data === undefined) {
    yield* saidOf(table)
    yield { kind: 'rejected', code: 'import-tables:rejected.noRows', params: {}, place }
    return
  }
  const columns = columnsOf(data.headings)
  const absent = wanted.filter((heading) => !columns.has(headingKey(heading)))
  yield* columnNotices(data.headings, wanted, absent).map((one) => ({ ...one, place }))
  if (absent.length === wanted.length) {
    yield {
      kind: 'rejected',
      code: 'import-tables:rejected.otherLayout',
      params: { headings: list(wanted) },
      place,
    }
    return
  }
  const context = { table, columns, tally }
  if (mapping.shape === 'edges') yield* edgeStatements(data.rows, mapping, context)
  else yield* recordStatements(data.rows, mapping, context)
  yield* tally.noticed()
  yield* saidOf(table)
}

function columnNotices(
  headings: Headings,
  wanted: readonly string[],
  absent: readonly string[],
): readonly Noticed[] {
  const known = new Set(wanted.map(headingKey))
  const added = headings.names.filter((name) => !known.has(headingKey(name)) && !/^\[[A-Z]+\]$/.test(name))
  const notice = (code: string, names: readonly string[]): readonly Noticed[] =>
    names.length === 0
      ? []
      : [
          {
            kind: 'noticed',
            code: `import-tables:noticed.${code}`,
            params: { headings: list(names), n: names.length },
            count: names.length,
            isToLookAt: true,
          },
        ]
  return [...notice('columnsAbsent', absent), ...notice('columnsAdded', added)]
}

/** Some names, for a sentence. */
function list(names: readonly string[]): string {
  const shown = names.slice(0, 8).map((name) => name.slice(0, 60))
  return names.length > shown.length ? `${shown.join(', ')}, …` : shown.join(', ')
}

function saidOf(table: Table): readonly (Rejected | Noticed)[] {
  return table.said ?? []
}
