import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readFiles } from '../../../../main/reading/read-format.ts'
import type { Mapping } from '../../../../shared/import/tables/mapping.ts'
import { mapFolder, valueOf } from '../../../helpers/map-folder.ts'

const { folder } = mapFolder()
const rows =
  'Organization,Website,Remark\nHouse of Hope,https://hope.example/,x1\nSecond House,https://second.example/,x2\n'

describe('tables of any layout', () => {
  it('are read by what is proposed of their columns, and say which', async () => {
    const path = join(folder, 'partners.csv')
    writeFileSync(path, rows)
    const read = valueOf(await readFiles({ paths: [path], format: 'csv' }))
    expect([...read.gathered.nodes.values()].map(({ type }) => type)).toEqual([
      'Organization',
      'Organization',
    ])
    expect(read.tables).toHaveLength(1)
    expect(read.tables[0]).toMatchObject({ headingRow: 1, mapping: { shape: 'records' } })
    expect(read.tables[0]?.columns.map(({ heading }) => heading)).toEqual([
      'Organization',
      'Website',
      'Remark',
    ])
  })

  it('are read by the mapping that is given instead', async () => {
    const path = join(folder, 'partners.csv')
    writeFileSync(path, rows)
    const { mapping } = valueOf(await readFiles({ paths: [path], format: 'csv' })).tables[0]!
    const other = {
      ...mapping,
      columns: mapping.columns.map((one) =>
        one.heading === 'Website' ? { ...one, target: { to: 'ignored' } } : one,
      ),
    } as Mapping
    const read = valueOf(await readFiles({ paths: [path], format: 'csv', mappings: [other] }))
    const fields = [...read.gathered.nodes.values()].flatMap((one) => [...one.fields.keys()])
    expect(fields).toContain('name.en')
    expect(fields).not.toContain('website')
  })

  it('are read from what was pasted', async () => {
    const pasted = rows.replaceAll(',', '\t')
    const read = valueOf(await readFiles({ paths: [], pasted }))
    expect(read.format).toBe('csv')
    expect(read.gathered.nodes.size).toBe(2)
  })
})
