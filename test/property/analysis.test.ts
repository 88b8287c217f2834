import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contextOf } from '../../shared/analysis/context.ts'
import { evidenceHash } from '../../shared/analysis/evidence-hash.ts'
import { findingEvidence } from '../../shared/analysis/finding-evidence.ts'
import { findGaps } from '../../shared/analysis/gaps.ts'
import { findOverlaps } from '../../shared/analysis/overlaps.ts'
import { graphOf } from '../../shared/graph/map-graph.ts'
import type { MapView } from '../../shared/state/map-view.ts'
import { axes } from '../../shared/view/shapes/axis.ts'
import type { Scope } from '../../shared/view/shapes/question.ts'
import { ask, question } from '../helpers/ask.ts'
import { extendMap, link, record } from '../helpers/make-map.ts'
import { holds } from '../helpers/property.ts'
import { asOf, measure, randomMap, shuffled } from './random-map.ts'

const runs = Number(process.env['FOURFOLD_RUNS'] ?? 60)

/** Everything that the analyses say of a map on a day. */
const answers = (view: MapView, day: string) => ({
  gaps: ask('gaps', view, {}, { asOf: day }),
  overlaps: ask('overlaps', view, {}, { asOf: day }),
  points: ask('points', view, {}, { asOf: day }),
  commitments: ask('commitments', view, {}, { asOf: day }),
  funding: ask('funding', view, {}, { asOf: day }),
  matrix: ask('matrix', view, { rows: 'pillar', columns: 'jurisdiction' }, { asOf: day }),
})

describe('laws of the analyses', () => {
  it('[A2] the order of records does not matter', () =>
    holds(
      fc.tuple(randomMap, asOf, fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 5, maxLength: 11 })),
      ([view, day, keys]) => {
        expect(answers(shuffled(view, keys), day)).toEqual(answers(view, day))
      },
      runs,
    ))

  const opened = new Set(['none-found', 'none-confirmed', 'not-researched'])
  const emptyCells = (view: MapView, day: string) => {
    const idsOf = (withNotResearched: boolean) =>
      new Set(
        findGaps(graphOf(view), contextOf(question({ asOf: day })), withNotResearched)
          .filter(({ kind }) => opened.has(kind))
          .map(({ id }) => id),
      )
    return { all: idsOf(true), listed: idsOf(false) }
  }

  it('[A2] adding a measure never opens a none-found, none-confirmed or not-researched gap', () =>
    holds(
      fc.tuple(randomMap, measure('measure-added'), asOf),
      ([view, added, day]) => {
        const before = emptyCells(view, day)
        const after = emptyCells(extendMap(view, added), day)
        expect([...after.listed].filter((id) => !before.listed.has(id))).toEqual([])
        expect([...after.all].filter((id) => !before.all.has(id))).toEqual([])
      },
      runs,
    ))

  it('[A2] nor does it in any cell of any matrix, also where it succeeds another or answers a need', () =>
    holds(
      fc.tuple(randomMap, measure('measure-added'), asOf, fc.constantFrom(...axes), fc.constantFrom(...axes)),
      ([view, added, day, rows, columns]) => {
        if (rows === columns) return
        const links = [
          ...(added.node.type === 'Service' && view.nodes.get('measure-a')?.type === 'Service'
            ? [link('SUCCEEDED_BY', 'measure-a', 'measure-added')]
            : []),
          link('RESPONDS_TO', 'measure-added', 'finding-a'),
        ]
        const empty = (one: MapView) =>
          new Set(
            ask('matrix', one, { rows, columns }, { asOf: day })
              .cells.filter(({ gap }) => gap !== null && opened.has(gap))
              .map(({ row, column }) => `${row} ${column}`),
          )
        const before = empty(view)
        const shown = new Set(
          ask('matrix', view, { rows, columns }, { asOf: day }).cells.map(
            ({ row, column }) => `${row} ${column}`,
          ),
        )
        // a new organization brings a row of its own
        const after = [...empty(extendMap(view, added, ...links))].filter((cell) => shown.has(cell))
        expect(after.filter((cell) => !before.has(cell))).toEqual([])
      },
      runs,
    ))

  it('[A2] a judgement changes no score and no order', () =>
    holds(
      fc.tuple(randomMap, fc.constantFrom('intended', 'to-raise', 'dismissed', 'resolved')),
      ([view, verdict]) => {
        const day = '2026-06-01'
        const plain = (one: MapView) =>
          JSON.stringify(answers(one, day), (key, value: unknown) => (key === 'judgement' ? null : value))
        const found = [
          ...ask('gaps', view, {}),
          ...ask('overlaps', view, {}),
          ...ask('points', view, {}),
        ].slice(0, 5)
        const judged = found.flatMap(({ id }, i) => {
          const rests = findingEvidence(view, id, contextOf(question()))!
          const name = `judgement-${i}`
          return [
            record('Judgement', name, {
              finding: id,
              verdict,
              reason: 'Because.',
              evidence: [...rests.evidence],
              evidenceHash: evidenceHash(graphOf(view), rests.evidence),
              judgedAt: '2026-06-01T00:00:00Z',
            }),
            ...rests.records.map((one) => link('JUDGES', name, one)),
          ]
        })
        const after = extendMap(view, ...judged)
        expect(plain(after)).toBe(plain(view))
        const standing = [
          ...ask('gaps', after, {}),
          ...ask('overlaps', after, {}),
          ...ask('points', after, {}),
        ]
        for (const { id } of found)
          expect(standing.find((one) => one.id === id)?.judgement).toMatchObject({
            verdict,
            changedSince: false,
          })
      },
      runs,
    ))

  it('[A3] a score lies between the threshold and one, and is the same from either side', () =>
    holds(
      fc.tuple(randomMap, asOf),
      ([view, day]) => {
        const graph = graphOf(view)
        const overlaps = findOverlaps(graph, contextOf(question({ asOf: day })))
        const turned = renamed(view)
        const scores = new Map(
          findOverlaps(graphOf(turned), contextOf(question({ asOf: day }))).map((one) => [
            pairKey(one.a.id, one.b.id, true),
            one.score,
          ]),
        )
        expect(scores.size).toBe(overlaps.length)
        for (const { a, b, score, id } of overlaps) {
          expect(score).toBeGreaterThanOrEqual(0.4)
          expect(score).toBeLessThan(1)
          expect(a.id < b.id).toBe(true)
          expect(id).toBe(`overlap:${a.id}|${b.id}`)
          // the other name first: a and b have changed places
          expect(scores.get(pairKey(a.id, b.id, false))).toBeCloseTo(score, 5)
        }
      },
      runs,
    ))

  it('[A12] no scope changes a score; a scoped list is a part of the whole one, in its order', () =>
    holds(
      fc.tuple(
        randomMap,
        asOf,
        fc.constantFrom(
          { jurisdiction: ['jurisdiction-on'] },
          { organization: ['org-a'] },
          { pillar: ['pillar-protection'] },
          { population: ['population-indigenous'] },
          { exploitation: ['exploitation-sexual'], jurisdiction: ['jurisdiction-ca'] },
        ),
      ),
      ([view, day, scope]) => {
        for (const name of ['overlaps', 'points'] as const) {
          const all = ask(name, view, {}, { asOf: day })
          const scoped = new Set(
            ask(name, view, {}, { asOf: day, scope: scope as unknown as Scope }).map((one) =>
              JSON.stringify(one),
            ),
          )
          const kept = all.map((one) => JSON.stringify(one)).filter((one) => scoped.has(one))
          expect(kept).toEqual([...scoped])
        }
      },
      runs,
    ))

  const anyScope = fc.constantFrom<Scope>(
    { jurisdiction: ['jurisdiction-on'] },
    { organization: ['org-a'] },
    { pillar: ['pillar-protection'] },
    { population: ['population-indigenous'] },
    { exploitation: ['exploitation-labour'] },
    { activity: ['activity-emergency-shelter'] },
    { organization: ['org-b'], exploitation: ['exploitation-sexual'], jurisdiction: ['jurisdiction-ca'] },
  )

  it('[A12] a scoped list of gaps is a part of the whole one: no known cell becomes one that nobody has looked at', () =>
    holds(
      fc.tuple(randomMap, asOf, anyScope, fc.boolean()),
      ([view, day, scope, notResearched]) => {
        const gaps = (over: object) =>
          ask('gaps', view, { notResearched }, { asOf: day, ...over }).map((one) => JSON.stringify(one))
        const scoped = gaps({ scope })
        const asked = new Set(scoped)
        expect(gaps({}).filter((one) => asked.has(one))).toEqual(scoped)
      },
      runs,
    ))

  it('[A12] nor does a cell of any matrix change its kind; a scope only counts less in it', () =>
    holds(
      fc.tuple(randomMap, asOf, anyScope, fc.constantFrom(...axes), fc.constantFrom(...axes)),
      ([view, day, scope, rows, columns]) => {
        if (rows === columns) return
        const cellsOf = (over: object) => ask('matrix', view, { rows, columns }, { asOf: day, ...over }).cells
        const whole = new Map(cellsOf({}).map((cell) => [`${cell.row} ${cell.column}`, cell]))
        for (const cell of cellsOf({ scope })) {
          const same = whole.get(`${cell.row} ${cell.column}`)
          if (same === undefined) continue // a term that the axis shows only where it is asked for
          expect([cell.gap, cell.also]).toEqual([same.gap, same.also])
          expect(same.measureIds).toEqual(expect.arrayContaining(cell.measureIds))
        }
      },
      runs,
    ))

  it('[R17] no dollar counts twice, and none is lost in a circle', () =>
    holds(
      fc.tuple(randomMap, asOf),
      ([view, day]) => {
        const { total, lines, byFiscalYear } = ask('funding', view, {}, { asOf: day })
        const counted = lines.reduce((sum, line) => sum + line.counted, 0)
        expect(total).toBe(counted)
        for (const line of lines) expect(line.counted).toBeGreaterThanOrEqual(0)
        expect(byFiscalYear.reduce((sum, one) => sum + one.counted, 0)).toBeLessThanOrEqual(total)
        const countable = lines.filter(
          ({ currency, basis, counting }) =>
            currency === 'CAD' && basis !== 'ceiling' && counting !== 'later',
        )
        const isJoined = (id: string) =>
          [...view.relationships.values()].some(
            ({ type, from, to }) => ['SAME_AS', 'PART_OF'].includes(type) && [from, to].includes(id),
          )
        for (const line of countable.filter(({ allocation }) => !isJoined(allocation)))
          expect(line.counted).toBeGreaterThan(0)
        const all = [...view.nodes.values()].filter(({ type }) => type === 'Allocation')
        if (countable.length === all.length) expect(total).toBeGreaterThan(0)
      },
      runs,
    ))

  it('[R17] [A12] a scope chooses lines and changes none; a later day takes no money away', () =>
    holds(
      fc.tuple(
        randomMap,
        asOf,
        fc.constantFrom<Scope>({ organization: ['org-a'] }, { jurisdiction: ['jurisdiction-on'] }),
      ),
      ([view, day, scope]) => {
        const whole = ask('funding', view, {}, { asOf: day })
        const lines = new Map(whole.lines.map((line) => [line.allocation, line]))
        const scoped = ask('funding', view, {}, { asOf: day, scope })
        for (const line of scoped.lines) expect(line).toEqual(lines.get(line.allocation))
        expect(ask('funding', view, {}, { asOf: '2040-04-01' }).total).toBeGreaterThanOrEqual(whole.total)
      },
      runs,
    ))

  it('[R1] what is in force on a day and confirmed is current, and nothing is two things', () =>
    holds(
      fc.tuple(randomMap, asOf),
      ([view, day]) => {
        const { cells } = ask('matrix', view, { rows: 'pillar', columns: 'jurisdiction' }, { asOf: day })
        for (const { measureIds, presumedIds, measures, presumed, gap, also } of cells) {
          expect([measureIds.length, presumedIds.length]).toEqual([measures, presumed])
          expect(measureIds.filter((id) => presumedIds.includes(id))).toEqual([])
          expect(also).not.toContain(gap)
          if (measures === 0) expect(gap).not.toBeNull()
          if (measures > 0)
            expect([
              'none-found',
              'none-confirmed',
              'not-researched',
              'lapsed',
              'planned',
              'unverified',
            ]).not.toContain(gap)
        }
      },
      runs,
    ))
})

/** The map with its measures named in reverse, so that the first of each pair becomes the second. */
function renamed(view: MapView): MapView {
  const last = 'measure-a'.charCodeAt(8) + 6
  const other = (id: string) =>
    /^measure-[a-g]$/.test(id) ? `measure-${String.fromCharCode(last - (id.charCodeAt(8) - 97))}` : id
  return {
    nodes: new Map([...view.nodes.values()].map((one) => [other(one.id), { ...one, id: other(one.id) }])),
    relationships: new Map(
      [...view.relationships.values()].map((one) => [
        one.id,
        { ...one, from: other(one.from), to: other(one.to) },
      ]),
    ),
  }
}

function pairKey(a: string, b: string, isRenamed: boolean): string {
  const back = (id: string) =>
    isRenamed ? `measure-${String.fromCharCode(103 - (id.charCodeAt(8) - 97))}` : id
  return [back(a), back(b)].sort().join('|')
}
