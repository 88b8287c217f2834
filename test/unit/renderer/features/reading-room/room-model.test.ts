import { describe, expect, it } from 'vitest'
import {
  acceptable,
  countsOf,
  followerOf,
  listed,
  nothingDecided,
  partsOf,
  rowsOf,
  type Decisions,
} from '../../../../../renderer/features/reading-room/room-model.ts'
import { roomActionOf } from '../../../../../renderer/session/room-keys.ts'
import type { Suggestion } from '../../../../../shared/extraction/suggestion.ts'

const suggestion = (id: string, more: Partial<Suggestion> = {}): Suggestion => ({
  id,
  type: 'Commitment',
  number: null,
  text: `Words of ${id}`,
  timing: null,
  organizations: [],
  pillar: null,
  locator: { line: 1 },
  confidence: 0.8,
  reasons: ['verb'],
  ...more,
})

const read = {
  extraction: {
    sourceId: 'source-a',
    title: 'A plan',
    language: 'en' as const,
    suggestions: [
      suggestion('a'),
      suggestion('b', { under: 'Prevention' }),
      suggestion('c', { under: 'Prevention' }),
      suggestion('d', { type: 'Organization' }),
      suggestion('e', { type: 'Finding' }),
    ],
  },
  tables: { a: 1, b: 1 },
}
const likely = { d: [{ id: 'ngo-d', name: 'D', percent: 70 }] }
const standing = { there: ['c'], likely }
const decisions: Decisions = {
  ...nothingDecided,
  rejected: new Set(['e', 'c']),
  corrections: { a: { text: 'Better words' } },
}

const statusOf = (of: Decisions, there = standing, picks = {}) =>
  rowsOf(read, of, there, picks).map((row) => row.status)

describe('the rows of the reading room', () => {
  it('[X9] stand as the map and the person say; what is in the map is accepted, whatever was decided before', () => {
    expect(statusOf(decisions)).toEqual(['open', 'open', 'accepted', 'open', 'rejected'])
    expect(statusOf({ ...decisions, same: { d: 'ngo-d' } })[3]).toBe('same')
    expect(statusOf(decisions, { there: [], likely })[2]).toBe('rejected')
    const [first] = rowsOf(read, decisions, standing)
    expect(first).toMatchObject({
      isCorrected: true,
      suggestion: { text: 'Better words', quote: 'Words of a' },
    })
  })

  it('[X9] ask which record it is until a person picked one, or none', () => {
    expect(rowsOf(read, decisions, standing)[3]?.isAsked).toBe(true)
    expect(rowsOf(read, decisions, standing, { d: 'new' })[3]?.isAsked).toBe(false)
    const { ready, asked } = acceptable(rowsOf(read, decisions, standing))
    expect([ready.map((one) => one.id), asked.map((one) => one.id)]).toEqual([['a', 'b'], ['d']])
  })

  it('[X9] belong to their table, else to their heading, and are listed by that or by kind', () => {
    const rows = rowsOf(read, decisions, standing)
    expect(partsOf(rows)).toEqual({
      types: [
        { key: 'type Commitment', count: 3 },
        { key: 'type Organization', count: 1 },
        { key: 'type Finding', count: 1 },
      ],
      places: [
        { key: 'table 1', count: 2 },
        { key: 'under Prevention', count: 1 },
      ],
    })
    const ids = (status: 'open' | 'accepted' | 'rejected' | 'all', part = '') =>
      listed(rows, { status, part }).map((one) => one.id)
    expect(ids('open', 'table 1')).toEqual(['a', 'b'])
    expect(ids('all', 'type Finding')).toEqual(['e'])
    expect(ids('accepted')).toEqual(['c'])
    expect(countsOf(rows)).toEqual({ open: 3, accepted: 1, rejected: 1 })
  })

  it('[X9] the next open one follows, else the last one above; none where all is decided', () => {
    const rows = rowsOf(read, decisions, standing)
    expect(followerOf(rows, 'b', new Set(['b']))?.id).toBe('d')
    expect(followerOf(rows, 'd', new Set(['d']))?.id).toBe('b')
    expect(followerOf(rows, 'a', new Set(['a', 'b', 'd']))).toBeUndefined()
  })
})

describe('the keys of the reading room', () => {
  it.each([
    ['a', false, 'accept'],
    ['A', true, 'acceptAll'],
    ['R', true, 'rejectAll'],
    ['e', false, 'edit'],
    ['E', true, undefined],
    ['j', false, 'next'],
    ['x', false, undefined],
  ])('%s with shift %s: %s', (key, shiftKey, action) => {
    const none = { ctrlKey: false, metaKey: false, altKey: false }
    expect(roomActionOf({ key, shiftKey, ...none })).toBe(action)
    expect(roomActionOf({ key, shiftKey, ...none, ctrlKey: true })).toBeUndefined()
  })
})
