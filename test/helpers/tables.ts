import { joins } from '../../graph-schema/define-relationship-type.ts'
import { nodeType, relationshipType } from '../../graph-schema/registry.ts'
import type {
  End,
  Noticed,
  Rejected,
  StatedNode,
  StatedRelationship,
  Statement,
} from '../../shared/import/statement.ts'
import type { Cell, Merge, Table } from '../../shared/import/table.ts'
import { proposeMapping } from '../../shared/import/tables/propose.ts'
import { statementsOf } from '../../shared/import/tables/statements.ts'
import type { Mapping } from '../../shared/import/tables/mapping.ts'
import { listOf } from './read-out.ts'

/** Rows as a table; row 1 is the first one, blank ones are left out as readers do. */
export function tableOf(
  rows: readonly (readonly Cell[])[],
  rest: { sheet?: string; merges?: Merge[]; file?: string } = {},
): Table {
  return {
    file: 'a.csv',
    ...rest,
    rows: rows.flatMap((cells, i) =>
      cells.every((cell) => cell === null || cell === '')
        ? []
        : [{ row: i + 1, cells: cells.map((cell) => (cell === '' ? null : cell)) }],
    ),
  }
}

/** Cells written as lines: "Name | City" a row. Blank cells are null. */
export function rowsOf(text: string): readonly (readonly Cell[])[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => (cell.trim() === '' ? null : cell.trim())))
}

export type Stated = {
  readonly nodes: readonly StatedNode[]
  readonly relationships: readonly StatedRelationship[]
  readonly rejected: readonly Rejected[]
  readonly noticed: readonly Noticed[]
}

/** All that a table states by a mapping, or by the one that is proposed for it. */
export async function stated(
  table: Table,
  mapping?: Mapping,
): Promise<Stated & { readonly mapping: Mapping }> {
  const rows = await listOf(table.rows)
  const used = mapping ?? proposeMapping({ ...table, rows: rows.slice(0, 200) })!.mapping
  const all = await listOf(statementsOf({ ...table, rows }, used))
  const of = <K extends Statement['kind']>(kind: K) =>
    all.filter((one): one is Extract<Statement, { kind: K }> => one.kind === kind)
  const found = {
    nodes: of('node'),
    relationships: of('relationship'),
    rejected: of('rejected'),
    noticed: of('noticed'),
  }
  for (const problem of problemsOf(found)) throw new Error(problem)
  return { ...found, mapping: used }
}

/** Where what is stated would not pass the schema: properties of nodes and relationships, ends that it does not join. */
export function problemsOf({ nodes, relationships }: Stated): readonly string[] {
  const problems: string[] = []
  const typeOfKey = new Map<string, string>()
  for (const { key, type, properties, identifiers } of nodes) {
    typeOfKey.set(key, type)
    const parsed = nodeType(type)!.schema.safeParse(properties)
    if (!parsed.success) problems.push(`${key}: ${parsed.error.message}`)
    for (const one of identifiers) if (!/^[a-z][a-z0-9-]*:./.test(one)) problems.push(`${key}: ${one}`)
  }
  const typeOf = (end: End) =>
    'term' in end ? end.term.type : 'key' in end ? typeOfKey.get(end.key) : undefined
  for (const { type, from, to, properties } of relationships) {
    const [a, b] = [typeOf(from), typeOf(to)]
    if (a === undefined || b === undefined) problems.push(`${type}: an end is not stated`)
    else if (!joins(relationshipType(type)!, a, b)) problems.push(`${type} does not join ${a} to ${b}`)
    if (!relationshipType(type)!.schema.safeParse(properties).success) problems.push(`${type}: properties`)
  }
  return problems
}

/** A relationship in short: "LEADS Covenant House > Line". */
export function inShort({ nodes }: Stated, { type, from, to }: StatedRelationship): string {
  const name = (end: End) => {
    if ('term' in end) return `#${end.term.words}`
    if ('id' in end) return end.id
    const { name: words, text } = (nodes.find(({ key }) => key === end.key)?.properties ?? {}) as Record<
      string,
      { en?: string; fr?: string }
    >
    const said = words ?? text
    return said?.en ?? said?.fr ?? '?'
  }
  return `${type} ${name(from)} > ${name(to)}`
}
