import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { forgetRecent, listRecent, noteRecent } from '../../../../main/files/recent-maps.ts'
import { firstSettings, openSettings } from '../../../../main/files/settings.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fourfold-settings-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('settings', () => {
  it('[W12] begin in the language of the system', () => {
    expect(openSettings(join(folder, 'none.json'), 'fr').read()).toEqual(firstSettings('fr'))
  })

  it('[W12] are there again', () => {
    const path = join(folder, 'deep', 'window.json')
    const remembered = { language: 'fr', view: 'points', rows: 'pillar', columns: 'population' } as const
    openSettings(path, 'en').change({ remembered, zoom: 1.5 })
    expect(openSettings(path, 'en').read()).toMatchObject({ remembered, zoom: 1.5, theme: 'system' })
  })

  it('[G3] keep how the grid of each type was left, apart from the rest', () => {
    const path = join(folder, 'window.json')
    const layout = {
      columns: ['name', 'status'],
      widths: { name: 320 },
      sort: { column: 'name', descending: true },
      filters: { status: { how: 'among' as const, values: ['planned'] } },
      group: 'status',
    }
    openSettings(path, 'en').change({ grids: { Service: layout } })
    expect(openSettings(path, 'en').read().grids).toEqual({ Service: layout })
    writeFileSync(path, JSON.stringify({ zoom: 2, grids: { Service: { columns: 'all' } } }))
    expect(openSettings(path, 'en').read()).toMatchObject({ zoom: 2, grids: {} })
  })

  it.each(['', '{"remembered":', '[]', 'null', '{"zoom":"big","theme":"pink","window":{"width":-3}}'])(
    '[W12] that cannot be read (%j) are as at a first start',
    (text) => {
      const path = join(folder, 'window.json')
      writeFileSync(path, text)
      expect(openSettings(path, 'en').read()).toEqual(firstSettings('en'))
    },
  )

  it('[W12] keep the parts that can be read', () => {
    const path = join(folder, 'window.json')
    writeFileSync(path, JSON.stringify({ zoom: 2, theme: 'pink' }))
    expect(openSettings(path, 'en').read()).toMatchObject({ zoom: 2, theme: 'system' })
  })

  it('[W12] that cannot be written do not stop the work', () => {
    const store = openSettings(join(folder, 'window.json', 'not-a-folder', 'x.json'), 'en')
    writeFileSync(join(folder, 'window.json'), '')
    expect(() => store.change({ zoom: 2 })).not.toThrow()
    expect(store.read().zoom).toBe(2)
  })
})

describe('recent maps', () => {
  it('stand newest first, each once, at most ten, and say what is missing', () => {
    const path = join(folder, 'window.json')
    const store = openSettings(path, 'en')
    for (let i = 0; i < 12; i++) noteRecent(store, join(folder, `map-${i}.fourfold`))
    writeFileSync(join(folder, 'map-11.fourfold'), '')
    noteRecent(store, join(folder, 'map-5.fourfold'))
    const names = listRecent(store.read().recent).map((one) => one.name)
    expect(names).toHaveLength(10)
    expect(names.slice(0, 3)).toEqual(['map-5', 'map-11', 'map-10'])
    expect(listRecent(store.read().recent).find((one) => one.name === 'map-11')?.isMissing).toBe(false)
    expect(listRecent(store.read().recent)[0]?.isMissing).toBe(true)
    forgetRecent(store, 0)
    expect(listRecent(store.read().recent)[0]?.name).toBe('map-11')
    expect(readFileSync(path, 'utf8')).not.toContain('map-5')
  })
})
