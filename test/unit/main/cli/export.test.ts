import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { create, relate } from '../../../helpers/commands.ts'
import { expectRefusal, fingerprint, Workspace } from '../../../helpers/run-fourfold.ts'

const at = new Workspace()

const table = (path: string) =>
  Papa.parse<Record<string, string>>(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  }).data

describe('export --as json', () => {
  it('is the shape of the paper, in a fixed order, with pairs for both languages', async () => {
    const path = at.fresh('.json')
    const { code } = await at.run(['export', await at.starterMap(), '--as', 'json', '--out', path])
    const map = JSON.parse(readFileSync(path, 'utf8')) as Awaited<ReturnType<Workspace['exported']>>

    expect(code).toBe(0)
    expect(map).toMatchObject({ format: 'fourfold-map', version: 1 })
    for (const one of [map.nodes, map.relationships]) {
      const ids = one.map(({ id }) => id)
      expect(ids).toEqual([...ids].sort())
    }
    const all = [...map.nodes, ...map.relationships].map((one) => one.id)
    expect(new Set(all).size, 'ids are unique over both').toBe(all.length)
    expect(Object.keys(map.nodes[0] ?? {})).toEqual(['id', 'type', 'properties'])
    expect(Object.keys(map.relationships[0] ?? {})).toEqual(['id', 'type', 'from', 'to', 'properties'])
    const known = new Set(map.nodes.map(({ id }) => id))
    expect(map.relationships.filter(({ from, to }) => !known.has(from) || !known.has(to))).toEqual([])
    expect(map.nodes.find(({ id }) => id === 'ca-rcmp')?.properties['name']).toEqual({
      en: 'Royal Canadian Mounted Police',
      fr: 'Gendarmerie royale du Canada',
    })
  })

  it('[R28] tells the counts, and how many records and relationships stay', async () => {
    const map = await at.newMap('--empty')
    await at.applyAll(map, [
      create('Topic', 'x-open'),
      create('Initiative', 'x-mine', { handling: 'own' }),
      create('Organization', 'x-officials', { handling: 'fpt' }),
      relate('LEADS', 'x-officials', 'x-mine'),
      relate('RELATED_TO', 'x-open', 'x-mine'),
    ])
    const out = at.fresh('.json')

    const told = await at.json<object>('export', map, '--as', 'json', '--out', out)
    const { nodes } = JSON.parse(readFileSync(out, 'utf8')) as { nodes: unknown[] }
    expect(told).toMatchObject({ audience: 'public', nodes: nodes.length, left: 2, leftRelationships: 2 })
  })

  it('applied to an empty map, it makes the same open map again', async () => {
    const first = await at.newMap('--empty')
    const begun = new Set((await at.exported(first, 'public')).nodes.map(({ id }) => id))
    await at.applyAll(first, [
      create('Organization', 'x-org', { abbreviation: { en: 'XO' }, kind: 'ngo' }),
      create('Source', 'x-source', { grade: 'ngo', date: { date: '2024-01-01', precision: 'year' } }),
      create('Service', 'x-service', { period: { start: '2020-01-01', end: null, ongoing: true } }),
      create('Allocation', 'x-money', { amount: 1234.5, fiscalYears: { from: 2024, to: null } }),
      relate('DELIVERS', 'x-org', 'x-service'),
      relate('PAYS_TO', 'x-money', 'x-org'),
      relate('OPERATES_IN', 'x-service', 'jurisdiction-on', { assignedBy: 'curator' }),
      relate('CITES', 'x-service', 'x-source', { locator: 'p. 2', says: { en: 'S', fr: 'D' } }),
      { do: 'edit', id: 'x-service', properties: { description: { fr: 'Accents : é, œ, « » ’' } } },
    ])
    const exported = await at.exported(first, 'public')
    const second = await at.newMap('--empty')
    const added = exported.relationships.filter(({ from }) => !begun.has(from))
    await at.applyAll(second, [
      ...exported.nodes
        .filter(({ id }) => !begun.has(id))
        .map(({ id, type, properties }) => ({ do: 'create', type, id, properties })),
      ...added.map(({ type, from, to, properties }) => ({ do: 'relate', type, from, to, properties })),
    ])

    const again = await at.exported(second, 'public')
    expect(again.nodes).toEqual(exported.nodes)
    const links = (all: typeof exported) =>
      all.relationships
        .map(({ type, from, to, properties }) => JSON.stringify([type, from, to, properties]))
        .sort()
    expect(links(again)).toEqual(links(exported))
  })
})

describe('export --as csv', () => {
  it('[L4] is a folder with a table for each type, or one table where a file is named', async () => {
    const map = await at.starterMap()
    const [folder, file] = [at.fresh('-csv'), at.fresh('.csv')]
    await at.run(['export', map, '--as', 'csv', '--out', folder])
    await at.run(['export', map, '--as', 'csv', '--out', file])
    const { nodes, relationships } = await at.exported(map, 'public')

    const organizations = table(join(folder, 'Organization.csv'))
    expect(organizations.length).toBe(nodes.filter((node) => node.type === 'Organization').length)
    expect(organizations.find((row) => row['id'] === 'ca-rcmp')).toMatchObject({
      'name.en': 'Royal Canadian Mounted Police',
      'name.fr': 'Gendarmerie royale du Canada',
    })
    const files = readdirSync(folder)
    expect(files.reduce((sum, name) => sum + table(join(folder, name)).length, 0)).toBe(
      nodes.length + relationships.length,
    )
    expect(table(join(folder, 'relationships.csv')).length).toBe(relationships.length)

    const all = table(file)
    expect(all.length).toBe(nodes.length + relationships.length)
    expect(all.find((row) => row['id'] === 'ca-rcmp')).toMatchObject({
      type: 'Organization',
      'name.fr': 'Gendarmerie royale du Canada',
    })
  })

  it('quotes line ends, commas and quotation marks; a value is no formula; accents are marked as UTF-8', async () => {
    const map = await at.newMap('--empty')
    const awkward = 'a, "b"\nc; é'
    await at.applyAll(map, [
      create('Topic', 'x-odd', { name: { en: awkward }, note: { en: '=HYPERLINK("x")' } }),
    ])
    const file = at.fresh('.csv')
    await at.run(['export', map, '--as', 'csv', '--out', file])

    const bytes = readFileSync(file)
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const row = table(file).find((one) => one['id'] === 'x-odd')
    expect(row?.['name.en']).toBe(awkward)
    expect(row?.['note.en']).not.toMatch(/^[=+@-]/)
  })
})

describe('[L1] where an export may go', () => {
  it('never over a map, this one or another, by any name', async () => {
    const map = await at.newMap('--empty')
    const other = await at.newMap('--empty')
    const before = [map, other].map(fingerprint)
    const out = (as: string, path: string) => ['--as', as, '--out', path]

    expectRefusal(await at.run(['export', map, ...out('json', map)]), 1, /map/)
    expectRefusal(await at.run(['export', map, ...out('json', other), '--language', 'fr']), 1, /carte/)
    expectRefusal(await at.run(['export', map, ...out('csv', map)]), 1)
    expectRefusal(await at.run(['brief', map, ...out('html', map)]), 1, /map/)
    expectRefusal(await at.run(['brief', map, ...out('docx', other)]), 1, /map/)
    expect([map, other].map(fingerprint)).toEqual(before)
  })

  it('says so where the folder is missing or a folder stands there, and leaves nothing half written', async () => {
    const map = await at.newMap('--empty')
    const folder = at.fresh('')
    mkdirSync(folder)
    const missing = join(folder, 'no-such', 'x.json')

    expectRefusal(await at.run(['export', map, '--as', 'json', '--out', missing]), 1, /no-such/)
    expectRefusal(await at.run(['export', map, '--as', 'json', '--out', folder]), 1, /folder/)
    expect(readdirSync(folder)).toEqual([])
    expect(existsSync(missing)).toBe(false)
  })
})
