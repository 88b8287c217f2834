import { describe, expect, it } from 'vitest'
import { nodeTypeNames } from '../../../../graph-schema/registry.ts'
import { translator } from '../../../../shared/language/translator.ts'
import { arrangeRows, groupRows, type GridRow } from '../../../../shared/view/grid/arrange-rows.ts'
import { bulkSteps } from '../../../../shared/view/grid/bulk-steps.ts'
import {
  cellAsTyped,
  cellForCopy,
  cellInWords,
  type CellSpeech,
} from '../../../../shared/view/grid/grid-cell.ts'
import { valueOfText } from '../../../../shared/view/grid/cell-value.ts'
import {
  columnsOfKeys,
  firstColumns,
  gridColumns,
  isTyped,
  type GridColumn,
} from '../../../../shared/view/grid/grid-columns.ts'
import { planPaste } from '../../../../shared/view/grid/paste-block.ts'
import { makeMap, record, service, source } from '../../../helpers/make-map.ts'
import { ask } from '../../../helpers/ask.ts'

const speech = (language: 'en' | 'fr' = 'en', names: CellSpeech['names'] = {}): CellSpeech => ({
  language,
  t: translator(language),
  names,
})
const columnOf = (type: string, key: string): GridColumn => columnsOfKeys(type, [key])[0]!
const propertyOf = (type: string, key: string) =>
  columnOf(type, key) as Extract<GridColumn, { kind: 'property' }>

describe('[G2] the columns of a type', () => {
  it.each(nodeTypeNames)('come from the declaration of %s, each key once', (type) => {
    const keys = gridColumns(type).map((one) => one.key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys[0]).toBe('name')
    expect(firstColumns(type).every((key) => keys.includes(key))).toBe(true)
    expect(firstColumns(type)[0]).toBe('name')
  })

  it('show a bilingual property in the language of the window and in each of the two', () => {
    const keys = gridColumns('Service').map((one) => one.key)
    expect(keys.slice(0, 3)).toEqual(['name', 'name.en', 'name.fr'])
    expect(keys).toContain('in.DELIVERS')
    expect(keys).toContain('out.OPERATES_IN')
    expect(keys).not.toContain('out.LEADS')
  })

  it('leave out what a type does not have, and know what is typed', () => {
    expect(columnsOfKeys('Service', ['status', 'amount', 'status']).map((one) => one.key)).toEqual(['status'])
    expect(gridColumns('NoSuchType')).toEqual([])
    expect(isTyped(columnOf('Service', 'status'))).toBe(true)
    expect(isTyped(columnOf('Service', 'eligibility'))).toBe(false)
    expect(isTyped(columnOf('Service', 'in.DELIVERS'))).toBe(false)
    expect(isTyped(columnOf('Service', 'map.standing'))).toBe(false)
    expect(isTyped(columnOf('Interaction', 'scorer'))).toBe(false)
  })
})

const map = makeMap(
  record('Organization', 'house-a'),
  service('bb', { in: 'on', by: 'house-a', status: 'in-place', verifiedOn: '2020-01-01', cites: 'report' }),
  service('aa', { in: 'nu', status: 'planned', capacity: 12, nameStatus: { en: 'official', fr: 'unknown' } }),
  service('cc', { capacity: 3, name: { fr: 'seulement en français' } }),
  source('report', '2024-01-01'),
)

describe('[G1] the records of a type as a table', () => {
  it('are all of the type, by name, with a cell a column as it is stored', () => {
    const table = ask('table', map, { type: 'Service', columns: ['status', 'capacity', 'in.DELIVERS'] })
    expect(table.columns).toEqual(['status', 'capacity', 'in.DELIVERS'])
    expect(table.rows).toEqual([
      ['aa', 'planned', 12, null],
      ['bb', 'in-place', null, ['house-a']],
      ['cc', null, 3, null],
    ])
    expect(table.names).toEqual({ 'house-a': ['house-a in English', 'en'] })
    expect(table.total).toBe(3)
  })

  it('say how a record stands and what needs attention at the day asked', () => {
    const { rows } = ask('table', map, { type: 'Service', columns: ['map.sources', 'map.attention'] })
    expect(rows).toEqual([
      ['aa', 0, ['unsourced', 'frenchUnknown']],
      ['bb', 1, ['stale']],
      ['cc', 0, ['unsourced', 'stale']],
    ])
    const then = ask('table', map, { type: 'Service', columns: ['map.attention'] }, { asOf: '2021-01-01' })
    expect(then.rows.find(([id]) => id === 'bb')).toEqual(['bb', null])
  })

  it('[G5] are limited by the axes that the schema lets the type have', () => {
    const scope = { jurisdiction: ['jurisdiction-on'] }
    const services = ask('table', map, { type: 'Service', columns: [] }, { scope })
    expect([services.rows, services.total]).toEqual([[['bb']], 3])
    const sources = ask('table', map, { type: 'Source', columns: [] }, { scope })
    expect(sources.rows).toEqual([['report']])
    const own = ask(
      'table',
      map,
      { type: 'Organization', columns: [] },
      { scope: { organization: ['house-a'] } },
    )
    expect(own.rows).toEqual([['house-a']])
    const acted = ask(
      'table',
      map,
      { type: 'Service', columns: [] },
      { scope: { organization: ['house-a'] } },
    )
    expect(acted.rows).toEqual([['bb']])
  })

  it('[G8] come filtered, sorted and grouped where that is asked, with no other column than those asked for', () => {
    const asked = (over: object) =>
      ask('table', map, { type: 'Service', columns: ['name'], ...over }).rows.map(([id]) => id)
    expect(asked({ sort: { column: 'capacity', descending: true } })).toEqual(['aa', 'cc', 'bb'])
    expect(asked({ filters: { status: { how: 'among', values: ['in-place', ''] } } })).toEqual(['bb', 'cc'])
    expect(asked({ group: 'status' })).toEqual(['aa', 'bb', 'cc'])
    expect(asked({ group: 'in.DELIVERS' })).toEqual(['bb', 'aa', 'cc'])
    const table = ask('table', map, {
      type: 'Service',
      columns: ['name'],
      sort: { column: 'capacity', descending: true },
    })
    expect(table.columns).toEqual(['name'])
    expect(table.rows[0]).toHaveLength(2)
  })
})

describe('[G2] filters, order and groups', () => {
  const columns = columnsOfKeys('Service', ['name', 'period', 'status', 'capacity', 'map.attention'])
  const rows: GridRow[] = [
    [
      'one',
      { en: 'Refuge', fr: 'Refuge' },
      { start: '2019-01-01', end: null, ongoing: true },
      'planned',
      9,
      null,
    ],
    ['two', { en: 'Écluse 2' }, null, 'in-place', 10, ['stale']],
    [
      'three',
      { en: 'Écluse 10' },
      { start: '2012-04-01', end: null, ongoing: false },
      null,
      null,
      ['stale', 'unsourced'],
    ],
  ]
  const ids = (over: Parameters<typeof arrangeRows>[2]) =>
    arrangeRows(rows, columns, over, speech()).map(([id]) => id)

  it('find text without accents or capitals; several filters hold together', () => {
    expect(ids({ filters: { name: { how: 'contains', text: ' ECLUSE ' } } })).toEqual(['two', 'three'])
    expect(
      ids({ filters: { name: { how: 'contains', text: 'ecluse' }, capacity: { how: 'filled' } } }),
    ).toEqual(['two'])
    expect(ids({ filters: { period: { how: 'empty' } } })).toEqual(['two'])
  })

  it('choose among the values of a list, none of them included', () => {
    expect(ids({ filters: { status: { how: 'among', values: ['planned'] } } })).toEqual(['one'])
    expect(ids({ filters: { status: { how: 'among', values: [''] } } })).toEqual(['three'])
    expect(ids({ filters: { 'map.attention': { how: 'among', values: ['unsourced'] } } })).toEqual(['three'])
  })

  it('leave a filter alone whose column is on its way', () => {
    expect(ids({ filters: { languages: { how: 'filled' } } })).toEqual(['one', 'two', 'three'])
  })

  it('sort numbers by size, words with their numbers, days by day, choices by their list; nothing comes last', () => {
    const by = (column: string, descending = false) => ids({ sort: { column, descending } })
    expect(by('capacity')).toEqual(['one', 'two', 'three'])
    expect(by('capacity', true)).toEqual(['two', 'one', 'three'])
    expect(by('name')).toEqual(['two', 'three', 'one'])
    expect(by('period')).toEqual(['three', 'one', 'two'])
    expect(by('period', true)).toEqual(['one', 'three', 'two'])
    expect(by('status')).toEqual(['one', 'two', 'three'])
  })

  it('group by what a column says, in the order of that column, without a value last', () => {
    const groups = groupRows(rows, columns, 'status', speech())
    expect(groups?.map(({ key, rows: own }) => [key, own.map(([id]) => id)])).toEqual([
      ['Announced, not in place', ['one']],
      ['In place', ['two']],
      ['', ['three']],
    ])
    expect(groupRows(rows, columns, 'languages', speech())).toBeUndefined()
  })
})

describe('[G4] a cell and its text', () => {
  it.each([
    [
      'Service',
      'period',
      { start: '2012-04-01', end: null, ongoing: true, precision: { start: 'fiscal-year' } },
    ],
    ['Service', 'lastSeen', { date: '2016-05-01', precision: 'month' }],
    ['Service', 'languages', ['en', 'cr']],
    ['Service', 'status', 'planned'],
    ['Allocation', 'fiscalYears', { from: 2012, to: 2015 }],
    ['Service', 'aliases', ['Shelter', 'House']],
    ['Position', 'historical', true],
    ['Allocation', 'amount', 12.5],
  ] as const)('that is copied can be typed back in either language (%s %s)', (type, key, value) => {
    const column = columnOf(type, key)
    for (const language of ['en', 'fr'] as const) {
      const text = String(cellAsTyped(column, value, speech(language)))
      expect(valueOfText(column, text, language)).toMatchObject({ ok: true, value })
    }
  })

  it('is a choice by its words in either language, accents apart, or by its id; nothing else', () => {
    const status = columnOf('Service', 'status')
    for (const text of ['in place', 'En place', ' IN-PLACE '])
      expect(valueOfText(status, text, 'fr')).toEqual({ ok: true, value: 'in-place' })
    const wrong = valueOfText(status, 'perhaps', 'en')
    expect(wrong).toMatchObject({ ok: false, refusal: { code: 'grid:paste.notListed' } })
    expect(valueOfText(columnOf('Service', 'in.DELIVERS'), 'x', 'en')).toMatchObject({
      ok: false,
      refusal: { code: 'grid:paste.notTyped' },
    })
  })

  it('shows a name in the other language where it has no other, and edits none of it', () => {
    const name = columnOf('Service', 'name')
    expect(cellInWords(name, { fr: 'Refuge' }, speech('en'))).toEqual({ text: 'Refuge', lang: 'fr' })
    expect(cellAsTyped(name, { fr: 'Refuge' }, speech('en'))).toBe('')
    expect(cellForCopy(name, { fr: 'Refuge' }, speech('en'))).toBe('Refuge')
    expect(valueOfText(name, 'Shelter', 'en')).toEqual({ ok: true, value: { en: 'Shelter' } })
    expect(valueOfText(columnOf('Service', 'name.fr'), '', 'en')).toEqual({ ok: true, value: { fr: null } })
  })
})

describe('[G7] a pasted block', () => {
  const columns = columnsOfKeys('Service', ['name', 'status', 'period', 'in.DELIVERS'])
  const placed = columns.map((column, at) => ({ column, place: at + 1 }))
  const rows: GridRow[] = [
    ['one', { en: 'First', fr: 'Premier' }, 'planned', null, ['org']],
    ['two', { fr: 'Deuxième' }, null, null, null],
  ]
  const plan = (block: string[][], over: Partial<Parameters<typeof planPaste>[0]> = {}) =>
    planPaste({
      type: 'Service',
      rows,
      columns: placed,
      block,
      links: {},
      speech: speech('en', { org: ['House', 'en'] }),
      newId: () => 'new-1',
      isMade: true,
      ...over,
    })

  it('changes what differs and nothing else; an empty cell clears', () => {
    const { steps, left, unchanged } = plan([
      ['First', '', 'since 2019', 'House'],
      ['Deuxième', '', ''],
    ])
    expect(steps).toEqual([
      {
        do: 'edit',
        id: 'one',
        properties: {
          status: null,
          period: {
            text: 'since 2019',
            start: '2019-01-01',
            end: null,
            ongoing: false,
            precision: { start: 'year' },
          },
        },
      },
    ])
    expect([left, unchanged]).toEqual([[], 1])
  })

  it('refuses a value by itself, with field, value and rule, and takes the rest of its row', () => {
    const { steps, left } = plan([['Renamed', 'perhaps', 'whenever', 'Another house', 'beyond']])
    expect(steps).toEqual([{ do: 'edit', id: 'one', properties: { name: { en: 'Renamed' } } }])
    expect(left.map(({ column, value, refusal }) => [column?.key, value, refusal.code])).toEqual([
      ['status', 'perhaps', 'grid:paste.notListed'],
      ['period', 'whenever', 'value-timing'],
      ['in.DELIVERS', 'Another house', 'grid:paste.notTyped'],
      [undefined, 'beyond', 'grid:paste.beyond'],
    ])
    const long = plan([['x'.repeat(20_001)]])
    expect(long.left.map(({ refusal }) => refusal.code)).toEqual(['value-bilingual'])
    expect(long.steps).toEqual([])
  })

  it('makes records of rows below the last one that bring a name', () => {
    const below = { rows: [] }
    expect(plan([['New house', 'In place'], [''], ['', 'In place']], below)).toMatchObject({
      steps: [
        {
          do: 'create',
          type: 'Service',
          id: 'new-1',
          properties: { name: { en: 'New house' }, status: 'in-place' },
        },
      ],
      left: [{ row: 2, record: null, refusal: { code: 'grid:paste.noName' } }],
    })
    expect(plan([['New house']], { ...below, isMade: false }).left[0]?.refusal.code).toBe(
      'grid:paste.notMade',
    )
  })

  it('writes both languages of a name from two columns', () => {
    const both = columnsOfKeys('Service', ['name.en', 'name.fr']).map((column, at) => ({
      column,
      place: at + 1,
    }))
    const { steps } = plan([['House', 'Maison']], { columns: both, rows: [['one', 'First', 'Premier']] })
    expect(steps).toEqual([{ do: 'edit', id: 'one', properties: { name: { en: 'House', fr: 'Maison' } } }])
  })
})

describe('[G6] one property of many records', () => {
  const rows: GridRow[] = [
    ['one', ['Shelter']],
    ['two', null],
  ]
  const aliases = propertyOf('Service', 'aliases')
  const values = (change: Parameters<typeof bulkSteps>[3], column = aliases) =>
    bulkSteps(rows, column, 1, change).map((step) => (step.do === 'edit' ? step.properties : null))

  it('is set or cleared, or its list gets more or less, each on what the record has', () => {
    expect(values({ how: 'set', value: ['A'] })).toEqual([{ aliases: ['A'] }, { aliases: ['A'] }])
    expect(values({ how: 'clear' })).toEqual([{ aliases: null }, { aliases: null }])
    expect(values({ how: 'add', items: ['Shelter', 'House'] })).toEqual([
      { aliases: ['Shelter', 'House'] },
      { aliases: ['Shelter', 'House'] },
    ])
    expect(values({ how: 'take', items: ['Shelter'] })).toEqual([{ aliases: null }, { aliases: null }])
  })

  it('is cleared in one language alone', () => {
    expect(values({ how: 'clear' }, propertyOf('Service', 'note.fr'))[0]).toEqual({ note: { fr: null } })
  })
})
