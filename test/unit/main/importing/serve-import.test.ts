import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { serveImport, type ImportServer } from '../../../../main/importing/serve-import.ts'
import type { ImportRequest } from '../../../../main/importing/import-messages.ts'
import type { Engine } from '../../../../main/engine/engine.ts'
import { done, type Outcome } from '../../../../shared/base/outcome.ts'
import type { ImportRead, ImportTable } from '../../../../shared/contract/import-state.ts'
import type { ImportPageView } from '../../../../shared/import/import-view.ts'
import { question } from '../../../helpers/ask.ts'
import { rowsXml, xlsxOf } from '../../../helpers/xlsx.ts'
import { author, mapFolder, refusalOf, valueOf } from '../../../helpers/map-folder.ts'

const { folder, emptyMap, open } = mapFolder()

const graph = (labels: readonly string[]) =>
  `<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="l" for="node" attr.name="label" attr.type="string"/>
<graph edgedefault="directed">${labels
    .map((label, i) => `<node id="n${i}"><data key="l">${label}</data></node>`)
    .join('')}<edge source="n0" target="n1"/></graph></graphml>`

function fileWith(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

async function ask<T>(server: ImportServer, engine: Engine, request: ImportRequest): Promise<Outcome<T>> {
  return (await server.answer({ ...request, id: 1 }, () => Promise.resolve(done(engine)))) as Outcome<T>
}

const everything = { ops: [], text: '', from: 0, count: 100 }

describe('an import served over messages', () => {
  it('[I8] reads, shows a page of the difference in words, takes it in and forgets it', async () => {
    const engine = await open(await emptyMap())
    const steps: number[] = []
    const server = serveImport(({ bytes }) => steps.push(bytes))
    const path = fileWith('team.graphml', graph(['House of Hope', 'Second House']))
    const read = await ask(server, engine, { kind: 'import-read', files: { paths: [path] } })
    expect(valueOf(read)).toMatchObject({ format: 'graphml', nodes: 2, relationships: 1 })
    expect(steps.length).toBeGreaterThan(0)

    const look = { choices: {}, filter: everything, common: question({ language: 'fr' }) }
    const page = valueOf(await ask<ImportPageView>(server, engine, { kind: 'import-look', look }))
    expect(page.counts).toMatchObject({ create: 3, unchanged: 0 })
    expect(page.rows.map(({ typeName, name }) => `${typeName}: ${name.text}`)).toEqual([
      'Organisation: House of Hope',
      'Organisation: Second House',
      'est lié à: House of Hope — est lié à — Second House',
    ])
    expect(page.rows[0]?.place).toBe('team.graphml, 2')
    const some = { ...look, filter: { ...everything, text: 'second', count: 1 } }
    const found = valueOf(await ask<ImportPageView>(server, engine, { kind: 'import-look', look: some }))
    expect([found.total, found.rows.map(({ name }) => name.text)]).toEqual([2, ['Second House']])

    const take = { choices: {}, leftOut: [], theirs: [], mine: [], handling: 'public' as const }
    const taken = await ask(server, engine, { kind: 'import-take', take, author })
    expect(valueOf(taken)).toMatchObject({ created: 3, updated: 0, refused: 0 })
    expect(engine.view('public').relationships.size).toBeGreaterThan(0)
    expect(refusalOf(await ask(server, engine, { kind: 'import-look', look }))).toBe('import-nothing-read')
    await engine.close()
  })

  it('[I8] is stopped while it reads, and says of what is none of the formats what to do', async () => {
    const engine = await open(await emptyMap())
    const server = serveImport(() => undefined)
    const path = fileWith('long.graphml', graph(Array.from({ length: 60_000 }, (_, i) => `Node ${i}`)))
    const reading = ask(server, engine, { kind: 'import-read', files: { paths: [path] } })
    await ask(server, engine, { kind: 'import-stop' })
    expect(refusalOf(await reading)).toBe('import-stopped')
    const odd = fileWith('odd.bin', '\u0001\u0002\u0003')
    const unknown = await ask(server, engine, { kind: 'import-read', files: { paths: [odd] } })
    expect(refusalOf(unknown)).toBe('import-format-unknown')
    const torn = fileWith('torn.json', '{"format": "fourfold-map", "nodes": [')
    const broken = await ask(server, engine, {
      kind: 'import-read',
      files: { paths: [torn], format: 'json' },
    })
    expect(refusalOf(broken)).toBe('import-not-json')
    const gone = await ask(server, engine, { kind: 'import-read', files: { paths: [join(folder, 'none')] } })
    expect(refusalOf(gone)).toBe('import-nothing-to-read')
    await engine.close()
  })

  it('[I12] reads the sheets that are chosen, each with its headings in the row that is chosen', async () => {
    const engine = await open(await emptyMap())
    const server = serveImport(() => undefined)
    const partners = rowsXml([
      ['Partners of the table', null],
      ['Name', 'Website'],
      ['Organization', 'Web address'],
      ['North Shelter', 'https://north.example/'],
    ])
    const notes = rowsXml([['Name'], ['Someone else']])
    const path = join(folder, 'sheets.xlsx')
    writeFileSync(
      path,
      xlsxOf({
        sheets: [
          { name: 'Partners', rows: partners },
          { name: 'Notes', rows: notes },
        ],
      }),
    )
    const files = { paths: [path] }
    expect(valueOf(await ask(server, engine, { kind: 'import-recognise', files }))).toMatchObject({
      format: 'xlsx',
      files: 1,
    })
    const { tables } = valueOf(await ask<ImportRead>(server, engine, { kind: 'import-read', files }))
    expect(tables.map(({ sheet, headingRow, isRead }) => [sheet, headingRow, isRead])).toEqual([
      ['Partners', 2, true],
      ['Notes', 1, true],
    ])
    expect(tables[0]?.preview[0]).toEqual({ row: 1, cells: ['Partners of the table'] })
    const heading = { table: 0, row: 3 }
    const chosen = valueOf(await ask<ImportTable>(server, engine, { kind: 'import-heading', heading }))
    expect([chosen.headingRow, chosen.columns.map((one) => one.heading)]).toEqual([
      3,
      ['Organization', 'Web address'],
    ])
    expect(chosen.columns[1]?.examples).toEqual(['https://north.example/'])
    const nowhere = { table: 7, row: 1 }
    expect(refusalOf(await ask(server, engine, { kind: 'import-heading', heading: nowhere }))).toBe(
      'import-nothing-read',
    )

    // only that sheet, so read: the row above is no record
    const mappings = [chosen.mapping]
    const again = valueOf(
      await ask<ImportRead>(server, engine, { kind: 'import-read', files: { ...files, mappings } }),
    )
    expect(again.tables.map(({ sheet, headingRow, isRead }) => [sheet, headingRow, isRead])).toEqual([
      ['Partners', 3, true],
      ['Notes', 1, false],
    ])
    const look = { choices: {}, filter: everything, common: question({ language: 'en' }) }
    const page = valueOf(await ask<ImportPageView>(server, engine, { kind: 'import-look', look }))
    expect(page.rows.filter(({ kind }) => kind === 'node').map(({ name }) => name.text)).toEqual([
      'North Shelter',
    ])

    // kept by name, the same layout is known by it: its headings are not those that are proposed
    const saved = [{ name: 'Ours', mapping: chosen.mapping }]
    const known = valueOf(await ask<ImportRead>(server, engine, { kind: 'import-read', files, saved }))
    expect(known.tables.map(({ headingRow, savedAs }) => [headingRow, savedAs])).toEqual([
      [3, 'Ours'],
      [1, null],
    ])
    await engine.close()
  })
})
