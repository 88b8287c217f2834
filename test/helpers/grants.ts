import { nodeType, relationshipType } from '../../graph-schema/registry.ts'
import { columns, type Column } from '../../shared/import/gc-grants/columns.ts'
import { readGcGrants, type GrantsTable } from '../../shared/import/gc-grants/read-gc-grants.ts'
import type {
  End,
  Noticed,
  Rejected,
  StatedNode,
  StatedRelationship,
  Statement,
} from '../../shared/import/statement.ts'
import type { Cell, Table } from '../../shared/import/table.ts'

/** Cells of one row of the published file by column; what is not given is what a plain row of it has. */
export type Grant = Partial<Record<Column, string>>

const plain: Grant = {
  ref_number: '016-2022-2023-Q1-00001',
  amendment_number: '0',
  agreement_type: 'C',
  recipient_type: 'N',
  recipient_business_number: '890138597RR0001',
  recipient_legal_name: 'Lighthouse Society|Société du Phare',
  recipient_country: 'CA',
  recipient_province: 'ON',
  recipient_city: 'Ottawa',
  recipient_postal_code: 'K1A 0A1',
  prog_name_en: 'Victims Fund',
  prog_name_fr: 'Fonds d’aide aux victimes',
  agreement_title_en: 'Support for survivors of human trafficking',
  agreement_title_fr: 'Soutien aux survivantes de la traite des personnes',
  agreement_number: 'A-1',
  agreement_value: '100000.00',
  agreement_start_date: '2022-05-01',
  agreement_end_date: '2024-03-31',
  owner_org: 'jus',
  owner_org_title: 'Department of Justice Canada | Ministère de la Justice Canada',
}

export const grant = (given: Grant = {}): Grant => ({ ...plain, ...given })

/** Cells of a row in the order of some columns. */
export function cellsIn(order: readonly Column[], row: Grant): string[] {
  return order.map((column) => row[column] ?? '')
}

export function tableOf(rows: readonly Grant[], order: readonly Column[] = columns): Table {
  return rawTable([order, ...rows.map((row) => cellsIn(order, row))])
}

export function rawTable(rows: readonly (readonly Cell[])[]): Table {
  return { file: 'grants.csv', rows: rows.map((cells, at) => ({ row: at + 1, cells })) }
}

/** A file of rows as text, cells with a quote, comma or line end in quotes. */
export function csvOf(rows: readonly (readonly string[])[], lineEnd = '\n'): string {
  const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  return rows.map((row) => `${row.map(cell).join(',')}${lineEnd}`).join('')
}

export class Read {
  readonly all: readonly Statement[]
  constructor(all: readonly Statement[]) {
    this.all = all
  }
  nodes(type?: string): readonly StatedNode[] {
    return this.all.filter(
      (one): one is StatedNode => one.kind === 'node' && (type === undefined || one.type === type),
    )
  }
  only(type: string): StatedNode {
    const found = this.nodes(type)
    if (found.length !== 1) throw new Error(`expected one ${type}, found ${found.length}`)
    return found[0]!
  }
  relationships(type?: string): readonly StatedRelationship[] {
    return this.all.filter(
      (one): one is StatedRelationship =>
        one.kind === 'relationship' && (type === undefined || one.type === type),
    )
  }
  /** Ends of relationships of a type as "from → to", by key or words. */
  joins(type: string): readonly string[] {
    return this.relationships(type).map(({ from, to }) => `${endText(from)} → ${endText(to)}`)
  }
  noticed(code: string): Noticed | undefined {
    return this.all.find(
      (one): one is Noticed => one.kind === 'noticed' && one.code === `import-gc-grants:noticed.${code}`,
    )
  }
  rejected(): readonly Rejected[] {
    return this.all.filter((one): one is Rejected => one.kind === 'rejected')
  }
}

export const endText = (end: End): string => ('key' in end ? end.key : 'id' in end ? end.id : end.term.words)

type Options = Parameters<typeof readGcGrants>[1]

/** Everything that is read of a table or several, after each node and relationship was held to the schema. */
export async function readTable(
  tables: GrantsTable | readonly GrantsTable[],
  options: Options = {},
): Promise<Read> {
  const all: Statement[] = []
  const given = 'rows' in tables ? [tables] : tables
  for await (const one of readGcGrants(given, options).statements) all.push(one)
  const read = new Read(all)
  holdToSchema(read)
  return read
}

export const readGrants = (rows: readonly Grant[], options: Options = {}): Promise<Read> =>
  readTable(tableOf(rows), options)

/** Throws where a node or an end is none that the schema knows. */
function holdToSchema(read: Read): void {
  const types = new Map(read.nodes().map((node) => [node.key, node.type]))
  if (types.size !== read.nodes().length) throw new Error('two nodes have one key')
  for (const node of read.nodes()) {
    const held = nodeType(node.type)!.schema.safeParse({
      ...node.properties,
      ...(node.identifiers.length === 0 ? {} : { identifiers: node.identifiers }),
    })
    if (!held.success) throw new Error(`${node.key}: ${held.error.message}`)
  }
  for (const one of read.relationships()) {
    const [from, to] = [one.from, one.to].map((end) =>
      'key' in end ? types.get(end.key) : 'term' in end ? end.term.type : undefined,
    )
    if (from === undefined || to === undefined)
      throw new Error(`${one.type} joins what is not there: ${endText(one.from)} → ${endText(one.to)}`)
    const fits = relationshipType(one.type)!.ends.some(
      (ends) =>
        (ends.from === 'any' || ends.from.includes(from)) && (ends.to === 'any' || ends.to.includes(to)),
    )
    if (!fits) throw new Error(`${one.type} does not join ${from} and ${to}`)
  }
}
