import { describe, expect, it } from 'vitest'
import { create, Workspace } from '../../../helpers/run-fourfold.ts'

const at = new Workspace()

type Pair = { readonly a: string; readonly b: string; readonly score: number; readonly why: string }

describe('duplicates', () => {
  it('[D1] proposes, remembers what was told apart, and follows a merge and its undoing', async () => {
    const map = await at.newMap()
    await at.applyAll(map, [create('Organization', 'x-rcmp', { name: { fr: 'GRC' } })])
    const pairs = async (...more: readonly string[]) =>
      (await at.json<readonly Pair[]>('duplicates', map, ...more)).filter((one) =>
        [one.a, one.b].includes('x-rcmp'),
      )

    const [pair, ...others] = await pairs()
    expect(others).toEqual([])
    expect(pair).toMatchObject({ a: 'ca-rcmp', b: 'x-rcmp', why: 'Both are known as “GRC”.' })
    expect(pair!.score).toBeGreaterThan(0.5)
    expect((await pairs('--language', 'fr'))[0]?.why).toBe('Les deux portent le sigle «\u00a0GRC\u00a0».')

    await at.applyAll(map, [{ do: 'merge', keep: 'ca-rcmp', merge: 'x-rcmp' }])
    expect(await pairs()).toEqual([])
    await at.applyAll(map, [{ do: 'edit', id: 'ca-rcmp', properties: { note: { en: 'Edited since.' } } }])
    await at.applyAll(map, [{ do: 'unmerge', id: 'x-rcmp' }])
    expect(await pairs()).toHaveLength(1)
    await at.applyAll(map, [{ do: 'relate', type: 'DISTINCT_FROM', from: 'x-rcmp', to: 'ca-rcmp' }])
    expect(await pairs()).toEqual([])
    await at.applyAll(map, [{ do: 'undo' }])
    expect(await pairs()).toHaveLength(1)
  })

  it('--limit; in words, with how many are left; nothing in an empty map is no error', async () => {
    const map = await at.starterMap()
    expect(await at.json<readonly Pair[]>('duplicates', map, '--limit', '2')).toHaveLength(2)
    const { code, out } = await at.run(['duplicates', map, '--limit', '2'])
    expect(code).toBe(0)
    expect(out).toMatch(/1\. .+: \d+ %\n[^]*2\. [^]*\d+ more/)
    const empty = await at.newMap('--empty')
    expect(await at.run(['duplicates', empty, '--language', 'fr'])).toMatchObject({
      code: 0,
      out: 'Aucun doublon probable dans cette carte.\n',
    })
  })
})
