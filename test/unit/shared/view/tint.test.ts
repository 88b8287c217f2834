import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { tintOf, tintShares } from '../../../../shared/view/tint.ts'

describe('tintOf', () => {
  it('[W10] is 0 only for none, and grows with the count', () => {
    expect(tintOf(0, 30)).toBe(0)
    expect(tintOf(1, 30)).toBe(1)
    expect(tintOf(30, 30)).toBe(5)
    const tints = Array.from({ length: 31 }, (_, n) => tintOf(n, 30))
    expect([...tints].sort((a, b) => a - b)).toEqual(tints)
  })

  it('[W10] gives no tint where nothing is counted', () => {
    expect(tintOf(0, 0)).toBe(0)
  })
})

describe('tintShares', () => {
  it('[W10] are those of the window', () => {
    const css = readFileSync(new URL('../../../../renderer/styles/matrix.css', import.meta.url), 'utf8')
    const shares = [...css.matchAll(/\.cell\[data-tint='(\d)'\] \{\s*--share: (\d+)%/g)]
    expect(shares.map(([, strength, share]) => [Number(strength), Number(share) / 100])).toEqual(
      tintShares.map((share, i) => [i + 1, share]),
    )
  })
})
