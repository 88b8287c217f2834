/** Numbers that look random and come again for the same seed. */
export type Random = {
  /** A number from 0 up to, not including, 1. */
  readonly share: () => number
  /** A whole number from 0 up to, not including, `below`. */
  readonly whole: (below: number) => number
  readonly isLikely: (share: number) => boolean
  /** One of a list. Errors: RangeError for an empty one. */
  readonly pick: <T>(list: readonly T[]) => T
  readonly hex: (digits: number) => string
}

/** Every byte in hexadecimal. */
const pairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/**
 * A generator for tests and benchmarks; nothing secret may hang on it.
 *
 * Cost:   about 5 ns a number; period about 2^32.
 * Source: mulberry32 of Tommy Ettinger, in the public domain.
 */
export function randomOf(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const share = () => next() / 2 ** 32
  const whole = (below: number) => Math.floor(share() * below)
  return {
    share,
    whole,
    isLikely: (wanted) => share() < wanted,
    pick: (list) => {
      if (list.length === 0) throw new RangeError('nothing to pick from')
      return list[whole(list.length)]!
    },
    hex: (digits) => {
      let text = ''
      while (text.length < digits) {
        const bits = next()
        for (let shift = 0; shift < 32; shift += 8) text += pairs[(bits >>> shift) & 0xff]!
      }
      return text.slice(0, digits)
    },
  }
}
