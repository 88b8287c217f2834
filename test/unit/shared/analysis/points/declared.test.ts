import { describe, expect, it } from 'vitest'
import type { Question } from '../../../../../shared/view/shapes/question.ts'
import { ask } from '../../../../helpers/ask.ts'
import {
  initiative,
  link,
  makeMap,
  record,
  source,
  timing,
  type Said,
  type Records,
} from '../../../../helpers/make-map.ts'

const fresh = source('source-fresh', '2026-03-01')
const second = source('source-second', '2026-02-01', { grade: 'ngo' })
const old = source('source-old', '2013-06-06')
const cites = 'source-fresh'
const pointsOf = (records: Records, over: Partial<Question> = {}) =>
  ask('points', makeMap(fresh, second, old, ...records), {}, over)
const rules = (...records: Records) => pointsOf(records).map(({ rule }) => rule)

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

describe('declared interactions', () => {
  it('[R18] an unscored candidate is a point, with no score', () => {
    const [point] = pointsOf([...two, ...interaction('interaction-a', 'measure-a', 'measure-b')])
    expect(point).toMatchObject({
      id: 'cross:declared:measure-a|measure-b',
      origin: 'declared',
      rule: 'declared',
      score: null,
      scores: [],
      status: 'candidate',
    })
  })

  it('[A6] the id names both, sorted, whoever acts', () => {
    const [point] = pointsOf([...two, ...interaction('interaction-a', 'measure-b', 'measure-a')])
    expect(point?.id).toBe('cross:declared:measure-a|measure-b')
  })

  it('[R18] below zero is a point; zero and above is none', () => {
    const scored = (score: number) =>
      pointsOf([
        ...two,
        ...interaction('interaction-a', 'measure-a', 'measure-b', {
          score,
          scorer: { name: 'A. Person', organization: 'org-a' },
        }),
      ])
    expect(scored(-1)).toHaveLength(1)
    expect(scored(0)).toHaveLength(0)
    expect(scored(2)).toHaveLength(0)
  })

  it('[R15] many sources of one tension are one item; scores of several show their spread, the lowest leads', () => {
    const by = (name: string, score: number | null) => ({
      score,
      ...(score === null ? {} : { scorer: { name, organization: 'org-a' } }),
    })
    const points = pointsOf([
      ...two,
      ...interaction('interaction-a', 'measure-a', 'measure-b', by('A. Person', -1)),
      ...interaction('interaction-b', 'measure-b', 'measure-a', {
        ...by('B. Person', -3),
        cites: 'source-second',
      }),
      ...interaction('interaction-c', 'measure-a', 'measure-b', by('', null)),
    ])
    expect(points).toHaveLength(1)
    expect(points[0]?.score).toBe(-3)
    expect(points[0]?.scores.map(({ score }) => score).sort()).toEqual([-1, -3])
    expect(points[0]?.citations.map(({ source: id }) => id).sort()).toEqual(['source-fresh', 'source-second'])
  })

  it('[R18] the spread of several scorers shows all, also who sees no tension', () => {
    const by = (name: string, score: number) => ({ score, scorer: { name, organization: 'org-a' } })
    const points = pointsOf([
      ...two,
      ...interaction('interaction-a', 'measure-a', 'measure-b', by('A. Person', -2)),
      ...interaction('interaction-b', 'measure-a', 'measure-b', by('B. Person', 1)),
    ])
    expect(points.map(({ scores }) => scores.map(({ score }) => score))).toEqual([[-2, 1]])
  })

  it.each(['service-gap', 'sources-disagree', 'call-for-measure'])(
    '[R15] [R41] a tension of kind %s is no point',
    (kind) => {
      expect(pointsOf([...two, ...interaction('interaction-a', 'measure-a', 'measure-b', { kind })])).toEqual(
        [],
      )
    },
  )

  it.each(['definitions-differ', 'scope-differs', 'ages-differ', 'contested-policy'])(
    '[R15] a declared tension of kind %s stands under its own rule',
    (kind) => {
      const [point] = pointsOf([...two, ...interaction('interaction-a', 'measure-a', 'measure-b', { kind })])
      expect(point).toMatchObject({ origin: 'declared', rule: kind, score: null })
    },
  )

  it('[R18] a score without a named scorer is no score, and leaves a candidate', () => {
    expect(
      pointsOf([...two, ...interaction('interaction-a', 'measure-a', 'measure-b', { score: 2 })]),
    ).toHaveLength(1)
    const [point] = pointsOf([
      ...two,
      ...interaction('interaction-a', 'measure-a', 'measure-b', { score: -2 }),
    ])
    expect(point?.score).toBeNull()
  })

  it('[A7] a side that is historical makes no point today, and one at a date of its own time', () => {
    const then: Records = [
      initiative('measure-a', { cites: 'source-old', in: 'ca', period: timing('2012-01-01', '2015-03-31') }),
      initiative('measure-b', { cites: 'source-old', in: 'on', period: timing('2012-01-01', null) }),
      ...interaction('interaction-a', 'measure-a', 'measure-b', { cites: 'source-old' }),
    ]
    expect(pointsOf(then)).toEqual([])
    expect(pointsOf(then, { asOf: '2013-07-01' })).toHaveLength(1)
  })

  it('[R19] replies stand with it', () => {
    const [point] = pointsOf([
      ...two,
      ...interaction('interaction-a', 'measure-a', 'measure-b'),
      link('REPLIES_TO', 'org-b', 'interaction-a', {
        text: { en: 'We see it differently.' },
        date: '2026-04-01',
      }),
    ])
    expect(point?.replies).toEqual([
      expect.objectContaining({ organization: 'org-b', text: 'We see it differently.', date: '2026-04-01' }),
    ])
  })
})

describe('opposing positions', () => {
  const topic = record('Topic', 'topic-a', {})
  const position = (id: string, stance: string, takenBy: string, said: Said = {}) =>
    record('Position', id, {
      stance,
      takenBy,
      about: 'topic-a',
      cites,
      date: { date: '2025-01-01' },
      ...said,
    })

  it('[A6] parties for and against a topic are one item a topic', () => {
    const points = pointsOf([
      topic,
      position('position-1', 'supports', 'org-a'),
      position('position-2', 'opposes', 'org-b'),
      position('position-3', 'calls-for-change', 'org-c', { cites: 'source-second' }),
      position('position-4', 'requires', 'org-d'),
    ])
    expect(points.map(({ rule }) => rule)).toEqual(['contested-policy'])
    expect(points[0]?.why).toMatch(/org-a/)
    expect(points[0]?.why).toMatch(/org-c/)
    expect(points[0]?.score).toBeNull()
  })

  it('[A6] parties of one mind are none', () => {
    expect(
      rules(topic, position('position-1', 'supports', 'org-a'), position('position-2', 'requires', 'org-b')),
    ).toEqual([])
    expect(
      rules(topic, position('position-1', 'opposes', 'org-a'), position('position-2', 'restricts', 'org-b')),
    ).toEqual([])
  })

  it('[A6] who takes no position opposes nobody', () => {
    expect(
      rules(
        topic,
        position('position-1', 'supports', 'org-a'),
        position('position-2', 'no-position', 'org-b'),
      ),
    ).toEqual([])
  })

  it('[A7] a historical position is no side of today', () => {
    expect(
      rules(
        topic,
        position('position-1', 'supports', 'org-a'),
        position('position-2', 'opposes', 'org-b', { historical: true }),
      ),
    ).toEqual([])
  })

  it('[A6] one party against itself is no point', () => {
    expect(
      rules(topic, position('position-1', 'supports', 'org-a'), position('position-2', 'opposes', 'org-a')),
    ).toEqual([])
  })
})
