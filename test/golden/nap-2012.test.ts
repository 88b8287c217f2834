import { describe, expect, it } from 'vitest'
import type { MapView } from '../../shared/state/map-view.ts'
import { answer } from '../../shared/view/answer.ts'
import type { Question } from '../../shared/view/shapes/question.ts'
import { byId, expectNone, linksFrom, map, ofType } from '../helpers/starter-map.ts'
import { cells } from './nap-2012.cells.ts'
import { closedTimings, rowsInAll, rowsPerTask } from './nap-2012.counts.ts'

const view: MapView = {
  nodes: byId,
  relationships: new Map(map.relationships.map((one) => [one.id, one])),
}
const inOctober2012 = '2012-10-01'
const today = '2026-11-23'

const question = (asOf: string, scope: Question['scope'] = {}): Question => ({
  language: 'en',
  asOf,
  scope,
  audience: 'own',
})

/** What the plan promised, as it stood on a day. */
const promised = (asOf: string, scope: Question['scope'] = {}) =>
  answer('commitments', view, question(asOf, scope), {}).filter((one) => one.strategy === 'nap-2012')

/** Ids in a cell of the matrix, current and presumed. */
function inCell(asOf: string, row: string, column: string) {
  const { cells: all } = answer('matrix', view, question(asOf), { rows: 'pillar', columns: 'jurisdiction' })
  const cell = all.find((one) => one.row === row && one.column === column)
  if (cell === undefined) throw new Error(`no cell ${row} × ${column}`)
  return { current: cell.measureIds, presumed: cell.presumedIds }
}

const rowsOfPlan = ofType('Commitment').filter((one) => /^nap-2012-\d\.\d\d-\d+$/.test(one.id))
const ofPlan = (ids: readonly string[]) => ids.filter((id) => rowsOfPlan.some((one) => one.id === id))

describe('[golden] Annex C of the plan of 2012', () => {
  it('[golden] has the rows that were counted by hand, task by task', () => {
    const found = new Map<string, number>()
    for (const { properties } of rowsOfPlan) {
      const task = String(properties['number'])
      found.set(task, (found.get(task) ?? 0) + 1)
    }
    expect(Object.fromEntries(found)).toEqual(rowsPerTask)
    expect(rowsOfPlan).toHaveLength(rowsInAll)
  })

  it('[golden] puts each row under its task and its pillar', () => {
    const pillars = ['pillar-prevention', 'pillar-protection', 'pillar-prosecution', 'pillar-partnerships']
    expectNone(
      rowsOfPlan.flatMap(({ id }) => {
        const task = id.replace(/-\d+$/, '')
        const pillar = pillars[Number(task.charAt('nap-2012-'.length)) - 1]
        const isThere =
          linksFrom(id, 'PART_OF').some((one) => one.to === task) &&
          linksFrom(id, 'ADVANCES')
            .map((one) => one.to)
            .join() === pillar
        return isThere ? [] : [id]
      }),
    )
  })

  it('[golden] has the organizations and the timing of each cell, as a second reader typed them', () => {
    expectNone(
      cells.flatMap(([row, organizations, timing]) => {
        const id = `nap-2012-${row}`
        const acting = map.relationships
          .filter((one) => one.to === id && ['LEADS', 'CONTRIBUTES_TO', 'DELIVERS'].includes(one.type))
          .map((one) => one.from.replace(/^ca-/, ''))
          .sort()
          .join(' ')
        const expected = organizations.split(' ').sort().join(' ')
        const printed = (byId.get(id)?.properties['timing'] as { text?: string } | undefined)?.text ?? ''
        return [
          ...(acting === expected ? [] : [`${id}: ${acting}, printed ${expected}`]),
          ...(printed === timing ? [] : [`${id}: ${printed}, printed ${timing}`]),
        ]
      }),
    )
    expect(cells.map(([row]) => `nap-2012-${row}`).sort()).toEqual(rowsOfPlan.map((one) => one.id).sort())
  })

  it('[R14] says that one leads among several only where the plan says so', () => {
    const leads = map.relationships.filter(
      (one) => one.type === 'LEADS' && rowsOfPlan.some((row) => row.id === one.to),
    )
    const stated = leads.filter((one) => one.properties['stated'] === true)
    expect(stated.map((one) => [one.from, one.to])).toEqual([['ca-rcmp', 'nap-2012-3.13-13']])
    expect(leads.length - stated.length).toBe(cells.filter(([, cell]) => !cell.includes(' ')).length)
  })

  it('[golden] has the closed timings that were counted by hand', () => {
    const closed = promised(inOctober2012).filter((one) => one.hasClosedTiming)
    expect(closed).toHaveLength(closedTimings)
    const ends = closed.map((one) => (one.timing as { end: string }).end)
    const of = (day: string) => ends.filter((end) => end === day).length
    expect([of('2012-03-31'), of('2013-03-31'), of('2012-12-31')]).toEqual([7, 15, 2])
  })
})

describe('[R1] the plan at a date', () => {
  const prevention = () => promised(inOctober2012, { pillar: ['pillar-prevention'] })

  it('[R1] has 17 deliverables of prevention on 1 October 2012: 14 in force and 3 past their timing', () => {
    expect(prevention()).toHaveLength(17)
    const past = prevention().filter((one) => one.timingPassed)
    expect(past.map((one) => one.id)).toEqual(['nap-2012-1.11-2', 'nap-2012-1.11-3', 'nap-2012-1.11-4'])
    expect(prevention().filter((one) => one.currency === 'current')).toHaveLength(14)
  })

  it('[R1] holds the 14 in prevention × Canada, wherever they are delivered (A10)', () => {
    const { current, presumed } = inCell(inOctober2012, 'pillar-prevention', 'jurisdiction-ca')
    const inForce = prevention().filter((one) => !one.timingPassed)
    expect(ofPlan(current).sort()).toEqual(inForce.map((one) => one.id).sort())
    expect(ofPlan(presumed)).toEqual([])
  })

  it('[R1] is current today in no deliverable, and in no cell', () => {
    const all = promised(today)
    expect(all).toHaveLength(rowsInAll)
    expect(new Set(all.map((one) => one.currency))).toEqual(new Set(['historical']))
    const { cells: matrix } = answer('matrix', view, question(today), {
      rows: 'pillar',
      columns: 'jurisdiction',
    })
    expectNone(matrix.flatMap((cell) => ofPlan([...cell.measureIds, ...cell.presumedIds])))
  })

  it('[R2] owes nothing today: its strategy has ended', () => {
    const all = promised(today)
    expect(all.filter((one) => one.overdue)).toEqual([])
    expect(all.every((one) => one.strategyEnded)).toBe(true)
    expect(promised(inOctober2012).some((one) => one.strategyEnded)).toBe(false)
  })

  it('[R2] calls overdue on 1 October 2012 only what is past its timing and not known to be done', () => {
    const overdue = promised(inOctober2012).filter((one) => one.overdue)
    expect(overdue).toHaveLength(7)
    expect(overdue.every((one) => one.timingPassed && one.status === 'unknown')).toBe(true)
  })

  it('[R2] knows on 1 October 2012 the two outcomes of July 2012, today eleven', () => {
    const known = promised(inOctober2012).filter((one) => one.hasOutcome)
    expect(known.map((one) => one.id)).toEqual(['nap-2012-2.13-3', 'nap-2012-2.13-5'])
    expect(promised(today).filter((one) => one.hasOutcome)).toHaveLength(11)
  })
})

describe('[A10] the plan’s own column and those of its organizations', () => {
  const column = (columns: 'strategy' | 'organization', id: string) => {
    const { cells: all } = answer('matrix', view, question(inOctober2012), { rows: 'pillar', columns })
    return ofPlan(all.filter((one) => one.column === id).flatMap((one) => [...one.measureIds]))
  }
  const inForce = promised(inOctober2012).filter((one) => one.currency === 'current')

  it('[A10] the column of the plan holds every promise in force, wherever it is delivered', () => {
    expect(inForce).toHaveLength(83)
    expect(column('strategy', 'nap-2012').sort()).toEqual(inForce.map((one) => one.id).sort())
  })

  it.each([
    ['ca-dfait', /\bdfait\b/],
    ['ca-cida', /\bcida\b/],
    ['ca-hrsdc', /\bhrsdc\b/],
    ['ca-hrsdc-tfwp', /\bhrsdc-tfwp\b/],
    ['ca-rcmp', /\b(rcmp|htncc|cpc)\b/],
  ])('[A10] the column of %s holds the cells that print it, also abroad', (id, printed) => {
    const rows = cells.filter(([, cell]) => printed.test(cell)).map(([row]) => `nap-2012-${row}`)
    const current = rows.filter((row) => inForce.some((one) => one.id === row))
    expect(column('organization', id).sort()).toEqual(current.sort())
    expect(current.length).toBeGreaterThan(0)
  })

  it.each([
    ['ca-hrsdc-tfwp', 14],
    ['ca-hrsdc-labour', 3],
    ['ca-hrsdc', 18],
    ['ca-esdc', 18],
    ['ca-dfait', 10],
    ['ca-cida', 2],
  ])(
    '[A1] the scope of %s is its own cells, parts and earlier names, not its siblings: %i rows',
    (id, rows) => {
      expect(promised(inOctober2012, { organization: [id] })).toHaveLength(rows)
    },
  )
})

describe('[R17] the money of the plan', () => {
  const lines = (asOf: string) =>
    answer('funding', view, question(asOf), {}).lines.filter((line) =>
      line.allocation.startsWith('allocation-nap-2012-'),
    )
  const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0)

  it('[R17] is $7,306,000 for 2012-13, in ten lines, with the ceiling from 2013-14 beside them', () => {
    const shown = lines(inOctober2012)
    expect(shown.filter((line) => line.counted > 0)).toHaveLength(10)
    expect(sum(shown.map((line) => line.counted))).toBe(7_306_000)
    expect(shown.filter((line) => line.counted === 0)).toMatchObject([
      { allocation: 'allocation-nap-2012-victim-services', counting: 'ceiling' },
    ])
  })

  it('[R17] has beside it a ceiling of $500,000 from 2013-14, shown and not counted', () => {
    const shown = lines('2013-10-01')
    expect(sum(shown.map((line) => line.counted))).toBe(7_306_000)
    const ceilings = shown.filter((line) => line.basis === 'ceiling')
    expect(ceilings.map((line) => [line.allocation, line.amount, line.counted])).toEqual([
      ['allocation-nap-2012-victim-services', 500_000, 0],
    ])
    expect(byId.get('allocation-nap-2012-victim-services')?.properties['fiscalYears']).toEqual({
      from: 2013,
      to: null,
    })
  })

  it('[R17] is published as over $6 million, which the record of the plan shows', () => {
    const plan = answer('record', view, question(today), { id: 'nap-2012' })
    const published = plan?.citations.filter((one) => one.field === 'money' && !one.isUsed)
    expect(published?.map((one) => one.says?.text)).toEqual([
      expect.stringMatching(/^Over \$6 million a year/),
    ])
    const finding = answer('record', view, question(today), { id: 'finding-nap-2012-over-6m' })
    expect(finding?.name).toBe('Published total: over $6 million a year')
  })
})
