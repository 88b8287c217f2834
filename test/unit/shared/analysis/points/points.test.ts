import { describe, expect, it } from 'vitest'
import type { Question } from '../../../../../shared/view/shapes/question.ts'
import { ask } from '../../../../helpers/ask.ts'
import {
  initiative,
  link,
  makeMap,
  record,
  source,
  strategy,
  timing,
  type Said,
  type Records,
} from '../../../../helpers/make-map.ts'

const fresh = source('source-fresh', '2026-03-01')
const second = source('source-second', '2026-02-01', { grade: 'ngo' })
const old = source('source-old', '2013-06-06')
const cites = 'source-fresh'
const inForce = { status: 'in-force', period: timing('2024-04-01', null), cites }
const pointsOf = (records: Records, over: Partial<Question> = {}) =>
  ask('points', makeMap(fresh, second, old, ...records), {}, over)

const interaction = (id: string, from: string, to: string, said: Said = {}): Records => [
  record('Interaction', id, {
    kind: 'interaction',
    score: null,
    status: 'candidate',
    cites,
    text: { en: 'One acts on the other.' },
    ...said,
  }),
  link('ACTS', id, from, { role: 'source' }),
  link('ACTS', id, to, { role: 'target' }),
]
const two: Records = [
  initiative('measure-a', { cites, in: 'ca', ledBy: 'org-a' }),
  initiative('measure-b', { cites, in: 'on', ledBy: 'org-b' }),
]

describe('all points', () => {
  const mixed: Records = [
    ...two,
    ...interaction('interaction-a', 'measure-a', 'measure-b'),
    strategy('plan-ab', { ...inForce, in: 'ab', definition: 'palermo' }),
    strategy('plan-bc', { ...inForce, in: 'bc', definition: 'own' }),
  ]

  it('[R18] a fresh map gives no score anywhere', () => {
    for (const point of pointsOf(mixed)) expect(point.score).toBeNull()
  })

  it('[A6] both sides carry their evidence', () => {
    for (const point of pointsOf(mixed)) {
      expect(point.evidence.a.length + point.evidence.b.length).toBeGreaterThan(0)
      expect(point.citations.length).toBeGreaterThan(0)
    }
  })

  it('[A2] both languages give one order', () => {
    expect(pointsOf(mixed, { language: 'fr' }).map(({ id }) => id)).toEqual(
      pointsOf(mixed).map(({ id }) => id),
    )
  })

  it('[A1] scope leaves what touches it', () => {
    expect(pointsOf(mixed, { scope: { jurisdiction: ['jurisdiction-ab'] } }).map(({ rule }) => rule)).toEqual(
      ['definitions-differ'],
    )
    expect(pointsOf(mixed, { scope: { organization: ['org-a'] } }).map(({ rule }) => rule)).toEqual([
      'declared',
    ])
    expect(
      pointsOf(mixed, { scope: { organization: ['org-a'], jurisdiction: ['jurisdiction-nu'] } }),
    ).toEqual([])
  })
})
