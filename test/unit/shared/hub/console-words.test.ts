import { describe, expect, it } from 'vitest'
import { graphOfResult } from '../../../../shared/hub/console-graph.ts'
import { entitiesOf, recordOf, valueText } from '../../../../shared/hub/console-words.ts'
import type { ConsoleResult, ConsoleValue } from '../../../../shared/view/shapes/console.ts'

const node = (id: string, label: string, properties: Record<string, ConsoleValue>) => ({
  id,
  labels: [label],
  properties,
  isBeside: false,
})
const result: ConsoleResult = {
  columns: [],
  rows: [],
  more: null,
  took: 1,
  nodes: [
    node('4:x:0', 'Organization', { id: 'org-a', nameEn: 'A', nameFr: 'A-fr' }),
    node('4:x:1', 'Commitment', { id: 'commitment-b', textEn: 'B' }),
    node('4:x:2', 'FourfoldTransaction', { id: 't1' }),
    node('4:x:3', 'Organization', { id: 'org-c', nameEn: 'C' }),
  ],
  relationships: [
    { id: '5:x:0', type: 'LEADS', from: '4:x:0', to: '4:x:1', properties: {}, isBeside: false },
    { id: '5:x:1', type: 'KNOWS', from: '4:x:3', to: '4:x:1', properties: {}, isBeside: true },
  ],
  records: ['org-a'],
  places: { '4:x:0': [0, 0], '4:x:1': [10, 0], '4:x:2': [0, 10] },
}
const entities = entitiesOf(result)

describe('a value of a result in words', () => {
  it.each<[value: ConsoleValue, en: string, fr?: string]>([
    [null, 'null'],
    ['a text', 'a text'],
    [1, '1'],
    [true, 'true'],
    [{ kind: 'written', type: 'date', text: '2026-06-01' }, '2026-06-01'],
    [{ kind: 'cut', text: 'begin', length: 9 }, 'begin…'],
    [['a', 1, null, ['b']], '["a", 1, null, ["b"]]'],
    [{ kind: 'map', entries: { a: 'x', b: [] } }, '{a: "x", b: []}'],
    [{ kind: 'node', id: '4:x:0' }, 'A', 'A-fr'],
    [{ kind: 'node', id: '4:x:1' }, 'B', 'B'],
    [{ kind: 'relationship', id: '5:x:0' }, 'A — leads → B', 'A-fr — dirige → B'],
    [
      { kind: 'path', nodes: ['4:x:0', '4:x:1', '4:x:3'], relationships: ['5:x:0', '5:x:1'] },
      'A — leads → B ← KNOWS — C',
    ],
  ])('[HC3] %j', (value, en, fr) => {
    expect(valueText(value, entities, 'en')).toBe(en)
    if (fr !== undefined) expect(valueText(value, entities, 'fr')).toBe(fr)
  })
})

describe('the graph of a result', () => {
  it('[HC3] draws what has a place, by its name and type, and counts the rest', () => {
    const graph = graphOfResult(result, 'fr')
    expect(graph.nodes.map((one) => [one.label, one.typeName, one.shape, one.recordId])).toEqual([
      ['A-fr', 'Organisation', 'organization', 'org-a'],
      ['B', 'Engagement', 'measure', 'commitment-b'],
      ['t1', 'FourfoldTransaction', 'other', null],
    ])
    expect(graph.edges.map((one) => [one.from, one.to, one.label])).toEqual([['4:x:0', '4:x:1', 'dirige']])
    expect(graph.omitted).toBe(1)
  })

  it('[HC3] a node of the journal is no record, whatever its id', () => {
    expect(recordOf(node('4:x:9', 'FourfoldTransaction', { id: 'org-a' }))).toBeUndefined()
    expect(recordOf(node('4:x:9', 'Organization', { id: 'Not An Id' }))).toBeUndefined()
  })
})
