import { it } from 'vitest'
import { measure } from '../helpers/labelled-duplicates.ts'
import { duplicates } from '../../shared/analysis/duplicates.ts'
import { graphOf } from '../../shared/graph/map-graph.ts'
import { map } from '../helpers/starter-map.ts'
it('prints', () => {
  const t = measure((p) => p.held !== true)
  console.log(JSON.stringify({ ...t }, null, 1))
  const h = measure((p) => p.held === true)
  console.log('HELD', h.precision, h.recall)
  const g = graphOf({ nodes: new Map(map.nodes.map((o) => [o.id, o])), relationships: new Map(map.relationships.map((o) => [o.id, o])) })
  const at = performance.now()
  const d = duplicates(g)
  console.log('starter', d.length, performance.now() - at, d.map((o) => `${o.a} ~ ${o.b} ${o.score} ${JSON.stringify(o.reasons).slice(0,200)}`).join('\n'))
})
