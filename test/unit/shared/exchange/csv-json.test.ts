import Papa from 'papaparse'
import { changesBetween } from '../../../../shared/analysis/changes/changes.ts'
import { asked } from '../../../../shared/view/asked.ts'
import { presentChangesMatrix } from '../../../../shared/view/changes/present-changes-matrix.ts'
import { presentChanges } from '../../../../shared/view/changes/present-changes.ts'
import { describe, expect, it } from 'vitest'
import { tableOfAnswer, tabSeparated } from '../../../../shared/exchange/answer-tables.ts'
import { tabularNames, type TabularName } from '../../../../shared/exchange/table-names.ts'
import { csvOf, toCsv, toOneCsv } from '../../../../shared/exchange/to-csv.ts'
import { toJson } from '../../../../shared/exchange/to-json.ts'
import type { MapView } from '../../../../shared/state/map-view.ts'
import { answerOnJournal } from '../../../../shared/contract/answer-question.ts'
import { journalBook } from '../../../../shared/state/journal-book.ts'
import { ask, question } from '../../../helpers/ask.ts'
import { everyKind } from '../../../helpers/every-kind.ts'
import { newReplica, run } from '../../../helpers/replicas.ts'
import { makeMap, service, without } from '../../../helpers/make-map.ts'

const parsed = (text: string) =>
  Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: true }).data
const turned = (view: MapView): MapView => ({
  nodes: new Map([...view.nodes].reverse()),
  relationships: new Map([...view.relationships].reverse()),
})

describe('CSV', () => {
  it.each([
    ...['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://x","y")'],
    ...['@SUM(A1)\nmore', '=1+1\r\nmore', '\n=1', '＝1+1'],
  ])('text that a spreadsheet would take for a formula is text: %j', (unkind) => {
    const [[heading], [value]] = parsed(csvOf([unkind], [[unkind]])) as [string[], string[]]
    expect([heading, value]).toEqual([`'${unkind}`, `'${unkind}`])
  })

  it('numbers stay numbers, also below zero', () => {
    expect(parsed(csvOf(['score'], [[-3], [0.5]]))).toEqual([['score'], ['-3'], ['0.5']])
  })

  it('quotes, commas, line ends and accents come back as they were', () => {
    const cells = ['a "b", c', 'one\ntwo', 'Québec', ' space ', '']
    expect(parsed(csvOf(['1', '2', '3', '4', '5'], [cells]))[1]).toEqual(cells)
  })

  it('begins with a byte order mark and ends lines as RFC 4180 says', () => {
    const text = csvOf(['a'], [['b']])
    expect(text.startsWith('\ufeffa\r\n')).toBe(true)
    expect(text.endsWith('b\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('a map is one file a type, a column a language', () => {
    const files = new Map(toCsv(everyKind).map(({ name, text }) => [name, parsed(text)]))
    const services = files.get('Service.csv')!
    expect(services[0]).toEqual(expect.arrayContaining(['id', 'name.en', 'name.fr', 'eligibility', 'period']))
    const shelter = services.find(([id]) => id === 'shelter-women')!
    const at = (column: string) => shelter[services[0]!.indexOf(column)]
    expect(at('name.fr')).toBe('shelter-women en français')
    expect(JSON.parse(at('eligibility')!)).toMatchObject({ genders: ['women'] })
    for (const rows of files.values()) for (const row of rows) expect(row).toHaveLength(rows[0]!.length)
    expect(files.get('relationships.csv')).toHaveLength(everyKind.relationships.size + 1)
    expect([...files.values()].reduce((sum, rows) => sum + rows.length - 1, 0)).toBe(
      everyKind.nodes.size + everyKind.relationships.size,
    )
  })

  it('a map as one table holds every record', () => {
    const rows = parsed(toOneCsv(everyKind))
    expect(rows).toHaveLength(everyKind.nodes.size + everyKind.relationships.size + 1)
    expect(rows[0]!.slice(0, 4)).toEqual(['id', 'type', 'from', 'to'])
  })

  it('a name that is a formula is none in any file', () => {
    const view = makeMap(service('service-a', { name: { en: '=cmd|calc' }, aliases: ['@x'] }))
    expect(toOneCsv(view)).not.toMatch(/(^|,)"?=/m)
    for (const { text } of toCsv(view)) expect(text).not.toMatch(/(^|,)"?=/m)
  })

  it('equal maps give equal files', () => {
    expect(toCsv(turned(everyKind))).toEqual(toCsv(everyKind))
    expect(toOneCsv(turned(everyKind))).toBe(toOneCsv(everyKind))
  })
})

describe('JSON', () => {
  it('holds every record in the order of ids, whatever their order in the map', () => {
    const json = toJson(everyKind)
    expect(json).toMatchObject({ format: 'fourfold-map', version: 1 })
    expect(json.nodes).toHaveLength(everyKind.nodes.size)
    expect(json.relationships).toHaveLength(everyKind.relationships.size)
    expect(json.nodes.map(({ id }) => id)).toEqual([...everyKind.nodes.keys()].sort())
    expect(JSON.stringify(toJson(turned(everyKind)))).toBe(JSON.stringify(json))
  })
})

/** What somebody did to a map: a record, and a change of it. */
function activityOf(language: 'en' | 'fr') {
  const replica = newReplica('r1')
  const named = { name: { en: 'A' }, handling: 'public' }
  run(replica, { do: 'create', type: 'Organization', id: 'org-a', properties: named })
  run(replica, { do: 'edit', id: 'org-a', properties: { name: { en: 'B' } }, reason: 'Renamed.' })
  const { state, journal } = replica
  return answerOnJournal('activity', { state, book: journalBook(journal) }, { ...question(), language }, {})
}

/** What differs between a map without one of its services and the map. */
function changesOf(language: 'en' | 'fr') {
  const service = [...everyKind.nodes.values()].find((one) => one.type === 'Service')!
  const before = without(everyKind, service.id)
  const later = asked(everyKind, question({ language }))
  const earlier = { view: before, context: later.context }
  const changes = changesBetween(earlier, { view: everyKind, context: later.context })
  const knownAt = '2026-01-01T00:00:00.000Z'
  const compared = {
    asked: later,
    before: asked(before, question({ language, knownAt })),
    changes,
    isWithheld: () => false,
  }
  return {
    list: () => presentChanges(compared, null),
    matrix: () => presentChangesMatrix(later, earlier, 'pillar', 'jurisdiction'),
  }
}

describe.each(['en', 'fr'] as const)('answers as tables (%s)', (language) => {
  const answers: { readonly [N in TabularName]: () => unknown } = {
    matrix: () => ask('matrix', everyKind, { rows: 'pillar', columns: 'jurisdiction' }, { language }),
    gaps: () => ask('gaps', everyKind, {}, { language }),
    overlaps: () => ask('overlaps', everyKind, {}, { language }),
    points: () => ask('points', everyKind, {}, { language }),
    commitments: () => ask('commitments', everyKind, {}, { language }),
    search: () => ask('search', everyKind, { text: '', type: 'Service' }, { language }),
    funding: () => ask('funding', everyKind, {}, { language }),
    strategies: () =>
      ask(
        'strategies',
        everyKind,
        { strategies: ['plan-mb', 'plan-nu', 'plan-old'], rows: 'population' },
        { language },
      ),
    fundingYears: () => ask('funding', everyKind, {}, { language }),
    fundingOrganizations: () => ask('funding', everyKind, {}, { language }),
    fundingEndings: () => ask('funding', everyKind, {}, { language }),
    activity: () => activityOf(language),
    changes: () => changesOf(language).list(),
    changesMatrix: () => changesOf(language).matrix(),
    table: () =>
      ask(
        'table',
        everyKind,
        { type: 'Service', columns: ['name', 'status', 'out.OPERATES_IN'] },
        { language },
      ),
  }

  const isWhole = (table: {
    readonly columns: readonly string[]
    readonly rows: readonly (readonly unknown[])[]
  }) => {
    expect(table.rows.length).toBeGreaterThan(0)
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length)
    expect(new Set(table.columns).size).toBe(table.columns.length)
    for (const text of [...table.columns, ...table.rows.flat().map(String)])
      expect(text).not.toMatch(/\{\{|undefined|\[object|^(table|column)\./)
  }

  it.each(tabularNames)('%s: each row has a cell a heading, in words', (name) => {
    isWhole(tableOfAnswer(name, answers[name]() as never, language))
  })

  it('a table to paste holds no formula, and no line end within a cell', () => {
    const text = tabSeparated({
      columns: ['=a'],
      rows: [['=1+1'], ['@x'], ['+y'], ['-z\nz'], ['a\tb\nc'], [-3]],
    })
    expect(text.split('\r\n')).toEqual(["'=a", "'=1+1", "'@x", "'+y", "'-z z", 'a b c', '-3'])
  })
})
