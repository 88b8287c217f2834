import { describe, expect, it } from 'vitest'
import { gapKinds } from '../../../../graph-schema/vocabularies/analysis.ts'
import { catalogues } from '../../../../shared/language/catalogues.ts'
import type { MapQuestion } from '../../../../shared/contract/answer-question.ts'
import type { Parameters } from '../../../../shared/contract/questions.ts'
import { strategyAxes } from '../../../../shared/analysis/strategies/compared-by.ts'
import { axes } from '../../../../shared/view/shapes/axis.ts'
import { scopeKeys } from '../../../../shared/view/shapes/question.ts'
import { ask } from '../../../helpers/ask.ts'
import { map } from '../../../helpers/starter-map.ts'
import { everyKind } from '../../../helpers/every-kind.ts'

const starter = {
  nodes: new Map(map.nodes.map((one) => [one.id, one])),
  relationships: new Map(map.relationships.map((one) => [one.id, one])),
}
const maps = { 'a map with everything': everyKind, 'the starter map': starter } as const

/** Of the starter map, and of the map with everything. */
const plans = ['nap-2012', 'ca-strategy-2019', 'mb-tracias-trust', 'qc-plan-2021', 'plan-nu', 'plan-old']
type Asked = { [N in MapQuestion]: readonly [N, Parameters<N>] }[MapQuestion]
const questions: readonly Asked[] = [
  ...axes.flatMap((rows) =>
    axes.filter((columns) => columns > rows).map((columns): Asked => ['matrix', { rows, columns }]),
  ),
  ['gaps', { notResearched: true }],
  ['gaps', {}],
  ['overlaps', {}],
  ['points', {}],
  ['commitments', {}],
  ['funding', {}],
  ['strategyList', {}],
  ...strategyAxes.map((rows): Asked => [
    'strategies',
    {
      strategies: plans,
      rows,
      ours: 'mb-tracias-trust',
      other: 'ca-strategy-2019',
    },
  ]),
  ['strategyGraph', { strategies: plans, rows: 'activity' }],
  ['overlapGraph', { limit: 60 }],
  ['pointGraph', {}],
  ['search', { text: 'traite' }],
  ['document', { kind: 'briefing' }],
  ['calls', {}],
  ['actions', {}],
  ['agendaProposal', { id: 'call-1' }],
]

/** Every text of an answer with its path; drawings are numbers and marks. */
function texts(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return path.endsWith('.svg') ? [] : [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => texts(one, `${path}.${key}`))
}

const heads = new Set(Object.values(catalogues.en).flatMap((catalogue) => Object.keys(catalogue)))

/** What a person would read as a mistake: a key for a sentence, a hole, the words of a machine. */
function mistakes(answer: unknown): readonly string[] {
  return texts(answer)
    .filter(([, text]) => {
      const [head, rest] = text.split('.', 2)
      const isKey = rest !== undefined && /^[\w.-]+$/.test(text) && heads.has(head ?? '')
      return (
        isKey ||
        /\{\{|\}\}|\[object |\bundefined\b|\bNaN\b|^(analysis|briefing|common|errors|window|cli):/.test(text)
      )
    })
    .map(([path, text]) => `${path}: ${text}`)
}

describe.each(Object.entries(maps))('answers on %s', (_, view) => {
  describe.each(['en', 'fr'] as const)('in %s', (language) => {
    it.each(questions)('%s %j holds no missing sentence', (name, parameters) => {
      const answer = ask(name, view, parameters as never, { language })
      expect(mistakes(answer)).toEqual([])
    })

    it('every record has a page without a missing sentence', () => {
      // every tenth of the starter map: the pages of one type are made alike
      const ids = [...view.nodes.keys()].filter((_id, n) => view.nodes.size < 500 || n % 10 === 0)
      for (const id of ids) {
        const page = ask('record', view, { id }, { language })
        expect(page?.id).toBe(id)
        expect(mistakes(page)).toEqual([])
      }
    })

    it('every graph around a finding or a record is whole', () => {
      const centres = [
        ...ask('gaps', view, {}, { language }).slice(0, 5),
        ...ask('overlaps', view, {}, { language }).slice(0, 5),
        ...ask('points', view, {}, { language }).slice(0, 5),
      ].map(({ id }) => id)
      for (const id of [...centres, [...view.nodes.keys()].at(-1)!]) {
        const graph = ask('neighbourhood', view, { centres: [id] }, { language })
        expect(mistakes(graph)).toEqual([])
        const nodes = new Set(graph.nodes.map((node) => node.id))
        expect(graph.nodes.some(({ isCentre }) => isCentre)).toBe(true)
        for (const edge of graph.edges)
          expect([edge.id, nodes.has(edge.from), nodes.has(edge.to)]).toEqual([edge.id, true, true])
        for (const node of graph.nodes)
          expect([Number.isFinite(node.x), Number.isFinite(node.y)]).toEqual([true, true])
      }
    })
  })

  it('both languages give the same findings in the same order with the same numbers', () => {
    const plain = (language: 'en' | 'fr') => ({
      gaps: ask('gaps', view, {}, { language }).map(({ id, kind, also, priority, findings }) => ({
        id,
        kind,
        also,
        priority,
        findings,
      })),
      overlaps: ask('overlaps', view, {}, { language }).map(
        ({ id, score, class: of, coordinated, shared }) => ({ id, score, of, coordinated, shared }),
      ),
      points: ask('points', view, {}, { language }).map(({ id, score, rule }) => ({ id, score, rule })),
      commitments: ask('commitments', view, {}, { language }).map(({ id, overdue }) => ({ id, overdue })),
      total: ask('funding', view, {}, { language }).total,
    })
    expect(plain('fr')).toEqual(plain('en'))
  })

  it('a question with a scope of every key has an answer', () => {
    const any: Record<string, string> = {
      pillar: 'pillar-protection',
      jurisdiction: 'jurisdiction-on',
      population: 'population-indigenous',
      exploitation: 'exploitation-labour',
      activity: 'activity-hotline',
      organization: 'org-none',
    }
    for (const key of scopeKeys) {
      for (const [name, parameters] of questions.slice(-10)) {
        expect(() => ask(name, view, parameters as never, { scope: { [key]: [any[key]!] } })).not.toThrow()
      }
    }
  })
})

it('[R13] the graph of overlaps calls a pair as its list does, never by its code', () => {
  for (const language of ['en', 'fr'] as const) {
    const names = new Map(ask('overlaps', everyKind, {}, { language }).map((one) => [one.id, one.className]))
    const { edges } = ask('overlapGraph', everyKind, { limit: 100 }, { language })
    expect(edges.length).toBeGreaterThan(2)
    for (const { id, label } of edges) expect(label).toBe(names.get(id))
    expect(edges.map(({ label }) => label)).not.toContain('duplication')
  }
})

it('the map with everything has every kind, class, rule and way of counting: every sentence is made', () => {
  const gaps = ask('gaps', everyKind, { notResearched: true })
  expect(new Set(gaps.map(({ kind }) => kind))).toEqual(new Set(gapKinds.map(({ id }) => id)))
  const overlaps = ask('overlaps', everyKind, {})
  expect(new Set(overlaps.map((one) => one.class))).toEqual(
    new Set(['duplication', 'overlap', 'fragmentation']),
  )
  expect(new Set(overlaps.map((one) => one.coordinated))).toEqual(new Set(['yes', 'unknown']))
  expect(new Set(ask('points', everyKind, {}).map(({ rule }) => rule))).toEqual(
    new Set(Object.keys(catalogues.en.analysis.point.rule)),
  )
  const counted = ask('funding', everyKind, {}).lines.map(({ counting }) => counting)
  expect(new Set(counted)).toEqual(
    new Set([
      'whole',
      'later',
      'per-year',
      'ceiling',
      'wider',
      'target',
      'inside',
      'same-as',
      'other-currency',
    ]),
  )
  const sentences = ask('funding', everyKind, {}).lines.map(({ why }) => why.replace(/[^a-z]/gi, ''))
  const ways = new Set(counted).size + 3 // a whole that begins later, several first sources, one that is not counted
  expect(new Set(sentences).size).toBeGreaterThanOrEqual(ways)
})

it('a missing sentence would be seen', () => {
  expect(mistakes({ why: 'gap.no-such-kind' })).toHaveLength(1)
  expect(mistakes({ why: 'Named by {{who}}.' })).toHaveLength(1)
  expect(mistakes({ id: 'nap-2012-1.11', why: 'Measures exist.' })).toEqual([])
})
