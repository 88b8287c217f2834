import { describe, expect, it } from 'vitest'
import { tableOfAnswer, tabSeparated } from '../../../../shared/exchange/answer-tables.ts'
import { ask } from '../../../helpers/ask.ts'
import { everyKind } from '../../../helpers/every-kind.ts'
import { withKnownAt } from '../../../../shared/exchange/activity-table.ts'
import type { CommitmentView } from '../../../../shared/view/shapes/analyses.ts'
import type { MatrixView } from '../../../../shared/view/shapes/matrix.ts'

const matrix: MatrixView = {
  rowAxis: 'jurisdiction',
  columnAxis: 'pillar',
  rows: [{ id: 'jurisdiction-on', name: 'Ontario', shortName: 'ON' }],
  columns: [{ id: 'pillar-protection', name: 'Protection', shortName: 'Protection' }],
  cells: [
    {
      row: 'jurisdiction-on',
      column: 'pillar-protection',
      measures: 3,
      presumed: 2,
      national: 1,
      unplaced: 0,
      notStated: 4,
      organizations: 2,
      money: null,
      gap: 'ending',
      also: ['one-known'],
      measureIds: [],
      presumedIds: [],
      unsourced: 1,
      stale: 2,
    },
  ],
}

describe('[W15] a table of an earlier day', () => {
  it('says in every row as of when it was known', () => {
    const table = tableOfAnswer('matrix', matrix, 'en')
    const then = withKnownAt(table, '2024-03-31T12:00:00.000Z', 'en')
    expect(then.columns.at(-1)).toBe('As known on')
    expect(then.rows.map((row) => row.at(-1))).toEqual(['March 31, 2024'])
    expect(withKnownAt(table, undefined, 'en')).toBe(table)
  })
})

describe('tableOfAnswer', () => {
  it('[W9] writes a matrix one row a cell, with names and gap kinds in the language', () => {
    const en = tableOfAnswer('matrix', matrix, 'en')
    expect(en.columns.slice(0, 4)).toEqual(['Jurisdiction', 'Pillar', 'Current', 'Presumed'])
    expect(en.rows).toEqual([
      [
        'Ontario',
        'Protection',
        3,
        2,
        1,
        2,
        1,
        0,
        4,
        2,
        '',
        'Ends within the horizon',
        'One provider known to the map',
      ],
    ])
    expect(tableOfAnswer('matrix', matrix, 'fr').rows[0]).toContain('Prend fin dans l’horizon')
  })

  it('[W9] has as many cells in each row as headings', () => {
    const commitment = {
      id: 'nap-2012-1.1-1',
      name: 'A deliverable',
      number: '1.1',
      strategy: 'nap-2012',
      strategyName: 'National Action Plan',
      pillarNames: ['Prevention', 'Prosecution'],
      organizations: ['ca-ps'],
      organizationNames: ['Public Safety Canada'],
      timing: null,
      timingText: '2012-13',
      status: 'unknown',
      statusName: 'Unknown (no source)',
      timingPassed: true,
      overdue: false,
      currency: 'historical',
      assurance: { isUnsourced: false, isStale: true, lastKnown: 2016, due: '2018-12-31' },
      citations: [
        { source: 'source-nap-2012', title: 'The plan', locator: 'p. 9', grade: 'government', date: null },
      ],
    } as unknown as CommitmentView
    const table = tableOfAnswer('commitments', [commitment], 'en')
    expect(table.rows[0]).toHaveLength(table.columns.length)
    expect(table.rows[0]).toEqual([
      '1.1',
      'A deliverable',
      'Public Safety Canada',
      '2012-13',
      'Unknown (no source)',
      'Yes',
      'No',
      'National Action Plan',
      'Prevention; Prosecution',
      'Of the past',
      'last known 2016',
      'The plan, p. 9',
    ])
    expect(table.columns.slice(0, 7)).toEqual([
      'Number',
      'Name',
      'Organizations',
      'Timing',
      'Status',
      'Timing closed',
      'Past its timing',
    ])
    expect(table.columns.slice(7)).toEqual(['Strategy', 'Pillar', 'Standing', 'Evidence', 'Sources'])
  })

  it('[W9] the commitments past their timing are those of the view that says so', () => {
    const all = ask('commitments', everyKind, {})
    const overdue = ask('commitments', everyKind, { which: 'overdue' })
    expect(overdue).toEqual(all.filter((one) => one.overdue))
    expect(overdue.length).toBeGreaterThan(0)
    expect(overdue.length).toBeLessThan(all.length)
    expect(ask('commitments', everyKind, { which: 'all' })).toEqual(all)
    for (const one of overdue) expect(one.citations.length).toBeGreaterThan(0)
  })

  it('[W9] points have their rank first', () => {
    const points = ask('points', everyKind, {})
    const { columns, rows } = tableOfAnswer('points', points, 'en')
    expect(columns.slice(0, 2)).toEqual(['Rank', 'Name'])
    expect(rows.map((row) => row[0])).toEqual(points.map((_, i) => i + 1))
    expect(rows.map((row) => row[1])).toEqual(points.map(({ name }) => name))
  })

  it.each(['en', 'fr'] as const)(
    '[R17] the years of funding and what is in none add up to their last row (%s)',
    (language) => {
      const funding = ask('funding', everyKind, {}, { language })
      const { rows } = tableOfAnswer('fundingYears', funding, language)
      const amounts = rows.map((row) => Number(row[1]))
      expect(amounts.at(-1)).toBe(funding.total)
      expect(amounts.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(funding.total)
      expect(rows).toHaveLength(funding.byFiscalYear.length + 2)
    },
  )

  it('[W9] what ends, and money by organization, are tables of their own', () => {
    const funding = ask('funding', everyKind, {})
    expect(tableOfAnswer('fundingEndings', funding, 'en').rows).toEqual(
      funding.endings.map(({ ends, name, kind }) => [ends, name, kind === 'money' ? 'Money' : 'Measure']),
    )
    expect(tableOfAnswer('fundingOrganizations', funding, 'en').rows).toEqual(
      funding.byOrganization.map(({ name, counted, joint }) => [name, counted, joint]),
    )
    expect(funding.endings.length * funding.byOrganization.length).toBeGreaterThan(0)
  })
})

describe('tabSeparated', () => {
  it('[W9] keeps cells and rows apart whatever they hold', () => {
    expect(
      tabSeparated({
        columns: ['a', 'b'],
        rows: [
          ['x\ty', 'two\r\nlines'],
          [1, ''],
        ],
      }),
    ).toBe('a\tb\r\nx y\ttwo lines\r\n1\t')
  })
})
