import { describe, expect, it } from 'vitest'
import { nodeTypes } from '../../../../graph-schema/registry.ts'
import type { Property } from '../../../../graph-schema/property.ts'
import { numberOf, typedOf, understoodAs, valueOfTyped } from '../../../../shared/view/typed-value.ts'
import { map } from '../../../helpers/starter-map.ts'

const typedKinds = new Set([
  'text',
  'texts',
  'number',
  'date',
  'stated-date',
  'timing',
  'fiscal-years',
  'languages',
])

describe('[E1] what stands in a field', () => {
  it.each(['en', 'fr'] as const)(
    'is read back as the value it was made of, for every value of the starter map (%s)',
    (language) => {
      let count = 0
      const wrong: string[] = []
      for (const node of map.nodes) {
        const declared = nodeTypes[node.type].properties as Readonly<Record<string, Property>>
        for (const [name, value] of Object.entries(node.properties)) {
          const property = declared[name]
          if (property === undefined || !typedKinds.has(property.kind)) continue
          if (property.kind === 'timing' && pick(value as object).every((one) => !one)) continue // words only
          count += 1
          const known = property.kind === 'timing' ? { ongoing: false, ...(value as object) } : value
          const back = valueOfTyped(property, typedOf(property, known, language), name)
          const comparable = (one: unknown) =>
            property.kind === 'timing' ? JSON.stringify(pick(one ?? {})) : JSON.stringify(one)
          if (!back.ok || comparable(back.value) !== comparable(value))
            wrong.push(
              `${node.id}.${name}: ${JSON.stringify(value)} → ${typedOf(property, known, language)} → ${JSON.stringify(back)}`,
            )
        }
      }
      expect(count).toBeGreaterThan(1000)
      expect(wrong.slice(0, 10)).toEqual([])
    },
  )

  it('writes an open period as its language does, a single day with its article', () => {
    const { period } = nodeTypes.Service.properties
    const open = { start: '2019-05-29', end: null, ongoing: false }
    const closed = { start: null, end: '2019-05-31', ongoing: false }
    expect(typedOf(period, open, 'fr')).toBe('depuis le 29 mai 2019')
    expect(typedOf(period, { ...open, precision: { start: 'month' } }, 'fr')).toBe('depuis mai 2019')
    expect(typedOf(period, closed, 'fr')).toBe('jusqu’au 31 mai 2019')
    expect(typedOf(period, { ...closed, precision: { end: 'month' } }, 'fr')).toBe('jusqu’en mai 2019')
    expect(typedOf(period, open, 'en')).toBe('since May 29, 2019')
  })

  it('says how a date was understood', () => {
    const { period } = nodeTypes.Service.properties
    expect(understoodAs(period, 'since FY 2012-13', 'en')).toBe('2012–13–')
    expect(understoodAs(period, 'whenever', 'en')).toBeUndefined()
  })

  it('says which rule was broken', () => {
    const { amount, fiscalYears } = nodeTypes.Allocation.properties
    expect(valueOfTyped(amount, 'a lot', 'amount')).toMatchObject({
      ok: false,
      refusal: { code: 'value-number' },
    })
    expect(valueOfTyped(fiscalYears, '2012 – 2014', 'fiscalYears')).toMatchObject({
      ok: false,
      refusal: { code: 'value-fiscal-years' },
    })
    expect(valueOfTyped(fiscalYears, 'since 2012-13', 'fiscalYears')).toEqual({
      ok: true,
      value: { from: 2012, to: null },
    })
  })

  it.each([
    ['1,300,000', 1_300_000],
    ['1 300 000,50 $', 1_300_000.5],
    ['$12.5', 12.5],
    ['0,5', 0.5],
    ['-3', -3],
  ])('%s is a number', (text, value) => expect(numberOf(text)).toBe(value))
  it.each(['12a', '1.2.3', '', '1,30,000'])('%s is none', (text) => expect(numberOf(text)).toBeUndefined())
})

const pick = ({ start, end, ongoing }: { start?: unknown; end?: unknown; ongoing?: unknown }) => [
  start ?? null,
  end ?? null,
  ongoing === true,
]
