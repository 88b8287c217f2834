import { describe, expect, it } from 'vitest'
import { create } from '../../../helpers/commands.ts'
import { Workspace } from '../../../helpers/run-fourfold.ts'

const at = new Workspace()

type Pair = { readonly a: string; readonly b: string; readonly score: number; readonly why: string }

const police = create('Organization', 'x-police', {
  name: { en: 'Royal Canadian Mounted Police', fr: 'Gendarmerie royale du Canada' },
  abbreviation: { en: 'RCMP', fr: 'GRC' },
})
const again = create('Organization', 'x-again', { name: { fr: 'GRC' } })

describe('duplicates', () => {
  it.concurrent('[D1] a pair with its score and why, as data and in words of a language', async () => {
    const map = await at.newMap('--empty')
    expect(await at.json('duplicates', map)).toEqual([])
    await at.applyAll(map, [police, again])

    const [pair, ...others] = await at.json<readonly Pair[]>('duplicates', map, '--limit', '1')
    expect(others).toEqual([])
    expect(pair).toMatchObject({ a: 'x-again', b: 'x-police', why: 'Both are known as “GRC”.' })
    expect(pair!.score).toBeGreaterThan(0.5)
    const { code, out } = await at.run(['duplicates', map, '--language', 'fr'])
    expect(code).toBe(0)
    expect(out).toMatch(
      /1\. GRC · Gendarmerie royale du Canada\s: \d+\s%\n\s+x-again\s+x-police\n\s+Les deux/,
    )
  })

  it.concurrent('[D2] [D5] follows a merge, a separation later, and what was told apart', async () => {
    const map = await at.newMap('--empty')
    const pairs = () => at.json<readonly Pair[]>('duplicates', map)
    await at.applyAll(map, [police, again, { do: 'merge', keep: 'x-police', merge: 'x-again' }])
    expect(await pairs()).toEqual([])
    await at.applyAll(map, [
      { do: 'edit', id: 'x-police', properties: { note: { en: 'Edited since.' } } },
      { do: 'unmerge', id: 'x-again' },
    ])
    expect(await pairs()).toHaveLength(1)
    await at.applyAll(map, [{ do: 'relate', type: 'DISTINCT_FROM', from: 'x-again', to: 'x-police' }])
    expect(await pairs()).toEqual([])
  })
})
