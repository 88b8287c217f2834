import { expect, it } from 'vitest'
import { graphOf } from '../../shared/exchange/graph-of.ts'
import { toCypher } from '../../shared/exchange/graph/to-cypher.ts'
import { splitScript } from '../../shared/import/cypher/split-script.ts'
import { everyKind } from '../helpers/every-kind.ts'
import { graphOnServer, ordered } from '../helpers/graph-on-server.ts'
import { describeOnHub } from '../helpers/hub.ts'
import { extendMap, record } from '../helpers/make-map.ts'

describeOnHub('a map as a Cypher script', (hub) => {
  it('loads on a server, twice, as the same graph that a hub has', async () => {
    const hard = `it's "quoted" \\ \`back\`; // no comment\nnew line é 🐻 $p {x}`
    const view = extendMap(everyKind, record('Organization', 'org-hard', { name: { en: hard } }))
    for (const time of ['first', 'second']) {
      for await (const { kind, text } of splitScript([toCypher(view)])) {
        expect(kind, time).toBe('statement')
        await hub.rows(text)
      }
    }
    expect(await graphOnServer(hub)).toEqual(ordered(graphOf(view)))
  })
})
