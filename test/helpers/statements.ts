import { existsSync, readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { expect } from 'vitest'
import { joins } from '../../graph-schema/define-relationship-type.ts'
import { nodeType, relationshipType } from '../../graph-schema/registry.ts'
import type {
  End,
  Noticed,
  Reading,
  Rejected,
  StatedNode,
  StatedRelationship,
  Statement,
} from '../../shared/import/statement.ts'
import type { Table, TableRow } from '../../shared/import/table.ts'
import { translator } from '../../shared/language/translator.ts'

/** The folder of real samples: beside the repository, or beside the folder of its worktrees. */
const folders = ['../../../shared/samples/', '../../../../shared/samples/'].map(
  (path) => new URL(path, import.meta.url),
)
export const hasSamples = folders.some((folder) => existsSync(folder))
export const samples = folders.find((folder) => existsSync(folder)) ?? folders[0]!

export function sampleText(path: string): string {
  return readFileSync(new URL(path, samples), 'utf8')
}

/** A text of CSV as a table; the lines of records over several lines are not counted apart. */
export function csvTable(file: string, text: string): Table {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: false })
  return tableOfRows(file, data)
}

/** Rows as a table; with the name of a sheet as one of a workbook. */
export function tableOfRows(
  file: string,
  rows: readonly (readonly (string | number | null)[])[],
  sheet?: string,
): Table {
  const cells: readonly TableRow[] = rows.map((row, at) => ({
    row: at + 1,
    cells: row.map((cell) => (cell === '' ? null : cell)),
  }))
  return { file, sheet, rows: cells }
}

/** What a reader said, sorted by kind. */
export type Said = {
  readonly all: readonly Statement[]
  readonly nodes: readonly StatedNode[]
  readonly relationships: readonly StatedRelationship[]
  readonly rejected: readonly Rejected[]
  readonly noticed: readonly Noticed[]
}

export async function said(reading: Reading | Promise<Reading>): Promise<Said> {
  const all: Statement[] = []
  for await (const statement of (await reading).statements) all.push(statement)
  return {
    all,
    nodes: all.filter((one) => one.kind === 'node'),
    relationships: all.filter((one) => one.kind === 'relationship'),
    rejected: all.filter((one) => one.kind === 'rejected'),
    noticed: all.filter((one) => one.kind === 'noticed'),
  }
}

/** How often each thing was noticed, by its code without the namespace. */
export function countsOf({ noticed }: Said): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { code, count } of noticed) {
    const name = code.replace(/^.*:noticed\./, '')
    counts[name] = (counts[name] ?? 0) + (count ?? 1)
  }
  return counts
}

/** How many records of each type, one a key. */
export function typesOf({ nodes }: Said): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const type of new Map(nodes.map((one) => [one.key, one.type])).values())
    counts[type] = (counts[type] ?? 0) + 1
  return counts
}

export function nodeOf({ nodes }: Said, key: string): StatedNode {
  const found = nodes.find((one) => one.key === key)
  if (found === undefined) throw new Error(`no ${key} among ${nodes.map((one) => one.key).join(', ')}`)
  return found
}

/** Relationships of a type as "from → to", a term as its words. */
export function joinsOf({ relationships }: Said, type: string): readonly string[] {
  const endOf = (end: End) => ('key' in end ? end.key : 'id' in end ? end.id : `«${end.term.words}»`)
  return relationships
    .filter((one) => one.type === type)
    .map((one) => `${endOf(one.from)} → ${endOf(one.to)}`)
}

/**
 * What must hold of whatever a reader says: records as the schema shapes them, relationships between records that it
 * stated and that the schema lets join, wholes that lead nowhere back, sentences of the catalogues that are filled.
 */
export function expectSound(one: Said): void {
  const types = new Map<string, string>()
  for (const node of one.nodes) {
    const parsed = nodeType(node.type)!.schema.safeParse(node.properties)
    expect(parsed.success ? [] : [node.key, parsed.error.issues, node.properties]).toEqual([])
    const amount = node.properties['amount']
    if (amount !== undefined) expect(amount).toBeGreaterThanOrEqual(0)
    expect(types.get(node.key) ?? node.type).toBe(node.type)
    expect(node.key.length).toBeGreaterThan(5)
    for (const identifier of node.identifiers) expect(identifier).toMatch(/^[a-z0-9-]+:\S/)
    types.set(node.key, node.type)
  }
  const wholes = new Map<string, string[]>()
  for (const joined of one.relationships) {
    const declared = relationshipType(joined.type)!
    expect(declared.schema.safeParse(joined.properties).success).toBe(true)
    const typeOf = (end: End) =>
      'key' in end ? types.get(end.key) : 'term' in end ? end.term.type : undefined
    const [from, to] = [typeOf(joined.from), typeOf(joined.to)]
    expect([joined, from === undefined, to === undefined]).toEqual([joined, false, false])
    expect([joined.type, from, to, joins(declared, from!, to!)]).toEqual([joined.type, from, to, true])
    if (joined.type === 'PART_OF' && 'key' in joined.from && 'key' in joined.to)
      wholes.set(joined.from.key, [...(wholes.get(joined.from.key) ?? []), joined.to.key])
  }
  expect(circleIn(wholes)).toBeUndefined()
  for (const { code, params, ...rest } of [...one.rejected, ...one.noticed])
    for (const language of ['en', 'fr'] as const) {
      const text = translator(language)(code, params)
      expect([code, rest, /\{\{\w+\}\}/.test(text), text === code.split(':')[1]]).toEqual([
        code,
        rest,
        false,
        false,
      ])
    }
}

function circleIn(wholes: ReadonlyMap<string, readonly string[]>): string | undefined {
  const done = new Set<string>()
  const open = new Set<string>()
  const visit = (key: string): string | undefined => {
    if (open.has(key)) return key
    if (done.has(key)) return undefined
    open.add(key)
    for (const whole of wholes.get(key) ?? []) {
      const found = visit(whole)
      if (found !== undefined) return found
    }
    open.delete(key)
    done.add(key)
    return undefined
  }
  for (const key of wholes.keys()) {
    const found = visit(key)
    if (found !== undefined) return found
  }
  return undefined
}
