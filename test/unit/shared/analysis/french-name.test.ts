import { describe, expect, it } from 'vitest'
import { isFrenchUnknown } from '../../../../shared/analysis/french-name.ts'
import { countMap } from '../../../../shared/view/count-map.ts'
import type { NodeRecord } from '../../../../shared/state/map-view.ts'

const named = (id: string, properties: Readonly<Record<string, unknown>>): NodeRecord => ({
  id,
  type: 'Organization',
  properties,
})

describe('[R37] whether the French name is unknown', () => {
  it.each([
    ['an English name and nothing said', { name: { en: 'A house' } }, true],
    ['unknown, as somebody said', { name: { en: 'A house' }, nameStatus: { fr: 'unknown' } }, true],
    ['none exists', { name: { en: 'A house' }, nameStatus: { fr: 'none-exists' } }, false],
    ['both names', { name: { en: 'A house', fr: 'Une maison' } }, false],
    ['a French name alone', { name: { fr: 'Une maison' } }, false],
  ])('%s', (_, properties, isUnknown) => {
    const node = named('one', properties)
    expect(isFrenchUnknown(node)).toBe(isUnknown)
    const view = { nodes: new Map([['one', node]]), relationships: new Map() }
    expect(countMap(view as never).unknownFrench).toBe(isUnknown ? 1 : 0)
  })
})
