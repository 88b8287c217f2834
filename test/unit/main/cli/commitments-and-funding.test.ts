import { describe, expect, it } from 'vitest'
import { create, relate } from '../../../helpers/commands.ts'
import { Workspace } from '../../../helpers/run-fourfold.ts'

const at = new Workspace()
const map = await at.starterMap()

type Commitment = {
  readonly id: string
  readonly strategy: string
  readonly timingPassed: boolean
  readonly overdue: boolean
}
type Funding = {
  readonly total: number
  readonly lines: readonly {
    readonly allocation: string
    readonly amount: number
    readonly counted: number
    readonly why: string
  }[]
  readonly byOrganization: readonly { readonly organization: string }[]
  readonly endings: readonly unknown[]
}

describe('commitments', () => {
  it('[R2] has the keys of the paper; nothing of an ended plan is overdue today, and its time lists them', async () => {
    const [today, then] = await Promise.all([
      at.known<readonly Commitment[]>('commitments', map),
      at.known<readonly Commitment[]>('commitments', map, '--as-of', '2014-06-01'),
    ])

    for (const key of [
      'id',
      'number',
      'strategy',
      'organizations',
      'timing',
      'status',
      'timingPassed',
      'overdue',
    ])
      for (const one of today) expect(one, one.id).toHaveProperty(key)
    const ofPlan = (all: readonly Commitment[]) => all.filter((one) => one.strategy === 'nap-2012')
    expect(ofPlan(today).filter((one) => one.overdue)).toEqual([])
    expect(ofPlan(today).filter((one) => one.timingPassed).length).toBeGreaterThan(10)
    expect(ofPlan(then).filter((one) => one.overdue).length).toBeGreaterThan(0)
    for (const one of [...today, ...then]) if (one.overdue) expect(one.timingPassed, one.id).toBe(true)
  })

  it('[R2] an ended plan is one line in text, with the year of its end and counts', async () => {
    const [{ out }, french] = await Promise.all([
      at.run(['commitments', map]),
      at.run(['commitments', map, '--language', 'fr']),
    ])

    expect(out).toMatch(
      /National Action Plan.* ended 2016: 93 commitments, 24 with a closed timing, outcome recorded for 11 \(done, dropped or superseded\); 11 under way/,
    )
    expect(out).not.toMatch(/nap-2012|1\.11/)
    expect(french.out).toMatch(
      /Plan d’action national.* a pris fin en 2016\u00a0: 93 engagements, dont 24 à délai fixe/,
    )
  })

  it('[R21] strategies stand federal first, then from west to east, then the territories', async () => {
    const all = await at.known<readonly Commitment[]>('commitments', map)
    const places = all.map((one) => (one.strategy === 'nap-2012' ? 'ca' : one.strategy.slice(0, 2)))

    expect([...new Set(places)]).toEqual(['ca', 'bc', 'ab', 'mb', 'on', 'qc', 'yt'])
    const runs = all.filter((one, index) => one.strategy !== all[index - 1]?.strategy)
    expect(runs.length, 'commitments of one strategy stand together').toBe(
      new Set(all.map((one) => one.strategy)).size,
    )
  })

  it('--scope organization, --limit and French', async () => {
    const [all, rcmp, three, french] = await Promise.all([
      at.known<readonly Commitment[]>('commitments', map),
      at.known<readonly (Commitment & { organizations: readonly string[] })[]>(
        ...(['commitments', map, '--scope', 'organization=ca-rcmp'] as const),
      ),
      at.known<readonly Commitment[]>('commitments', map, '--limit', '3'),
      at.known<readonly Commitment[]>('commitments', map, '--language', 'fr'),
    ])

    expect(rcmp.length).toBeGreaterThan(5)
    for (const one of rcmp) expect(one.organizations).toContain('ca-rcmp')
    expect(three).toEqual(all.slice(0, 3))
    expect(french.map((one) => one.id)).toEqual(all.map((one) => one.id))
  })
})

describe('funding', () => {
  it('[R17] the total is the sum of what is counted; each line says why', async () => {
    const funding = await at.known<Funding>('funding', map)

    expect(funding.lines.reduce((sum, line) => sum + line.counted, 0)).toBe(funding.total)
    for (const line of funding.lines) {
      expect(line.why, line.allocation).not.toBe('')
      expect(line.counted).toBeGreaterThanOrEqual(0)
    }
    expect(funding.byOrganization.length).toBeGreaterThan(0)
    expect(Array.isArray(funding.endings)).toBe(true)
  })

  it('[R17] counts a dollar once: a part, a ceiling, another currency and a second source count 0', async () => {
    const own = await at.newMap('--empty')
    const money = (id: string, amount: number, more: object = {}) =>
      create('Allocation', id, { amount, per: 'total', basis: 'announced', ...more })
    await at.applyAll(own, [
      create('Organization', 'x-payer'),
      create('Organization', 'x-payee'),
      money('x-whole', 1_000_000),
      money('x-part', 250_000),
      money('x-second', 1_000_000),
      money('x-ceiling', 500_000, { basis: 'ceiling' }),
      money('x-foreign', 900_000, { currency: 'USD' }),
      money('x-yearly', 10_000, { per: 'year', fiscalYears: { from: 2020, to: 2022 } }),
      relate('PART_OF', 'x-part', 'x-whole'),
      relate('SAME_AS', 'x-second', 'x-whole'),
      relate('PAYS_TO', 'x-whole', 'x-payee'),
      relate('PAYS_FROM', 'x-whole', 'x-payer'),
    ])
    const funding = await at.known<Funding>('funding', own, '--as-of', '2026-06-01')

    const counted = Object.fromEntries(funding.lines.map((line) => [line.allocation, line.counted]))
    expect(counted).toEqual({
      ...{ 'x-part': 0, 'x-ceiling': 0, 'x-foreign': 0, 'x-yearly': 30_000 },
      ...(counted['x-whole'] === 0
        ? { 'x-whole': 0, 'x-second': 1_000_000 }
        : { 'x-whole': 1_000_000, 'x-second': 0 }),
    })
    expect(funding.total).toBe(1_030_000)
  })

  it('[R21] organizations stand federal first, then from west to east', async () => {
    const { byOrganization } = await at.known<Funding>('funding', map)
    const places = byOrganization.map((one) => one.organization.slice(0, 2))

    expect([...new Set(places)]).toEqual(['ca', 'bc', 'ab', 'sk', 'mb', 'on', 'qc', 'ns', 'nl'])
    expect(places).toEqual([...new Set(places)].flatMap((place) => places.filter((one) => one === place)))
  })

  it('prints dollars as each language does', async () => {
    const [english, french] = await Promise.all([
      at.run(['funding', map, '--limit', '3']),
      at.run(['funding', map, '--limit', '3', '--language', 'fr']),
    ])

    expect(english.out).toMatch(/\$\d{1,3}(,\d{3})+\n/)
    expect(french.out).toMatch(/\d{1,3}(\s\d{3})+\s\$\n/)
  })
})
