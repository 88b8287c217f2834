import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LayeredMap } from '../../../../shared/base/layered-map.ts'
import { holds } from '../../../helpers/property.ts'

const changes = fc.dictionary(
  fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  fc.option(fc.nat(9), { nil: undefined }),
)

describe('LayeredMap', () => {
  it('is the map that the same changes make, one by one', () =>
    holds(fc.tuple(changes, fc.array(changes, { maxLength: 6 })), ([first, steps]) => {
      const plain = new Map<string, number>()
      const set = (one: Readonly<Record<string, number | undefined>>) => {
        for (const [key, value] of Object.entries(one))
          if (value === undefined) plain.delete(key)
          else plain.set(key, value)
      }
      set(first)
      let layered: ReadonlyMap<string, number> = new Map(plain)
      for (const step of steps) {
        const before = [...layered]
        const next = LayeredMap.with(layered, new Map(Object.entries(step)))
        expect([...layered]).toEqual(before) // what it was made of stays as it was
        layered = next
        set(step)
        expect(layered.size).toBe(plain.size)
        expect([...layered].sort()).toEqual([...plain].sort())
        for (const key of 'abcdefg') {
          expect(layered.get(key)).toBe(plain.get(key))
          expect(layered.has(key)).toBe(plain.has(key))
        }
        expect([...layered.keys()].length).toBe([...layered.values()].length)
      }
    }))

  it('becomes a map of its own when much of it has changed', () => {
    const below = new Map(Array.from({ length: 100 }, (_, i) => [i, 'old']))
    const few = LayeredMap.with(below, new Map([[1, 'new']]))
    const many = LayeredMap.with(few, new Map(Array.from({ length: 600 }, (_, i) => [i, 'new'])))

    expect(few).toBeInstanceOf(LayeredMap)
    expect(many).toBeInstanceOf(Map)
    expect(many.size).toBe(600)
  })
})
