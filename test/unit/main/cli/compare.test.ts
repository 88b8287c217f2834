import { describe, expect, it } from 'vitest'
import { expectRefusal, fingerprint, Workspace } from '../../../helpers/run-fourfold.ts'

const at = new Workspace()
const map = await at.starterMap()

type Compared = {
  readonly strategies: readonly string[]
  readonly rows: readonly {
    readonly id: string
    readonly name: string
    readonly cells: Readonly<
      Record<string, { readonly measures: readonly string[]; readonly gap: string | null }>
    >
  }[]
  readonly pairs: readonly {
    readonly a: string
    readonly b: string
    readonly shared: number
    readonly of: number
    readonly why: string
  }[]
}
const compare = (strategies: string, ...more: readonly string[]) =>
  at.known<Compared>('compare', map, '--strategies', strategies, ...more)
const two = 'ca-strategy-2019,mb-tracias-trust'

describe('compare', () => {
  it('[L1] has the shape of the paper, with every row and strategy', async () => {
    const { strategies, rows, pairs } = await compare(two)

    expect(strategies).toEqual(['ca-strategy-2019', 'mb-tracias-trust'])
    expect(rows.map((one) => one.id)).toEqual([
      ...['pillar-prevention', 'pillar-protection', 'pillar-prosecution', 'pillar-partnerships'],
    ])
    for (const { name, cells } of rows) {
      expect(name).toBeTypeOf('string')
      expect(Object.keys(cells)).toEqual(strategies)
      for (const { measures, gap } of Object.values(cells)) {
        expect(measures.every((id) => typeof id === 'string')).toBe(true)
        expect(gap === null).toBe(measures.length > 0)
      }
    }
    expect(pairs).toEqual([
      {
        a: 'ca-strategy-2019',
        b: 'mb-tracias-trust',
        shared: 4,
        of: 4,
        why: expect.stringContaining('Prevention') as string,
      },
    ])
  })

  it.each(['population', 'exploitation', 'activity', 'objective'])('--rows %s', async (axis) => {
    const { rows, pairs } = await compare(two, '--rows', axis)
    expect(rows.length).toBeGreaterThan(5)
    expect(pairs[0]?.of).toBeGreaterThanOrEqual(pairs[0]?.shared ?? 0)
  })

  it('[SB1] [R21] stands in the order of places, whatever the order in which they are named', async () => {
    expect(await compare('mb-tracias-trust,ca-strategy-2019')).toEqual(await compare(two))
  })

  it('names in --language, in the same order', async () => {
    const [english, french] = await Promise.all([compare(two), compare(two, '--language', 'fr')])
    expect(french.rows.map((one) => one.id)).toEqual(english.rows.map((one) => one.id))
    expect(french.rows[0]?.name).toBe('Prévention')
  })

  it('--scope, --as-of and --known-at are heeded', async () => {
    const scoped = await compare(two, '--scope', 'pillar=pillar-prevention')
    expect(scoped.rows.map((one) => one.id)).toEqual(['pillar-prevention'])
    const earlier = await compare(two, '--as-of', '2010-01-01')
    expect(earlier.rows[0]?.cells['ca-strategy-2019']?.measures).toEqual([])
    const ran = await at.run(['compare', map, '--strategies', two, '--known-at', '2012-01-01'])
    expectRefusal(ran, 1, /ca-strategy-2019/)
  })

  it('in text: days, differences, cells with who and when, pairs with their whole, in both languages', async () => {
    const words = ['compare', map, '--strategies', 'nap-2012,bc-strategy-2013']
    const [english, french] = await Promise.all([at.run(words), at.run([...words, '--language', 'fr'])])

    expect(english.code).toBe(0)
    expect(english.out).toMatch(/Ended; read on December 31, 2016/)
    expect(english.out).toMatch(/Not found in the sources seen/)
    expect(english.out).toMatch(/3 of 4\./)
    expect(french.out).toMatch(/Terminée.*31 décembre 2016/)
    expect(french.out).toMatch(/3 sur 4\./)
    for (const { out } of [english, french]) expect(out).not.toMatch(/\{\{|undefined|strategies:/)
  })
})

describe('compare that cannot', () => {
  const before = fingerprint(map)
  const fifteen = Array.from({ length: 15 }, (_, i) => `plan-${i}`).join(',')
  const wrong: readonly (readonly [string, 1 | 2, RegExp])[] = [
    ['', 2, /--strategies/],
    ['--strategies ca-strategy-2019', 2, /from 2 to 14/],
    ['--strategies ,', 2, /from 2 to 14/],
    [`--strategies ${fifteen}`, 2, /15/],
    ['--strategies nap-2012,nap-2012', 2, /nap-2012.*twice/],
    ['--strategies nap-2012,NAP', 2, /NAP/],
    [`--strategies ${two} --rows colour`, 2, /colour.*pillar, population/],
    [`--strategies ${two} --rows jurisdiction`, 2, /jurisdiction/],
    [`--strategies ${two} --columns pillar`, 2, /--columns/],
    ['--strategies nap-2012,nobody-2012', 1, /nobody-2012/],
    ['--strategies nap-2012,ca-rcmp', 1, /ca-rcmp.*Organization.*ab-strategy-2019/],
    ['--strategies nap-2012,ca-rcmp --language fr', 1, /ca-rcmp.*Organisation.*ab-strategy-2019/],
    [`--strategies ${two} --scope pillar=jurisdiction-on`, 2, /jurisdiction-on/],
  ]
  it.concurrent.each(wrong)('compare MAP %s', async (line, code, message) => {
    const ran = await at.run(['compare', map, ...line.split(' ').filter((word) => word !== '')])
    expectRefusal(ran, code, message)
    expect(fingerprint(map)).toBe(before)
  })
})

describe('rows that a person aligned', () => {
  it('[SB4] stand in one row, and undo parts them', async () => {
    const mine = await at.starterMap()
    const rowsOf = async () =>
      (
        await at.json<Compared>(
          'compare',
          mine,
          '--strategies',
          'nap-2012,mb-tracias-trust',
          '--rows',
          'objective',
        )
      ).rows
    const before = await rowsOf()
    await at.applyAll(mine, [
      { do: 'relate', type: 'ALIGNED_WITH', from: 'mb-tracias-trust-prevention', to: 'nap-2012-1.1' },
    ])
    const aligned = await rowsOf()
    expect(aligned.length).toBe(before.length - 1)
    const together = aligned.find((one) => one.id === 'nap-2012-1.1')
    expect(together?.cells['mb-tracias-trust']?.measures).toEqual(['mb-tracias-trust-2011-travel-code'])
    await at.applyAll(mine, [{ do: 'undo' }])
    expect(await rowsOf()).toEqual(before)
  })
})

describe('for an audience', () => {
  it('[R28] what is not for it is in no cell, count or sentence; a strategy that is not for it is unknown', async () => {
    const mine = await at.starterMap()
    await at.applyAll(mine, [
      { do: 'create', type: 'Strategy', id: 'own-plan', properties: { name: { en: 'Plan of my own' } } },
      { do: 'create', type: 'Commitment', id: 'own-one', properties: { name: { en: 'Words of my own' } } },
      { do: 'relate', type: 'PART_OF', from: 'own-one', to: 'mb-tracias-trust' },
      { do: 'relate', type: 'ADVANCES', from: 'own-one', to: 'pillar-prevention' },
    ])
    const text = async (...more: readonly string[]) =>
      (await at.run(['compare', mine, '--strategies', two, '--json', ...more])).out
    expect(await text()).toContain('Words of my own')
    expect(await text('--audience', 'public')).not.toMatch(/Words of my own|own-one/)
    expect(await text('--audience', 'public')).toBe(
      (await at.run(['compare', map, '--strategies', two, '--json', '--audience', 'public'])).out,
    )
    const ran = await at.run(['compare', mine, '--strategies', `${two},own-plan`, '--audience', 'public'])
    expectRefusal(ran, 1, /own-plan/)
  })
})
