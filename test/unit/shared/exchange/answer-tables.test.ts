import { describe, expect, it } from 'vitest'
import { tableOfAnswer, tabSeparated } from '../../../../shared/exchange/answer-tables.ts'
import type { CommitmentView, MatrixView } from '../../../../shared/view/shapes/analyses.ts'

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
    },
  ],
}

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
      organizations: ['ca-ps'],
      organizationNames: ['Public Safety Canada'],
      timing: null,
      timingText: '2012-13',
      status: 'unknown',
      statusName: 'Unknown (no source)',
      timingPassed: true,
      overdue: false,
      currency: 'historical',
    } as CommitmentView
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
    ])
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
