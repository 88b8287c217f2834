import { describe, expect, it } from 'vitest'
import { nodeType } from '../../../../../graph-schema/registry.ts'
import { contextOf } from '../../../../../shared/analysis/context.ts'
import { randomOf } from '../../../../../shared/base/random.ts'
import { packScope } from '../../../../../shared/exchange/pack/pack-scope.ts'
import type { PackSheet } from '../../../../../shared/exchange/pack/pack-sheet.ts'
import { packSheets } from '../../../../../shared/exchange/pack/pack-sheets.ts'
import { sheetNameOf, packTypes, packColumns } from '../../../../../shared/exchange/pack/pack-columns.ts'
import { graphOf } from '../../../../../shared/graph/map-graph.ts'
import { gather } from '../../../../../shared/import/gather.ts'
import { readPack } from '../../../../../shared/import/pack/read-pack.ts'
import type { Statement } from '../../../../../shared/import/statement.ts'
import type { Cell, Table } from '../../../../../shared/import/table.ts'
import { translator } from '../../../../../shared/language/translator.ts'
import { map } from '../../../../helpers/starter-map.ts'

const today = '2026-11-29'
const graph = graphOf({
  nodes: new Map(map.nodes.map((one) => [one.id, one])),
  relationships: new Map(map.relationships.map((one) => [one.id, one])),
})
type Sheet = { readonly name: string; readonly rows: Cell[][] }

const made = new Map<string, readonly PackSheet[]>()

/** The sheets of a pack, for a test to write in; each pack is made once. */
function packOf(id: string, language: 'en' | 'fr' = 'en'): Sheet[] {
  const key = `${id} ${language}`
  const sheets = made.get(key) ?? packSheets(scopeOf(id), { language, made: today })
  made.set(key, sheets)
  return sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((cells) => [...cells]),
  }))
}

const scopeOf = (id: string) => packScope(graph, graph.node(id)!, contextOf({ asOf: today, scope: {} }))

const tablesOf = (sheets: readonly Sheet[]): Table[] =>
  sheets.map(({ name, rows }) => ({
    file: 'pack.xlsx',
    sheet: name,
    rows: rows.map((cells, index) => ({ row: index + 1, cells })),
  }))

async function stated(sheets: readonly Sheet[]): Promise<Statement[]> {
  const all: Statement[] = []
  for await (const one of (await readPack(tablesOf(sheets), today)).statements) all.push(one)
  return all
}

describe('the sheets of a pack', () => {
  it('[UP1] have names that a spreadsheet takes, each once, and headings in both languages', () => {
    const names = packOf('jurisdiction-on').map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/)
    for (const type of packTypes) {
      expect(sheetNameOf(type).length).toBeLessThanOrEqual(31)
      const headings = packColumns(type).map(({ heading }) => heading)
      expect(new Set(headings).size, type).toBe(headings.length)
    }
  })

  it('[UP1] hold what was seen longest ago first (R39)', () => {
    const rows = packOf('jurisdiction-on').find(({ name }) => name === 'Services')!.rows
    const at = rows[0]!.indexOf('seen')
    const days = rows.slice(2).map((cells) => String(cells[at] ?? ''))
    expect(days.length).toBeGreaterThan(3)
    expect(days).toEqual(days.toSorted())
    expect(new Set(days).size).toBeGreaterThan(1)
  })
})

describe('a pack that comes back', () => {
  it('[UP5] untouched, states every record without a field, for every government and language', async () => {
    const places = graph.ofType('Jurisdiction').filter(({ properties }) => properties['code'] !== undefined)
    expect(places.length).toBeGreaterThan(10)
    for (const { id } of places)
      for (const language of ['en', 'fr'] as const) {
        const all = await stated(packOf(id, language))
        const wrong = all.filter(
          (one) => one.kind !== 'node' || Object.keys(one.properties).length > 0 || one.emptied !== undefined,
        )
        expect(wrong, `${id} ${language}`).toEqual([])
      }
  })

  it('[UP8] is read without its cover, without the hidden sheet and without the row of keys, and says so', async () => {
    const codes = async (sheets: readonly Sheet[]) =>
      new Set((await stated(sheets)).map((one) => ('code' in one ? one.code : one.kind)))
    const whole = packOf('ca-ps')
    expect(await codes(whole.slice(1))).toEqual(new Set(['node']))
    expect(await codes(whole.filter(({ name }) => name !== 'fourfold-sent'))).toContain(
      'pack:noticed.sentLost',
    )
    const keyless = whole.map(({ name, rows }) => ({
      name,
      rows: packTypes.some((type) => sheetNameOf(type) === name) ? rows.slice(1) : rows,
    }))
    const read = await stated(keyless)
    expect(read.filter(({ kind }) => kind === 'node')).toHaveLength(
      (await stated(whole)).filter(({ kind }) => kind === 'node').length,
    )
    expect(await codes(whole.filter(({ name }) => !/^(?:Read me|fourfold-sent)/.test(name)))).toEqual(
      new Set(['pack:rejected.notAPack']),
    )
  })

  it('[UP13] damaged in any way never throws; what it states passes the schema and says where it stands', async () => {
    const { pick, whole, isLikely } = randomOf(20261129)
    const odd: readonly Cell[] = [
      null,
      '',
      '__proto__',
      'constructor',
      'fourfold:Service',
      'fourfold:nothing',
      'fourfold-pack {"version":1}',
      '=1+1',
      '9'.repeat(400),
      '🙂'.repeat(50),
      '{"en":',
      'jurisdiction-on',
      -1e308,
      true,
      '31/31/2026',
      '{"start":null,"end":null,"__proto__":{"x":1}}',
    ]
    const seen = new Set<string>()
    for (let n = 0; n < 60; n += 1) {
      const sheets = packOf(pick(['jurisdiction-on', 'ca-ps', 'jurisdiction-nu']))
      for (let hurt = 0; hurt < 40; hurt += 1) {
        const { rows } = pick(sheets)
        const row = rows.length === 0 ? undefined : pick(rows)
        if (row === undefined) continue
        const at = whole(Math.max(1, row.length))
        switch (whole(6)) {
          case 0:
            row.splice(at, 1)
            break
          case 1:
            row.splice(at, 0, pick(odd))
            break
          case 2:
            rows.splice(rows.indexOf(row), 1)
            break
          case 3:
            rows.push([...row])
            break
          default:
            row[at] = pick(odd)
        }
      }
      if (isLikely(0.2)) sheets.splice(whole(sheets.length), 1)
      for (const one of await stated(sheets)) {
        if ('code' in one) {
          seen.add(one.code)
          for (const language of ['en', 'fr'] as const) {
            const said = translator(language)(one.code, { count: 1, ...one.params })
            expect(said).not.toContain(one.code.split(':')[1])
            expect(said).not.toMatch(/\{\{/)
          }
        } else if (one.kind === 'node') {
          expect(one.place.row).toBeGreaterThan(0)
          const { properties } = nodeType(one.type)!
          for (const [name, value] of Object.entries(one.properties)) {
            const property = (
              properties as Record<string, { schema: { safeParse: (v: unknown) => { success: boolean } } }>
            )[name]
            expect(
              property?.schema.safeParse(value).success,
              `${one.type} ${name} ${JSON.stringify(value)}`,
            ).toBe(true)
          }
        }
      }
      await gather(await readPack(tablesOf(sheets), today))
    }
    expect(seen.size).toBeGreaterThan(8)
  })
})
