import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { savedMappingsIn } from '../../../../main/files/saved-mappings.ts'
import { readFiles } from '../../../../main/reading/read-format.ts'
import { mostMappings } from '../../../../shared/contract/saved-mappings.ts'
import { withTarget } from '../../../../shared/import/tables/edit-mapping.ts'
import type { RecordsMapping } from '../../../../shared/import/tables/mapping.ts'
import { mapFolder, refusalOf, valueOf } from '../../../helpers/map-folder.ts'

const { folder } = mapFolder()
const rows = 'Organization,Website\nHouse of Hope,https://hope.example/\n'

function fileWith(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

describe('the mappings that a person keeps', () => {
  it('are there at the next start, and read the same layout of another file', async () => {
    const first = valueOf(await readFiles({ paths: [fileWith('a.csv', rows)], format: 'csv' }))
    const proposed = first.tables[0]!.mapping as RecordsMapping
    const mapping = withTarget(proposed, 1, { to: 'ignored' })
    const path = join(folder, 'of-this-person', 'mappings.json')
    valueOf(savedMappingsIn(path).save({ name: 'partners', mapping }))
    const saved = savedMappingsIn(path)
      .read()
      .filter((one) => 'mapping' in one)
    expect(saved).toEqual([{ name: 'partners', mapping }])

    const again = fileWith('b.csv', 'WEBSITE,Organization\nhttps://x.example/,Second House\n')
    const read = valueOf(await readFiles({ paths: [again], format: 'csv', saved }))
    expect(read.tables[0]).toMatchObject({ savedAs: 'partners', mapping: { dataset: 'a' } })
    expect([...read.gathered.nodes.values()].flatMap(({ fields }) => [...fields.keys()])).not.toContain(
      'website',
    )

    const other = fileWith('c.csv', 'Organization,Website,More\nThird House,https://x.example/,y\n')
    expect(valueOf(await readFiles({ paths: [other], format: 'csv', saved })).tables[0]?.savedAs).toBe(
      undefined,
    )
  })

  it('one of the same name gives way, of too many the oldest; what cannot be read is not overwritten', async () => {
    const read = valueOf(await readFiles({ paths: [fileWith('a.csv', rows)], format: 'csv' }))
    const { mapping } = read.tables[0]!
    const path = join(folder, 'many.json')
    const store = savedMappingsIn(path)
    for (let i = 0; i <= mostMappings; i += 1) valueOf(store.save({ name: `m${i}`, mapping }))
    valueOf(store.save({ name: 'm7', mapping }))
    const names = store.read().map(({ name }) => name)
    expect([names.length, names[0], names.at(-1)]).toEqual([mostMappings, 'm1', 'm7'])
    const torn = savedMappingsIn(fileWith('torn.json', '[{'))
    expect(refusalOf(torn.save({ name: 'x', mapping }))).toBe('window:refusal.not-written')
    expect(torn.read()).toEqual([])
  })
})
