import { describe, expect, it } from 'vitest'
import { populations } from '../../../../graph-schema/vocabularies/populations.ts'
import { isWithin } from '../../../../renderer/session/vocabulary.ts'

describe('terms of a scope', () => {
  it('[R9] holds what is chosen and what is narrower, not what is broader or beside it', () => {
    const narrower = populations.find((one) => (one.broader ?? []).length > 0)!
    const [broader = ''] = narrower.broader ?? []
    const beside = populations.find(({ id }) => id !== narrower.id && id !== broader)!
    expect(isWithin(narrower.id, [narrower.id])).toBe(true)
    expect(isWithin(narrower.id, [beside.id, broader])).toBe(true)
    expect(isWithin(broader, [narrower.id])).toBe(false)
    expect(isWithin('jurisdiction-bc', ['jurisdiction-on', 'jurisdiction-qc'])).toBe(false)
    expect(isWithin('jurisdiction-bc', [])).toBe(false)
    expect(isWithin('a term of a map', ['jurisdiction-on'])).toBe(false)
  })
})
