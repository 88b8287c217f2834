import { describe, expect, it } from 'vitest'
import type { Question } from '../../../../shared/view/shapes/question.ts'
import { ask } from '../../../helpers/ask.ts'
import {
  initiative,
  makeMap,
  record,
  service,
  source,
  strategy,
  timing,
  type Said,
  type Records,
} from '../../../helpers/make-map.ts'

const fresh = source('source-fresh', '2026-03-01')
const work = initiative('work-a', {
  cites: 'source-fresh',
  pillar: 'protection',
  in: 'on',
  by: 'org-a',
  serves: 'inuit',
})
const money = (id: string, amount: number, said: Said = {}) =>
  record('Allocation', id, {
    amount,
    currency: 'CAD',
    per: 'total',
    basis: 'actual',
    fiscalYears: { from: 2024, to: 2025 },
    paidFrom: 'org-payer',
    paysTo: 'work-a',
    cites: 'source-fresh',
    ...said,
  })
const fundingOf = (records: Records, over: Partial<Question> = {}) =>
  ask('funding', makeMap(fresh, work, ...records), {}, over)
const counted = (records: Records, over?: Partial<Question>) => {
  const { total, lines } = fundingOf(records, over)
  return { total, lines: Object.fromEntries(lines.map((line) => [line.allocation, line.counted])) }
}

describe('money is counted once', () => {
  it('[R17] an amount counts whole', () => {
    expect(counted([money('money-a', 100), money('money-b', 50)])).toEqual({
      total: 150,
      lines: { 'money-a': 100, 'money-b': 50 },
    })
  })

  it('[R17] a ceiling counts nothing, and is shown', () => {
    expect(counted([money('money-a', 100), money('money-b', 500_000, { basis: 'ceiling' })])).toEqual({
      total: 100,
      lines: { 'money-a': 100, 'money-b': 0 },
    })
  })

  it.each(['actual', 'planned', 'announced'])('[R17] %s money counts', (basis) => {
    expect(counted([money('money-a', 100, { basis })]).total).toBe(100)
  })

  it('[R17] what is inside a counted amount counts there', () => {
    expect(
      counted([
        money('money-a', 307),
        money('money-b', 96, { partOf: 'money-a' }),
        money('money-c', 6, { partOf: 'money-b' }),
      ]),
    ).toEqual({
      total: 307,
      lines: { 'money-a': 307, 'money-b': 0, 'money-c': 0 },
    })
  })

  it('[R17] what is inside an amount that is not counted counts itself', () => {
    expect(
      counted([money('money-a', 500, { basis: 'ceiling' }), money('money-b', 96, { partOf: 'money-a' })]),
    ).toEqual({
      total: 96,
      lines: { 'money-a': 0, 'money-b': 96 },
    })
  })

  it('[R17] a second source of the same amount counts nothing; the one pointed at does', () => {
    expect(counted([money('money-a', 71.73), money('money-b', 75, { sameAs: 'money-a' })])).toEqual({
      total: 71.73,
      lines: { 'money-a': 71.73, 'money-b': 0 },
    })
  })

  it('[R17] what is inside the second source of an amount is inside the amount', () => {
    expect(
      counted([
        money('money-a', 75),
        money('money-b', 71, { sameAs: 'money-a' }),
        money('money-c', 10, { partOf: 'money-b' }),
      ]).total,
    ).toBe(75)
  })

  it('[R17] a circle of the same money still counts once', () => {
    expect(
      counted([money('money-a', 75, { sameAs: 'money-b' }), money('money-b', 75, { sameAs: 'money-a' })])
        .total,
    ).toBe(75)
    expect(
      counted([money('money-a', 75, { partOf: 'money-b' }), money('money-b', 75, { partOf: 'money-a' })])
        .total,
    ).toBe(75)
  })

  it('[R17] only Canadian dollars are added', () => {
    expect(counted([money('money-a', 100), money('money-b', 900, { currency: 'USD' })])).toEqual({
      total: 100,
      lines: { 'money-a': 100, 'money-b': 0 },
    })
  })

  it('[R17] a currency that is not named is Canadian', () => {
    const view = record('Allocation', 'money-a', {
      amount: 40,
      per: 'total',
      basis: 'actual',
      fiscalYears: { from: 2024, to: 2024 },
      paysTo: 'work-a',
    })
    expect(counted([view]).total).toBe(40)
  })

  it('[R17] additional money counts beside the other', () => {
    const view = [
      money('money-a', 100),
      money('money-b', 20),
      { type: 'ADDITIONAL_TO', from: 'money-b', to: 'money-a', properties: {} },
    ]
    expect(counted(view).total).toBe(120)
  })
})

describe('money at a date', () => {
  const undated = { fiscalYears: undefined }

  it('[R17] without fiscal years it is there from its oldest source on; before that it is no line', () => {
    const announced = [
      source('source-later', '2026-05-01'),
      money('money-a', 100, { ...undated, cites: 'source-fresh source-later' }),
    ]
    expect(counted(announced, { asOf: '2026-02-28' })).toEqual({ total: 0, lines: {} })
    expect(counted(announced, { asOf: '2026-03-01' }).total).toBe(100)
  })

  it('[R17] its fiscal years come before its sources', () => {
    expect(counted([money('money-a', 100)], { asOf: '2024-04-01' }).total).toBe(100)
    expect(counted([money('money-a', 100)], { asOf: '2024-03-31' }).lines).toEqual({})
  })

  it('[R17] without a dated source it begins with what it pays for', () => {
    const later = initiative('work-later', { period: timing('2026-05-01', null) })
    const paid = [later, money('money-a', 100, { ...undated, cites: '', paysTo: 'work-later' })]
    expect(counted(paid, { asOf: '2026-04-30' }).lines).toEqual({})
    expect(counted(paid, { asOf: '2026-05-01' }).total).toBe(100)
    expect(
      counted([money('money-b', 100, { ...undated, cites: '', paysTo: '' })], { asOf: '1990-01-01' }).total,
    ).toBe(100)
  })

  it('[R17] a second source and a part never count where the first is on the map, not even before it begins', () => {
    const next = { fiscalYears: { from: 2027, to: 2027 } }
    const { total, lines } = fundingOf([
      money('money-first', 100, next),
      money('money-second', 100, { sameAs: 'money-first' }),
      money('money-whole', 300, next),
      money('money-part', 30, { partOf: 'money-whole' }),
    ])
    expect(total).toBe(0)
    expect(lines.map((line) => line.allocation.slice(6)).join()).toBe('first,part,second,whole')
    expect(lines[1]?.why).toContain('begins later')
    expect(lines[2]?.why).toContain('not added')
  })

  it('[R17] nor where a scope leaves the first out', () => {
    const other = initiative('work-other', { cites: 'source-fresh', by: 'org-other' })
    const records = [
      other,
      money('money-whole', 300, { paysTo: 'work-other', paidFrom: 'org-far' }),
      money('money-part', 30, { partOf: 'money-whole' }),
      money('money-second', 300, { sameAs: 'money-whole' }),
    ]
    expect(counted(records, { scope: { organization: ['org-a'] } })).toEqual({
      total: 0,
      lines: { 'money-part': 0, 'money-second': 0 },
    })
  })

  it.each(['ceiling', 'wider', 'target'])(
    '[R17] what is %s counts nothing, and what is inside it counts itself',
    (basis) => {
      expect(
        counted([money('money-a', 500, { basis }), money('money-b', 96, { partOf: 'money-a' })]),
      ).toEqual({
        total: 96,
        lines: { 'money-a': 0, 'money-b': 96 },
      })
    },
  )

  it('[R17] the second source of an amount whose figure is not stated counts', () => {
    expect(
      counted([money('money-a', 0, { amount: undefined }), money('money-b', 5, { sameAs: 'money-a' })]).total,
    ).toBe(5)
  })

  it('[R17] a circle of both kinds counts once', () => {
    expect(
      counted([money('money-a', 75, { sameAs: 'money-b' }), money('money-b', 75, { partOf: 'money-a' })])
        .total,
    ).toBe(75)
  })
})

describe('money by the year', () => {
  it('[R17] counts times the fiscal years stated', () => {
    expect(
      counted([money('money-a', 10, { per: 'year', fiscalYears: { from: 2019, to: 2023 } })]).total,
    ).toBe(50)
  })

  it('[R17] open-ended counts up to the day asked', () => {
    const open = [money('money-a', 10.28, { per: 'year', fiscalYears: { from: 2024, to: null } })]
    expect(counted(open, { asOf: '2026-03-31' }).total).toBeCloseTo(20.56, 6)
    expect(counted(open, { asOf: '2026-04-01' }).total).toBeCloseTo(30.84, 6)
  })

  it('[R17] a total that is open-ended counts once', () => {
    expect(counted([money('money-a', 100, { fiscalYears: { from: 2024, to: null } })]).total).toBe(100)
  })

  it('[R17] open-ended money that begins after the day asked counts nothing yet', () => {
    expect(
      counted([money('money-a', 10, { per: 'year', fiscalYears: { from: 2030, to: null } })]).total,
    ).toBe(0)
  })

  it('[R17] years without an amount stand between the others; what is in no single year is a row of its own', () => {
    const { total, byFiscalYear, noSingleYear } = fundingOf([
      money('money-a', 10.1, { fiscalYears: { from: 2019, to: 2019 } }),
      money('money-b', 0.2, { fiscalYears: { from: 2022, to: 2022 } }),
      money('money-several', 7, { fiscalYears: { from: 2019, to: 2022 } }),
      money('money-none', 5, { fiscalYears: undefined }),
    ])
    expect(byFiscalYear).toEqual([
      { fiscalYear: 2019, counted: 10.1 },
      { fiscalYear: 2020, counted: 0 },
      { fiscalYear: 2021, counted: 0 },
      { fiscalYear: 2022, counted: 0.2 },
    ])
    expect([total, noSingleYear]).toEqual([22.3, 12])
  })

  it('[R17] nothing known makes no year', () => {
    expect(fundingOf([])).toMatchObject({ total: 0, byFiscalYear: [], noSingleYear: 0, undivided: 0 })
  })

  it('[R5] amounts stand by fiscal year and add up to the total', () => {
    const { total, byFiscalYear } = fundingOf([
      money('money-a', 10, { per: 'year', fiscalYears: { from: 2023, to: 2025 } }),
      money('money-b', 7, { fiscalYears: { from: 2024, to: 2024 } }),
    ])
    expect(byFiscalYear).toEqual([
      { fiscalYear: 2023, counted: 10 },
      { fiscalYear: 2024, counted: 17 },
      { fiscalYear: 2025, counted: 10 },
    ])
    expect(byFiscalYear.reduce((sum, { counted: amount }) => sum + amount, 0)).toBe(total)
  })
})

describe('money by organization', () => {
  it('[R17] a joint row counts whole under each and once in the total', () => {
    const { total, byOrganization } = fundingOf([
      money('money-a', 100, { paidFrom: 'org-payer org-other' }),
      money('money-b', 5),
    ])
    const by = Object.fromEntries(byOrganization.map((one) => [one.organization, [one.counted, one.joint]]))
    expect(total).toBe(105)
    expect(by['org-payer']?.[0]).toBe(105)
    expect(by['org-other']?.[0]).toBe(100)
    expect(by['org-payer']?.[1], 'how much of it is joint').toBe(100)
  })
})

describe('money of a strategy under a scope', () => {
  const plan = strategy('plan-a', { in: 'on', serves: 'men-boys youth', cites: 'source-fresh' })
  const ofPlan = money('money-plan', 345, { paysTo: 'plan-a' })
  const men = { scope: { jurisdiction: ['jurisdiction-on'], population: ['population-men-boys'] } }

  it('[R6] counts nothing where the strategy names others too: it stands beside, and its line says why', () => {
    const { total, undivided, lines } = fundingOf([plan, ofPlan], men)
    expect([total, undivided]).toEqual([0, 345])
    expect(lines.map(({ counting, counted }) => [counting, counted])).toEqual([['undivided', 0]])
    expect(lines[0]?.why).toMatch(/\$345 .*plan-a in English.*not stated/)
  })

  it('[R6] counts where all that the strategy names is in the scope', () => {
    const both = { scope: { population: ['population-men-boys', 'population-youth'] } }
    expect(fundingOf([plan, ofPlan], both)).toMatchObject({ total: 345, undivided: 0 })
    expect(fundingOf([plan, ofPlan], { scope: { jurisdiction: ['jurisdiction-on'] } })).toMatchObject({
      total: 345,
      undivided: 0,
    })
    expect(fundingOf([plan, ofPlan])).toMatchObject({ total: 345, undivided: 0 })
  })

  it('[R6] what is for everyone is not stated for one population', () => {
    const forAll = strategy('plan-a', { in: 'on', serves: 'everyone', cites: 'source-fresh' })
    expect(fundingOf([forAll, ofPlan], men)).toMatchObject({ total: 0, undivided: 345 })
  })

  it('[R17] a part that pays for a service in the scope counts itself, and once', () => {
    const shelter = service('shelter', { in: 'on', serves: 'men-boys youth', cites: 'source-fresh' })
    const part = money('money-shelter', 45, { paysTo: 'shelter plan-a', partOf: 'money-plan' })
    const { total, undivided, lines } = fundingOf([plan, shelter, ofPlan, part], men)
    expect([total, undivided]).toEqual([45, 345])
    expect(Object.fromEntries(lines.map((line) => [line.allocation, line.counting]))).toEqual({
      'money-plan': 'undivided',
      'money-shelter': 'whole',
    })
  })

  it('[R17] what is inside other money of the strategy is not added beside a second time', () => {
    const part = money('money-new', 100, { paysTo: 'plan-a', partOf: 'money-plan' })
    const { undivided, lines } = fundingOf([plan, ofPlan, part], men)
    expect(undivided).toBe(345)
    expect(lines.map(({ counting }) => counting).sort()).toEqual(['inside', 'undivided'])
  })

  it.each([
    ['pillar', { pillar: 'protection prevention' }, 'pillar-protection'],
    ['exploitation', { against: 'sexual labour' }, 'exploitation-sexual'],
  ] as const)('[R6] the same holds for a scope of %s', (key, said, term) => {
    const one = strategy('plan-a', { in: 'on', cites: 'source-fresh', ...said })
    expect(fundingOf([one, ofPlan], { scope: { [key]: [term] } })).toMatchObject({ total: 0, undivided: 345 })
  })
})

describe('what ends', () => {
  it('[R5] money and measures that end within the horizon are listed with their day', () => {
    const { endings } = fundingOf([
      money('money-a', 10, { per: 'year', fiscalYears: { from: 2020, to: 2026 } }),
      money('money-late', 10, { per: 'year', fiscalYears: { from: 2020, to: 2028 } }),
      service('service-a', { cites: 'source-fresh', in: 'on', period: timing('2020-01-01', '2028-03-31') }),
      service('service-late', {
        cites: 'source-fresh',
        in: 'on',
        period: timing('2020-01-01', '2028-04-01'),
      }),
      service('service-over', {
        cites: 'source-fresh',
        in: 'on',
        period: timing('2020-01-01', '2025-04-01'),
      }),
    ])
    expect(endings.map(({ id, ends, kind }) => [id, ends, kind])).toEqual([
      ['money-a', '2027-03-31', 'money'],
      ['service-a', '2028-03-31', 'measure'],
    ])
  })
})

describe('arithmetic in words', () => {
  const records = [
    money('money-a', 1000, { per: 'year', fiscalYears: { from: 2019, to: 2023 } }),
    money('money-b', 500, { basis: 'ceiling' }),
    money('money-c', 5, { partOf: 'money-a' }),
    money('money-d', 5, { sameAs: 'money-a' }),
    money('money-e', 5, { currency: 'USD' }),
  ]

  it('[R17] each line says how it was counted', () => {
    const why = Object.fromEntries(fundingOf(records).lines.map((line) => [line.allocation, line.why]))
    expect(why['money-a']).toContain('$1,000')
    expect(why['money-a']).toContain('5')
    expect(why['money-b']).toMatch(/ceiling/)
    expect(why['money-c']).toContain('money-a in English')
    expect(why['money-d']).toContain('money-a in English')
    expect(why['money-e']).toMatch(/Canadian/)
  })

  it.each([
    ['organization', 'org-payer', 1],
    ['organization', 'org-a', 1],
    ['jurisdiction', 'jurisdiction-on', 1],
    ['jurisdiction', 'jurisdiction-nu', 0],
    ['pillar', 'pillar-protection', 1],
    ['pillar', 'pillar-prevention', 0],
    ['population', 'population-indigenous', 1],
  ])('[A1] scope %s=%s leaves %s lines', (key, id, expected) => {
    expect(fundingOf([money('money-a', 100)], { scope: { [key]: [id] } }).lines).toHaveLength(expected)
  })
})
