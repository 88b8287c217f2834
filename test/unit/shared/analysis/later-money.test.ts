import { describe, expect, it } from 'vitest'
import type { Question } from '../../../../shared/view/shapes/question.ts'
import { ask } from '../../../helpers/ask.ts'
import { initiative, makeMap, record, source, type Records, type Said } from '../../../helpers/make-map.ts'

const fresh = source('source-fresh', '2026-03-01')
const work = initiative('work-a', { cites: 'source-fresh', pillar: 'protection', in: 'on', by: 'org-a' })
const money = (id: string, amount: number, said: Said = {}) =>
  record('Allocation', id, { amount, basis: 'actual', paidFrom: 'org-payer', paysTo: 'work-a', ...said })
const fundingOf = (records: Records, over: Partial<Question>) =>
  ask('funding', makeMap(fresh, work, ...records), {}, over)
const counted = (records: Records, over: Partial<Question>) => {
  const { total, lines } = fundingOf(records, over)
  return { total, lines: Object.fromEntries(lines.map((line) => [line.allocation, line.counted])) }
}

describe('money of later years', () => {
  it('[R17] what begins in a later fiscal year counts 0 from its announcement on, and says when it begins', () => {
    const next = { fiscalYears: { from: 2030, to: 2031 }, per: 'year' }
    const untold = money('money-a', 100, { ...next, cites: '' })
    expect(counted([untold], { asOf: '2026-06-01' })).toEqual({ total: 0, lines: { 'money-a': 0 } })
    expect(fundingOf([untold], { asOf: '2026-06-01' }).lines[0]).toMatchObject({
      counting: 'later',
      why: expect.stringMatching(/\$100 a year from 2030–31 on, which has not begun/) as unknown,
    })
    expect(fundingOf([untold], { asOf: '2026-06-01' }).byFiscalYear).toEqual([])
    expect(counted([untold], { asOf: '2030-04-01' }).total).toBe(200)
    const told = money('money-b', 100, { ...next, cites: 'source-fresh' })
    expect(counted([told], { asOf: '2026-02-28' }).lines).toEqual({})
    expect(counted([told], { asOf: '2026-03-01' }).lines).toEqual({ 'money-b': 0 })
    const ceiling = money('money-c', 100, { ...next, cites: '', basis: 'ceiling' })
    expect(fundingOf([ceiling], { asOf: '2026-06-01' }).lines[0]).toMatchObject({ counting: 'ceiling' })
    const undated = [record('Source', 'source-undated', { grade: 'government' })]
    const untimed = [...undated, money('money-d', 100, { ...next, cites: 'source-undated' })]
    expect(counted(untimed, { asOf: '2025-04-01' }).lines).toEqual({ 'money-d': 0 })
    expect(counted(untimed, { asOf: '2025-03-31' }).lines).toEqual({})
  })
})
