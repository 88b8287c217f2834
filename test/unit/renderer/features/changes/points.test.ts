import { describe, expect, it } from 'vitest'
import { askedPoints, firstPoints } from '../../../../../renderer/features/changes/points.ts'
import { endOfDay, startOfDay } from '../../../../../renderer/session/instants.ts'

const now = { asOf: '2026-05-31', calls: [{ id: 'x-call', date: '2026-01-20' }], lastWork: null }
const at = (day: string) => ({ asOf: day, knownAt: startOfDay(day) })

describe('the two points that are compared', () => {
  it('[CH7] are three months apart at first, and the later one is the day that is shown', () => {
    expect(askedPoints(firstPoints, now)).toEqual({ since: at('2026-02-28'), sinceMade: true })
  })

  it('[CH7] a call counts by its date, a day by its start, until by its end', () => {
    const chosen = { since: 'x-call', sinceDay: '', until: 'day', untilDay: '2026-04-01', axis: '' }
    expect(askedPoints(chosen, now)).toEqual({
      since: at('2026-01-20'),
      sinceMade: true,
      until: { asOf: '2026-04-01', knownAt: endOfDay('2026-04-01') },
    })
    expect(askedPoints({ ...firstPoints, since: 'day', sinceDay: '2019-01-01' }, now)?.since).toEqual(
      at('2019-01-01'),
    )
    expect(askedPoints({ ...firstPoints, since: 'year' }, now)?.since).toEqual(at('2025-05-31'))
  })

  it('[CH2] are asked of one time only where that is chosen', () => {
    expect(askedPoints({ ...firstPoints, axis: 'recorded' }, now)?.axis).toBe('recorded')
  })

  it('fall back to the quarter where the call is gone, or there was no work before', () => {
    for (const since of ['x-gone', 'last-work', 'day'])
      expect(askedPoints({ ...firstPoints, since }, now)?.since).toEqual(at('2026-02-28'))
  })

  it('take the last work by its instant and day', () => {
    const lastWork = startOfDay('2026-05-20')
    expect(askedPoints({ ...firstPoints, since: 'last-work' }, { ...now, lastWork })?.since).toEqual({
      asOf: '2026-05-20',
      knownAt: lastWork,
    })
  })

  it('are none where the later day lies before the earlier one', () => {
    const chosen = { since: 'x-call', sinceDay: '', until: 'day', untilDay: '2026-01-19', axis: '' }
    expect(askedPoints(chosen, now)).toBeNull()
  })
})
