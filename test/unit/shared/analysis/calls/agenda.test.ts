import { describe, expect, it } from 'vitest'
import { proposeAgenda } from '../../../../../shared/analysis/calls/agenda.ts'
import { eligibilityOf } from '../../../../../shared/analysis/calls/eligibility.ts'
import { trackActions } from '../../../../../shared/analysis/calls/actions.ts'
import { audienceOfCall } from '../../../../../shared/analysis/calls/call.ts'
import { contextOf } from '../../../../../shared/analysis/context.ts'
import { findGaps } from '../../../../../shared/analysis/gaps.ts'
import { graphOf } from '../../../../../shared/graph/map-graph.ts'
import { question } from '../../../../helpers/ask.ts'
import { everyKind } from '../../../../helpers/every-kind.ts'
import {
  extendMap,
  link,
  makeMap,
  record,
  service,
  timing,
  type Records,
} from '../../../../helpers/make-map.ts'

const context = contextOf(question())
const call = record('Call', 'call-next', { date: '2026-09-16' })
const earlier = record('Call', 'call-before', { date: '2026-03-18', stage: 'record-drafted' })
const gap = findGaps(graphOf(everyKind), context).find((one) => one.priority > 0)!.id

function proposed(...more: Records) {
  const graph = graphOf(extendMap(everyKind, call, ...more))
  return proposeAgenda(graph, context, graph.node('call-next')!, 3)
}
const item = (id: string, said: Record<string, unknown> = {}) => record('AgendaItem', id, said)
const judged = (verdict: string, said: Record<string, unknown> = {}) =>
  record('Judgement', 'judged', {
    finding: gap,
    verdict,
    reason: 'x',
    judgedAt: '2026-05-01T00:00:00Z',
    ...said,
  })

describe('what is proposed for an agenda', () => {
  it('[CA1] what ranks highest of each kind, in the order of grounds, each once', () => {
    const all = proposed()
    const grounds = [...new Set(all.map((one) => one.ground))]
    expect(grounds).toEqual(
      ['gap', 'point', 'overlap', 'commitment'].filter((one) => grounds.includes(one as never)),
    )
    expect(all.filter((one) => one.ground === 'gap').map((one) => one.key)).toEqual(
      findGaps(graphOf(extendMap(everyKind, call)), context)
        .filter((one) => one.priority > 0)
        .slice(0, 3)
        .map((one) => one.id),
    )
    expect(new Set(all.map((one) => one.key)).size).toBe(all.length)
  })

  it('[CA1] what was judged "to raise" comes before what only ranks', () => {
    const [first, ...others] = proposed(judged('to-raise'))
    expect(first).toMatchObject({ key: gap, ground: 'to-raise', finding: gap })
    expect(others.some((one) => one.key === gap)).toBe(false)
  })

  it.each(['intended', 'dismissed', 'resolved'])('[CA1] nothing that was found %s', (verdict) => {
    expect(proposed(judged(verdict)).some((one) => one.key === gap)).toBe(false)
  })

  it('[CA1] nothing that is on the agenda', () => {
    const taken = item('item-a', { finding: gap })
    expect(proposed(taken, link('RAISED_AT', 'item-a', 'call-next')).some((one) => one.key === gap)).toBe(
      false,
    )
  })

  it('[CA1] what came about since the call before, and says so; without one, nothing', () => {
    const ended = service('service-ended-since', {
      cites: 'source-fresh',
      pillar: 'prosecution',
      in: 'yt',
      period: timing('2020-01-01', '2026-04-30'),
    })
    const opened = 'gap:jurisdiction=jurisdiction-yt&pillar=pillar-prosecution'
    const keys = (all: ReturnType<typeof proposed>) =>
      all.filter(({ ground }) => ground === 'changed').map(({ key }) => key)
    expect(keys(proposed(ended))).toEqual([])
    expect(keys(proposed(ended, earlier))).toEqual([opened])
    expect(keys(proposed(earlier))).toEqual([])
    // a later call than the day asked about was not yet
    expect(keys(proposed(ended, record('Call', 'call-later', { date: '2026-09-01' })))).toEqual([])
  })

  it('[CA2] what was not reached, or was deferred, rolls forward and comes first', () => {
    const all = proposed(
      earlier,
      item('item-left', { status: 'not-reached', finding: gap }),
      item('item-deferred', { status: 'held' }),
      item('item-done', { status: 'held' }),
      record('Outcome', 'deferred', { kind: 'deferred' }),
      record('Outcome', 'noted', { kind: 'noted' }),
      ...['item-left', 'item-deferred', 'item-done'].map((id) => link('RAISED_AT', id, 'call-before')),
      link('CAME_OF', 'deferred', 'item-deferred'),
      link('CAME_OF', 'noted', 'item-done'),
    )
    expect(all.slice(0, 2).map((one) => [one.ground, one.key])).toEqual([
      ['rolled', 'item-deferred'],
      ['rolled', 'item-left'],
    ])
    expect(all.filter((one) => one.finding === gap)).toHaveLength(1)
  })

  it('[CA2] once it is carried on it is proposed no more', () => {
    const all = proposed(
      earlier,
      item('item-left', { status: 'not-reached' }),
      item('item-new'),
      link('RAISED_AT', 'item-left', 'call-before'),
      link('RAISED_AT', 'item-new', 'call-next'),
      link('CARRIED_FROM', 'item-new', 'item-left'),
    )
    expect(all.some((one) => one.ground === 'rolled')).toBe(false)
  })

  it('[CA2] no item of a later call rolls back', () => {
    const later = record('Call', 'call-later', { date: '2027-01-20' })
    const all = proposed(
      later,
      item('item-left', { status: 'not-reached' }),
      link('RAISED_AT', 'item-left', 'call-later'),
    )
    expect(all.some((one) => one.ground === 'rolled')).toBe(false)
  })
})

describe('what call mode may show', () => {
  const about = (said: Record<string, unknown>, disclosure?: string) => {
    const view = extendMap(
      everyKind,
      item('item-a', { finding: gap, ...said }),
      ...(disclosure === undefined ? [] : [judged('to-raise', { disclosure, disclosedOn: '2026-05-02' })]),
    )
    const graph = graphOf(view)
    return (isForAll: boolean) => eligibilityOf(graph, graph.node('item-a')!, isForAll).eligibility
  }

  it.each(['acknowledged', 'disputed', 'corrected'])(
    '[R20] a finding that its jurisdiction %s',
    (disclosure) => {
      expect(about({}, disclosure)(true)).toBe('shown')
    },
  )

  it('[R20] not one that it has not seen, or has not answered', () => {
    expect(about({})(true)).toBe('internal')
    expect(about({}, 'shared')(true)).toBe('shared')
  })

  it('[R20] unless a named person says why', () => {
    expect(about({ override: 'Raised by the province itself', overriddenBy: 'A. Reader' })(true)).toBe(
      'overridden',
    )
    expect(about({ override: 'nobody says so' })(true)).toBe('internal')
  })

  it('[R28] nothing overrides a handling that keeps it from some', () => {
    const said = { override: 'all the same', overriddenBy: 'A. Reader' }
    expect(about(said, 'acknowledged')(false)).toBe('not-for-all')
    expect(about(said)(false)).toBe('not-for-all')
    expect(about({})(false)).toBe('internal')
  })

  it('[R20] an item without a finding says nothing of anybody', () => {
    const graph = graphOf(makeMap(item('item-a')))
    expect(eligibilityOf(graph, graph.node('item-a')!, true)).toEqual({
      eligibility: 'shown',
      disclosure: null,
    })
  })

  it('[R20] the newest disclosure holds, also beside a newer verdict that says nothing of it', () => {
    const graph = graphOf(
      extendMap(
        everyKind,
        item('item-a', { finding: gap }),
        judged('to-raise', { disclosure: 'acknowledged', disclosedOn: '2026-05-02' }),
        record('Judgement', 'other', {
          finding: gap,
          verdict: 'to-raise',
          reason: 'y',
          judgedAt: '2026-05-20T00:00:00Z',
        }),
      ),
    )
    expect(eligibilityOf(graph, graph.node('item-a')!, true).eligibility).toBe('shown')
  })

  it('[R28] with anybody on the call who is no official only what is public is shown', () => {
    const base = [
      record('Call', 'call-a'),
      record('Organization', 'ministry', { kind: 'department' }),
      record('Organization', 'helpers', { kind: 'ngo' }),
      link('ATTENDS', 'ministry', 'call-a'),
    ]
    expect(audienceOfCall(graphOf(makeMap(...base)), 'call-a')).toBe('fpt')
    expect(audienceOfCall(graphOf(makeMap(...base, link('ATTENDS', 'helpers', 'call-a'))), 'call-a')).toBe(
      'public',
    )
  })
})

describe('actions across calls', () => {
  const action = (id: string, said: Record<string, unknown>) => record('Action', id, said)
  const graph = graphOf(
    makeMap(
      record('Call', 'call-a', { date: '2026-03-18' }),
      item('item-a'),
      link('RAISED_AT', 'item-a', 'call-a'),
      action('late', { status: 'open', due: '2026-05-31', acceptedOn: '2026-03-18' }),
      action('due-today', { status: 'open', due: '2026-06-01', acceptedOn: '2026-03-18' }),
      action('open', { status: 'open', acceptedOn: '2026-03-18' }),
      action('offered', { due: '2026-01-01', offeredOn: '2026-05-22' }),
      action('done', { status: 'done', due: '2026-04-01', offeredOn: '2026-03-18', doneOn: '2026-03-28' }),
      ...['late', 'due-today', 'open', 'offered', 'done'].map((id) => link('CAME_OF', id, 'item-a')),
      record('Organization', 'ministry', { kind: 'department' }),
      link('OFFERS', 'ministry', 'late'),
    ),
  )

  it('[R34] past due is what was accepted and is not done by its day; what is only offered is not', () => {
    const rows = trackActions(graph, '2026-06-01')
    expect(rows.map((one) => [one.node.id, one.standing])).toEqual([
      ['late', 'past-due'],
      ['due-today', 'open'],
      ['open', 'open'],
      ['offered', 'offered'],
      ['done', 'done'],
    ])
  })

  it('[R34] the age counts from the offer, else from the call, and ends when it is done', () => {
    const ages = Object.fromEntries(
      trackActions(graph, '2026-06-01').map((one) => [one.node.id, one.ageDays]),
    )
    expect(ages).toEqual({ late: 75, 'due-today': 75, open: 75, offered: 10, done: 10 })
  })

  it('[R34] it names who offered it and the call', () => {
    const [late] = trackActions(graph, '2026-06-01')
    expect(late).toMatchObject({ offeredBy: ['ministry'], call: { id: 'call-a' }, item: { id: 'item-a' } })
  })
})
