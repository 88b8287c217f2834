import { readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodePlacesIn } from '../../../../main/files/node-places.ts'
import { mapFolder } from '../../../helpers/map-folder.ts'

const { folder } = mapFolder()

describe('[V2] where a person put the nodes', () => {
  it('is there after another start, map by map and picture by picture, until it is let go', () => {
    const place = join(folder, 'a')
    nodePlacesIn(place).write('/maps/a.fourfold', 'pointGraph', { x: [1.5, -2] })
    nodePlacesIn(place).write('/maps/a.fourfold', 'neighbourhood x', { x: [0, 0] })
    nodePlacesIn(place).write('/maps/b.fourfold', 'pointGraph', { x: [9, 9] })
    nodePlacesIn(place).write('/maps/a.fourfold', 'neighbourhood x', null)
    expect(nodePlacesIn(place).read('/maps/a.fourfold')).toEqual({ pointGraph: { x: [1.5, -2] } })
    nodePlacesIn(place).write('/maps/a.fourfold', 'pointGraph', null)
    expect(nodePlacesIn(place).read('/maps/a.fourfold')).toEqual({})
    expect(readdirSync(place)).toHaveLength(1)
  })

  it('is for the eyes of its owner, and a torn or foreign file counts as none', () => {
    const place = join(folder, 'b')
    const kept = nodePlacesIn(place)
    kept.write('m', 'pointGraph', { x: [1, 1] })
    const [file = ''] = readdirSync(place)
    if (process.platform !== 'win32') expect(statSync(join(place, file)).mode & 0o777).toBe(0o600)
    for (const text of [
      '{"pointGraph":',
      '{"pointGraph":{"x":[1]}}',
      '{"pointGraph":{"x":["1","2"]}}',
      '[]',
      '7',
    ]) {
      writeFileSync(join(place, file), text)
      expect(kept.read('m')).toEqual({})
    }
    kept.write('m', 'pointGraph', { x: [2, 2] })
    expect(kept.read('m')).toEqual({ pointGraph: { x: [2, 2] } })
  })

  it('is kept of a hundred pictures, those that were moved in last', () => {
    const kept = nodePlacesIn(join(folder, 'c'))
    for (let i = 0; i < 100; i++) kept.write('m', `neighbourhood ${i}x`, { x: [i, i] })
    kept.write('m', 'neighbourhood 0x', { x: [7, 7] })
    kept.write('m', 'pointGraph', { x: [0, 0] })
    const pictures = Object.keys(kept.read('m'))
    expect(pictures).toHaveLength(100)
    expect(pictures).not.toContain('neighbourhood 1x')
    expect(pictures.slice(-2)).toEqual(['neighbourhood 0x', 'pointGraph'])
  })

  it('is lost with a folder that cannot be written, and nothing else is', () => {
    writeFileSync(join(folder, 'no-folder'), '')
    const kept = nodePlacesIn(join(folder, 'no-folder', 'd'))
    expect(() => kept.write('m', 'pointGraph', { x: [1, 1] })).not.toThrow()
    expect(kept.read('m')).toEqual({})
  })
})
