import { describe, expect, it } from 'vitest'
import { ago } from '../../../../../renderer/features/sharing/ago.ts'

const now = Date.parse('2026-11-29T12:00:00.000Z')

describe('how long ago a map was in step', () => {
  it.each([
    ['2026-11-29T11:59:30.000Z', undefined, undefined],
    ['2026-11-29T11:55:01.000Z', '4 minutes ago', 'il y a 4 minutes'],
    ['2026-11-29T10:00:00.000Z', '2 hours ago', 'il y a 2 heures'],
    ['2026-11-28T11:00:00.000Z', 'yesterday', 'hier'],
    ['2026-11-08T12:00:00.000Z', '21 days ago', 'il y a 21 jours'],
    ['2026-11-29T12:00:10.000Z', undefined, undefined], // the half minute that the line is behind
  ])('[N9] %s is said as a person says it', (instant, en, fr) => {
    expect(ago(instant, now, 'en')).toBe(en)
    expect(ago(instant, now, 'fr')).toBe(fr)
  })
})
