import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { graphOf } from '../../shared/graph/map-graph.ts'
import { nextView, type RecordChange } from '../../shared/state/lineage.ts'
import type { MapView, NodeRecord, RelationshipRecord } from '../../shared/state/map-view.ts'
import { answerQuestion } from '../../shared/contract/answer-question.ts'
import { question } from '../helpers/ask.ts'
import { makeMap, record, source } from '../helpers/make-map.ts'
import { holds } from '../helpers/property.ts'
import { asOf, randomMap } from './random-map.ts'

type Shown = NodeRecord | RelationshipRecord

/** What random maps do not have: words, verdicts, replies, and sources of other days. */
const seldom: readonly MapView[] = [
  makeMap(
    source('source-new', '2019-03-01', { name: { en: 'Older title' }, grade: 'media' }),
    source('source-old', '2026-01-01', { grade: 'evaluation' }),
  ),
  makeMap(
    record('Judgement', 'verdict-a', {
      finding: 'gap:jurisdiction=jurisdiction-on&pillar=pillar-prevention',
      verdict: 'dismissed',
      reason: 'A reason.',
      judgedAt: '2026-01-01T00:00:00.000Z',
      evidence: ['measure-a'],
      evidenceHash: 'none',
      disclosure: 'shared',
    }),
  ),
  makeMap(
    record('Organization', 'org-a', { name: { en: 'Renamed', fr: 'Renommée' }, abbreviation: { en: 'RN' } }),
  ),
]

/** An edit: some records become what they are on another map; `share` of them, by their ids and a number. */
const edit = fc.record({
  towards: fc.oneof(
    { weight: 4, arbitrary: randomMap },
    { weight: 2, arbitrary: fc.constantFrom(...seldom) },
  ),
  chosen: fc.array(fc.nat({ max: 400 }), { minLength: 1, maxLength: 4 }),
  asks: fc.boolean(),
})

const recordsOf = ({ nodes, relationships }: MapView) => new Map<string, Shown>([...nodes, ...relationships])

/** The changes that make the chosen records those of another map; no relationship keeps an end that is gone. */
function changesTowards(
  view: MapView,
  towards: MapView,
  chosen: readonly number[],
): Map<string, RecordChange> {
  const [before, target] = [recordsOf(view), recordsOf(towards)]
  const isTerm = ({ id }: Shown) =>
    /^(pillar|jurisdiction|population|exploitation|activity|audience)-/.test(id)
  const own = [...new Map([...before, ...target]).values()].filter((one) => !isTerm(one)).map((one) => one.id)
  const after = new Map(before)
  for (const number of chosen) {
    const id = own[number % own.length]
    if (id === undefined) continue
    const wanted = target.get(id)
    if (wanted === undefined) after.delete(id)
    else after.set(id, wanted)
  }
  for (const [id, one] of after)
    if ('from' in one && !(after.has(one.from) && after.has(one.to))) after.delete(id)
  return new Map(
    [...new Set([...before.keys(), ...after.keys()])]
      .filter((id) => JSON.stringify(before.get(id)) !== JSON.stringify(after.get(id)))
      .map((id) => [id, { before: before.get(id), after: after.get(id) }]),
  )
}

const anew = ({ nodes, relationships }: MapView): MapView => ({
  nodes: new Map(nodes),
  relationships: new Map(relationships),
})

const scopes = [{}, { jurisdiction: ['jurisdiction-on'] }, { organization: ['org-a'] }]

/** Everything that the window shows of a map, asked of several scopes so that what is kept of each is carried. */
function answersOf(view: MapView, day: string): unknown {
  return scopes.map((scope) => {
    const [en, fr] = [question({ scope, asOf: day }), question({ scope, asOf: day, language: 'fr' })]
    return {
      matrix: answerQuestion('matrix', view, en, { rows: 'pillar', columns: 'jurisdiction' }),
      activities: answerQuestion('matrix', view, en, { rows: 'activity', columns: 'population' }),
      gaps: answerQuestion('gaps', view, en, {}),
      french: answerQuestion('gaps', view, fr, { notResearched: scope === scopes[0] }),
      overlaps: answerQuestion('overlaps', view, en, {}),
      commitments: answerQuestion('commitments', view, en, {}),
      funding: answerQuestion('funding', view, en, {}),
      search: ['measure', 're', 'title', 'on'].map((text) => answerQuestion('search', view, en, { text })),
    }
  })
}

describe('[A15] the answers after edits', () => {
  it(
    'are those of the same map read anew, whatever was asked before',
    () =>
      holds(
        fc.tuple(randomMap, fc.array(edit, { minLength: 1, maxLength: 5 }), asOf),
        ([first, edits, day]) => {
          let view = first
          answersOf(view, day)
          for (const { towards, chosen, asks } of edits) {
            view = nextView(view, changesTowards(view, towards, chosen))
            if (asks) answersOf(view, day)
          }
          expect(answersOf(view, day)).toEqual(answersOf(anew(view), day))
        },
        Number(process.env['FOURFOLD_RUNS'] ?? 8),
      ),
    60_000,
  )

  it('[A1] know at once what an organization is part of, and no more when it is not', () => {
    const first = makeMap(
      source('source-new', '2026-03-01'),
      record('Service', 'service-a', { cites: 'source-new', pillar: 'protection', by: 'org-part' }),
      record('Service', 'service-b', { cites: 'source-new', pillar: 'protection', by: 'org-whole' }),
    )
    const columnOf = (view: MapView) =>
      answerQuestion('matrix', view, question(), { rows: 'pillar', columns: 'organization' }).cells.find(
        ({ row, column }) => row === 'pillar-protection' && column === 'org-whole',
      )?.measureIds
    expect(columnOf(first)).toEqual(['service-b'])
    const joined: RelationshipRecord = {
      id: 'rel-part',
      type: 'PART_OF',
      from: 'org-part',
      to: 'org-whole',
      properties: {},
    }
    const after = nextView(first, new Map([['rel-part', { before: undefined, after: joined }]]))
    expect(columnOf(after)).toEqual(['service-a', 'service-b'])
    const again = nextView(after, new Map([['rel-part', { before: joined, after: undefined }]]))
    expect(columnOf(again)).toEqual(['service-b'])
  })

  it('come from the same indexes: every neighbourhood, in the same order', () =>
    holds(fc.tuple(randomMap, fc.array(edit, { minLength: 1, maxLength: 6 })), ([first, edits]) => {
      let view = first
      graphOf(view)
      for (const { towards, chosen, asks } of edits) {
        view = nextView(view, changesTowards(view, towards, chosen))
        if (asks) graphOf(view)
      }
      const [followed, fresh] = [graphOf(view), graphOf(anew(view))]
      const types = new Set([...view.nodes.values()].map((node) => node.type))
      for (const type of types) expect(followed.ofType(type)).toEqual(fresh.ofType(type))
      for (const id of [...view.nodes.keys(), 'nowhere']) {
        expect(followed.node(id)).toEqual(fresh.node(id))
        expect(followed.out(id)).toEqual(fresh.out(id))
        expect(followed.in(id)).toEqual(fresh.in(id))
      }
    }))
})
