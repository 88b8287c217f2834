import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { columns } from '../../../../shared/import/gc-grants/columns.ts'
import { cellsIn, csvOf, grant } from '../../../helpers/grants.ts'
import { expectRefusal, fingerprint, Workspace } from '../../../helpers/run-fourfold.ts'

const at = new Workspace()
const samples = join(import.meta.dirname, '../../../../../shared/samples')

type Answer = {
  readonly create: number
  readonly update: number
  readonly unchanged: number
  readonly conflicts: number
  readonly asked: number
  readonly rejected: readonly {
    readonly file: string
    readonly row: number | null
    readonly message: string
  }[]
  readonly warnings: readonly { readonly message: string }[]
  readonly changes: readonly {
    readonly op: string
    readonly type: string
    readonly id: string
    readonly fields: readonly { readonly field: string; readonly theirs: unknown }[]
    readonly row: number | null
  }[]
}

async function importing(
  map: string,
  ...words: readonly string[]
): Promise<Answer & { readonly code: number | null }> {
  const { code, out, error } = await at.run(['import', map, ...words, '--json'])
  expect(error).toBe('')
  return { code, ...(JSON.parse(out) as Answer) }
}

function file(name: string, text: string): string {
  const folder = at.fresh('')
  mkdirSync(folder)
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

describe('fourfold import', () => {
  it('[I9] of a table writes nothing without --apply, and a second import changes nothing', async () => {
    const map = await at.newMap('--empty')
    const table = file(
      'services.csv',
      'Name (English),Nom (français),Type,Website\r\nHouse of Hope,Maison de l’Espoir,Organization,https://hope.example\r\nSecond House,,Organization,\r\n,,Organization,https://nameless.example\r\n',
    )
    const before = fingerprint(map)
    const dry = await importing(map, table, '--as', 'csv')
    expect(fingerprint(map)).toBe(before)
    expect(dry).toMatchObject({ create: 2, update: 0, unchanged: 0, code: 3 }) // the column “Type” is no property
    expect(dry.rejected.map(({ row }) => row)).toEqual([4])
    expect(dry.changes.map(({ op, type, row }) => [op, type, row])).toEqual([
      ['create', 'Organization', 2],
      ['create', 'Organization', 3],
    ])
    const applied = await importing(map, table, '--as', 'csv', '--apply')
    expect(applied).toMatchObject({ create: 2 })
    const again = await importing(map, table, '--as', 'csv', '--apply')
    expect(again).toMatchObject({ create: 0, update: 0, unchanged: 2, changes: [] })
    const { nodes } = await at.exported(map, 'own')
    const names = nodes
      .filter(({ type }) => type === 'Organization')
      .map(({ properties }) => properties['name'])
    expect(names).toContainEqual({ en: 'House of Hope', fr: 'Maison de l’Espoir' })
    await at.run(['apply', map, at.commands([{ do: 'undo' }])])
    const undone = await at.exported(map, 'own')
    expect(undone.nodes.filter(({ type }) => type === 'Organization' || type === 'Source')).toEqual([])
  })

  it('[I9] of a graph without types takes organizations and relations, with a warning and 3', async () => {
    const map = await at.newMap('--empty')
    const graph = file(
      'team.cyjs',
      '{"elements":{"nodes":[{"data":{"id":"1","name":"A"}},{"data":{"id":"2","name":"B"}}],"edges":[{"data":{"id":"e","source":"1","target":"2"}}]}}',
    )
    const answer = await importing(map, graph, '--as', 'cyjs', '--apply')
    expect(answer).toMatchObject({ code: 3, create: 3, rejected: [] })
    expect(answer.warnings.length).toBeGreaterThan(0)
    const { nodes, relationships } = await at.exported(map, 'own')
    expect(nodes.filter(({ type }) => type === 'Organization')).toHaveLength(2)
    expect(relationships.filter(({ type }) => type === 'RELATED_TO')).toHaveLength(1)
  })

  it('[I9] of a map exported as JSON gives the same map', async () => {
    const map = await at.newMap('--empty')
    await at.applyAll(map, [
      {
        do: 'create',
        type: 'Organization',
        id: 'x-one',
        properties: { name: { en: 'One', fr: 'Un' }, handling: 'public' },
      },
      { do: 'create', type: 'Service', id: 'x-two', properties: { name: { en: 'Two' }, handling: 'public' } },
      { do: 'relate', type: 'DELIVERS', from: 'x-one', to: 'x-two', id: 'x-rel', properties: {} },
    ])
    const out = at.fresh('.json')
    await at.run(['export', map, '--as', 'json', '--out', out])
    const copy = await at.newMap('--empty')
    const answer = await importing(copy, out, '--as', 'json', '--apply')
    expect(answer).toMatchObject({ code: 0, create: 3, rejected: [] })
    expect(await at.exported(copy, 'public')).toEqual(await at.exported(map, 'public'))
  })

  it('[I11] of grants takes the filter of --mapping, also where the format is recognised', async () => {
    const map = await at.newMap('--empty')
    const rows = [
      grant({ ref_number: 'a' }),
      grant({ ref_number: 'b', owner_org: 'ps-sp', owner_org_title: 'Public Safety Canada' }),
    ]
    const grants = file('grants.csv', csvOf([columns, ...rows.map((row) => cellsIn(columns, row))]))
    const filter = file(
      'filter.json',
      '{"filter":{"words":[],"departments":["Public Safety"],"provinces":["ON"]}}',
    )
    for (const as of [[], ['--as', 'gc-grants']]) {
      const { changes } = await importing(map, grants, ...as, '--mapping', filter)
      expect(changes.filter(({ type }) => type === 'Initiative')).toHaveLength(1)
    }
    const wrong = file('wrong.json', '{"filter":{"provinces":["Paris"]}}')
    expectRefusal(await at.run(['import', map, grants, '--mapping', wrong]), 1, /filter\/provinces/)
  })

  it('[I7] of what is not there, none of the formats, or a wrong mapping is refused with what to do', async () => {
    const map = await at.newMap('--empty')
    const before = fingerprint(map)
    expectRefusal(await at.run(['import', map, join(at.folder, 'nothing')]), 1, /nothing/)
    expectRefusal(await at.run(['import', map, file('x.bin', '\u0001\u0002'), '--apply']), 1)
    const table = file('t.csv', 'Name\nA\n')
    expectRefusal(
      await at.run(['import', map, table, '--as', 'csv', '--mapping', file('m.json', '{"a":1}')]),
      1,
      /mapping/,
    )
    expectRefusal(await at.run(['import', map, table, '--as', 'ods']), 2)
    expectRefusal(await at.run(['import', map]), 2)
    expect(fingerprint(map)).toBe(before)
  })

  it.skipIf(!existsSync(samples)).each([
    // nodes and edges of the file
    ['graphml', 'graphml/tinkerpop_epl-2013-2014.graphml', 33 + 423],
    ['cyjs', 'cyjs/cytoscape_skaters_network.cyjs', 153 + 273],
  ] as const)(
    '[I9] of the sample of %s gives what is in it, and nothing the second time',
    async (format, path, count) => {
      const map = await at.newMap('--empty')
      const first = await importing(map, join(samples, path), '--as', format, '--apply')
      expect(first).toMatchObject({ create: count, rejected: [] })
      const second = await importing(map, join(samples, path), '--as', format, '--apply')
      expect(second).toMatchObject({ create: 0, update: 0, unchanged: count, asked: 0 })
    },
  )

  it.skipIf(!existsSync(samples)).each([
    ['gc-grants', 'gc-grants/real_3rows_esdc_all38columns.csv'],
    ['360giving', '360giving/grantnav-mixed-funders-2018.json'],
    ['hsds', 'hsds-3.1/3.1_json'],
    ['hsds', 'hsds-3.1/3.1_tabular_csv'],
    ['hxl', 'hxl/hdx_afghanistan_3w_2024Q1_first1200rows.csv'],
  ] as const)(
    '[I9] of the sample of %s (%s) changes nothing the second time, in the starter map too',
    async (format, path) => {
      const map = await at.starterMap()
      const first = await importing(map, join(samples, path), '--as', format, '--apply')
      expect(first.create).toBeGreaterThan(0)
      expect(first.rejected).toEqual([])
      const second = await importing(map, join(samples, path), '--as', format, '--apply')
      expect(second).toMatchObject({ create: 0, update: 0, rejected: [] })
    },
  )
})
