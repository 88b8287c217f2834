import { describe, expect, it } from 'vitest'
import { drawnMap } from '../../../../shared/exchange/graph/drawn-map.ts'
import { toGraphml } from '../../../../shared/exchange/graph/to-graphml.ts'
import { link, makeMap, record } from '../../../helpers/make-map.ts'

describe('files of graphs', () => {
  it('[L8] give an edge of GraphML its label under the id by which Gephi knows it', () => {
    const map = makeMap(
      record('Organization', 'org-a', { name: { en: 'A' } }),
      record('Organization', 'org-b', { name: { en: 'B' } }),
      link('PART_OF', 'org-b', 'org-a', {}),
    )
    const text = toGraphml(drawnMap(map, 'en'))
    expect(text).toContain('<key id="edgelabel" for="edge" attr.name="Edge Label" attr.type="string"/>')
    expect(text).toMatch(/<edge id="[^"]+" source="org-b" target="org-a"><data key="edgelabel">is part of</)
  })
})
