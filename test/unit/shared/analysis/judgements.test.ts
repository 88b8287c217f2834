import { describe, expect, it } from 'vitest'
import { contextOf } from '../../../../shared/analysis/context.ts'
import { evidenceHash } from '../../../../shared/analysis/evidence-hash.ts'
import { findingEvidence } from '../../../../shared/analysis/finding-evidence.ts'
import { graphOf } from '../../../../shared/graph/map-graph.ts'
import type { MapView } from '../../../../shared/state/map-view.ts'
import { ask, question } from '../../../helpers/ask.ts'
import {
  extendMap,
  finding,
  initiative,
  link,
  makeMap,
  record,
  service,
  source,
  without,
  withProperties,
  type Said,
  type Written,
} from '../../../helpers/make-map.ts'

const fresh = source('source-fresh', '2026-03-01')
const line: Said = {
  cites: 'source-fresh',
  pillar: 'protection',
  serves: 'survivors',
  against: 'all-forms',
  does: 'hotline',
  in: 'on',
}
const base = makeMap(
  fresh,
  service('service-a', { ...line, by: 'org-a' }),
  service('service-b', { ...line, by: 'org-b' }),
  initiative('measure-c', { cites: 'source-fresh', in: 'ca', ledBy: 'org-a' }),
  initiative('measure-d', { cites: 'source-fresh', in: 'on', ledBy: 'org-b' }),
  record('Interaction', 'interaction-a', { kind: 'interaction', score: null, cites: 'source-fresh' }),
  link('ACTS', 'interaction-a', 'measure-c', { role: 'source' }),
  link('ACTS', 'interaction-a', 'measure-d', { role: 'target' }),
  finding('finding-a', { about: 'pillar-protection jurisdiction-nu', cites: 'source-fresh' }),
)
const pair = 'overlap:service-a|service-b'
const point = 'cross:declared:measure-c|measure-d'
const gap = 'gap:jurisdiction=jurisdiction-nu&pillar=pillar-protection'

/** A verdict as the command `judge` writes it, with the evidence of the map it was given on. */
function judged(
  view: MapView,
  id: string,
  said: Said = {},
  name = 'judgement-a',
): (Written | Written['links'][number])[] {
  const found = findingEvidence(view, id, contextOf(question()))
  if (found === undefined) throw new Error(`no finding ${id}`)
  return [
    record('Judgement', name, {
      finding: id,
      verdict: 'to-raise',
      reason: 'Both answer the same calls.',
      evidenceHash: evidenceHash(graphOf(view), found.evidence),
      evidence: [...found.evidence],
      judgedBy: 'A. Person',
      judgedFor: 'org-a',
      judgedAt: '2026-05-01T12:00:00Z',
      ...said,
    }),
    ...found.records.map((one) => link('JUDGES', name, one)),
  ]
}
const withVerdict = (id: string, said: Said = {}) => extendMap(base, ...judged(base, id, said))
const standing = (view: MapView, id: string) => {
  const findings = [...ask('gaps', view, {}), ...ask('overlaps', view, {}), ...ask('points', view, {})]
  return findings.find((one) => one.id === id)?.judgement
}

describe('a verdict', () => {
  it.each([pair, point, gap])('stands beside %s, with who, when and why', (id) => {
    expect(standing(base, id)).toBeNull()
    expect(standing(withVerdict(id), id)).toMatchObject({
      verdict: 'to-raise',
      reason: 'Both answer the same calls.',
      author: 'A. Person',
      organization: 'org-a',
      at: '2026-05-01T12:00:00Z',
      changedSince: false,
    })
  })

  it('[A13] the newest one stands', () => {
    const view = extendMap(
      withVerdict(pair),
      ...judged(base, pair, { verdict: 'intended', judgedAt: '2026-05-02T12:00:00Z' }, 'judgement-0'),
    )
    expect(standing(view, pair)?.verdict).toBe('intended')
  })

  it.each([pair, point, gap])('[A2] on %s changes no score and no order', (id) => {
    const plain = (view: MapView) =>
      [...ask('gaps', view, {}), ...ask('overlaps', view, {}), ...ask('points', view, {})].map(
        ({ judgement: _, ...one }) => one,
      )
    expect(plain(withVerdict(id))).toEqual(plain(base))
  })

  it('[R20] carries how far the finding has travelled; internal without one', () => {
    const disclosure = (view: MapView) => ask('overlaps', view, {}).find(({ id }) => id === pair)?.disclosure
    expect(disclosure(base)).toBe('internal')
    expect(disclosure(withVerdict(pair, { disclosure: 'acknowledged' }))).toBe('acknowledged')
  })

  it('[R19] replies to it stand with the finding', () => {
    const view = extendMap(
      withVerdict(pair),
      link('REPLIES_TO', 'org-b', 'judgement-a', { text: { en: 'They differ.' }, date: '2026-05-03' }),
    )
    expect(ask('overlaps', view, {}).find(({ id }) => id === pair)?.replies).toMatchObject([
      { text: 'They differ.' },
    ])
  })
})

describe('changed since', () => {
  const changed = (id: string, change: (view: MapView) => MapView) =>
    standing(change(withVerdict(id)), id)?.changedSince

  it('[A14] a property of what it rests on', () => {
    expect(changed(pair, (view) => withProperties(view, 'service-a', { capacity: 12 }))).toBe(true)
  })

  it('[A14] a relationship or a citation of what it rests on', () => {
    expect(changed(pair, (view) => extendMap(view, link('REACHES', 'service-b', 'audience-police')))).toBe(
      true,
    )
    const more = source('source-more', '2026-04-01')
    expect(
      changed(pair, (view) =>
        extendMap(view, more, link('CITES', 'service-b', 'source-more', { locator: '1' })),
      ),
    ).toBe(true)
  })

  it('[A14] also of what cites no source', () => {
    const unsourced = makeMap(
      service('service-a', { ...line, cites: '', by: 'org-a' }),
      service('service-b', { ...line, cites: '', by: 'org-b' }),
    )
    const view = extendMap(
      unsourced,
      ...judged(unsourced, pair),
      link('REACHES', 'service-b', 'audience-police'),
    )
    expect(standing(view, pair)?.changedSince).toBe(true)
  })

  it('[A14] a new finding about the cell, or a new measure in it', () => {
    const second = finding('finding-b', { about: 'pillar-protection jurisdiction-nu', cites: 'source-fresh' })
    expect(changed(gap, (view) => extendMap(view, second))).toBe(true)
    const more = service('service-nu', { cites: 'source-fresh', pillar: 'protection', in: 'nu' })
    expect(changed(gap, (view) => extendMap(view, more))).toBe(true)
  })

  it('[A14] another interaction of the same two', () => {
    const again = record('Interaction', 'interaction-b', {
      kind: 'interaction',
      score: null,
      cites: 'source-fresh',
    })
    const acts = [
      link('ACTS', 'interaction-b', 'measure-c', { role: 'source' }),
      link('ACTS', 'interaction-b', 'measure-d', { role: 'target' }),
    ]
    expect(changed(point, (view) => extendMap(view, again, ...acts))).toBe(true)
  })

  it('[A14] not by what has nothing to do with it, by a verdict, or by a call at which it was raised', () => {
    const other = service('service-x', { cites: 'source-fresh', pillar: 'prevention', in: 'bc' })
    expect(changed(pair, (view) => extendMap(view, other))).toBe(false)
    const call = record('Call', 'call-1', { date: '2026-05-20' })
    expect(changed(pair, (view) => extendMap(view, call, link('RAISED_AT', 'service-a', 'call-1')))).toBe(
      false,
    )
    expect(
      changed(pair, (view) =>
        extendMap(view, ...judged(base, pair, { judgedAt: '2026-01-01' }, 'judgement-x')),
      ),
    ).toBe(false)
  })

  it('[A14] not by the scope or the day of the one who looks', () => {
    const view = withVerdict(gap)
    const seen = (over: object) =>
      ask('gaps', view, {}, over).find(({ id }) => id === gap)?.judgement?.changedSince
    expect(seen({ scope: { jurisdiction: ['jurisdiction-nu'] } })).toBe(false)
    expect(seen({ asOf: '2026-08-01' })).toBe(false)
  })

  it('[A14] [A12] nor by the scope in which it was given: the gap rests on the whole cell', () => {
    const shared = extendMap(
      base,
      service('service-nu-a', { ...line, in: 'nu', by: 'org-a' }),
      service('service-nu-b', { ...line, in: 'nu', by: 'org-b' }),
    )
    const scope = { organization: ['org-a'] }
    const restsOn = findingEvidence(shared, gap, contextOf(question({ scope })))?.evidence
    expect(restsOn).toEqual(expect.arrayContaining(['service-nu-a', 'service-nu-b']))
    const view = extendMap(shared, ...judged(shared, gap, { evidence: [...(restsOn ?? [])] }))
    for (const over of [{}, { scope }, { scope: { organization: ['org-b'] } }])
      expect(ask('gaps', view, {}, over).find(({ id }) => id === gap)?.judgement?.changedSince).toBe(false)
  })

  it('[A14] not by a relationship taken away and written again', () => {
    const view = withVerdict(pair)
    const [one] = [...view.relationships.values()].filter(
      ({ type, from }) => type === 'SERVES' && from === 'service-a',
    )
    const relationships = new Map(view.relationships)
    relationships.delete(one!.id)
    relationships.set('another-id', { ...one!, id: 'another-id' })
    expect(standing({ nodes: view.nodes, relationships }, pair)?.changedSince).toBe(false)
  })
})

describe('a verdict is carried over', () => {
  it('[A13] succession: the pair of the successors has it, and says that the evidence changed', () => {
    const next = service('service-next', { ...line, by: 'org-a' })
    const view = extendMap(
      withProperties(withVerdict(pair), 'service-a', { status: 'ended' }),
      next,
      link('SUCCEEDED_BY', 'service-a', 'service-next'),
    )
    expect(standing(view, 'overlap:service-b|service-next')).toMatchObject({
      verdict: 'to-raise',
      changedSince: true,
    })
  })

  it('[A13] a verdict of its own goes before', () => {
    const next = service('service-next', { ...line, by: 'org-a' })
    const view = extendMap(withVerdict(pair), next, link('SUCCEEDED_BY', 'service-a', 'service-next'))
    const id = 'overlap:service-b|service-next'
    const own = extendMap(
      view,
      ...judged(view, id, { verdict: 'dismissed', judgedAt: '2026-04-01T12:00:00Z' }, 'judgement-own'),
    )
    expect(standing(own, id)?.verdict).toBe('dismissed')
  })

  it('[A13] never from a successor back to its predecessor', () => {
    const next = service('service-next', { ...line, by: 'org-c' })
    const all = extendMap(base, next, link('SUCCEEDED_BY', 'service-next', 'service-a'))
    expect(standing(extendMap(all, ...judged(all, pair)), 'overlap:service-b|service-next')).toBeNull()
  })

  it('[A13] merge: the pair of the record that stands for it has it', () => {
    const kept = service('service-0', { ...line, by: 'org-a' })
    // as the state shows a merge: the record is gone, relationships end at the one that stands for it
    const merged = without(extendMap(withVerdict(pair), kept), 'service-a')
    const view = extendMap(merged, link('JUDGES', 'judgement-a', 'service-0'))
    expect(standing(view, 'overlap:service-0|service-b')).toMatchObject({
      verdict: 'to-raise',
      changedSince: true,
    })
  })
})
