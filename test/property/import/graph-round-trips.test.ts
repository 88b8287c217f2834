import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawnMap } from '../../../shared/exchange/graph/drawn-map.ts'
import { toCyjs } from '../../../shared/exchange/graph/to-cyjs.ts'
import { toCypher } from '../../../shared/exchange/graph/to-cypher.ts'
import { toGexf } from '../../../shared/exchange/graph/to-gexf.ts'
import { toGraphml } from '../../../shared/exchange/graph/to-graphml.ts'
import { toJson } from '../../../shared/exchange/to-json.ts'
import { readCyjs } from '../../../shared/import/cyjs/read-cyjs.ts'
import { readCypher } from '../../../shared/import/cypher/read-cypher.ts'
import { readGexf } from '../../../shared/import/gexf/read-gexf.ts'
import { readGraphml } from '../../../shared/import/graphml/read-graphml.ts'
import { readMapJson } from '../../../shared/import/map-json/read-map-json.ts'
import type { Reading } from '../../../shared/import/statement.ts'
import type { MapView } from '../../../shared/state/map-view.ts'
import { extendMap, link, record } from '../../helpers/make-map.ts'
import { holds } from '../../helpers/property.ts'
import { plainMap, plainStated, statedIn } from '../../helpers/stated-map.ts'
import { everyKind } from '../../helpers/every-kind.ts'
import { randomMap } from '../random-map.ts'

/** What breaks a format that is not careful: its own signs, line ends, quotes, other scripts. */
const hard = [
  `</data><script>alert(1)</script>`,
  `]]> & &lt; "quoted" 'twice' \\ \\' \` $name {{x}}`,
  `'); MATCH (n) DETACH DELETE n; //`,
  'one\ntwo\tthree',
  '=1+1',
  'ᐃᓄᒃᑎᑐᑦ 🐻‍❄️ é',
  '__proto__',
]
const words = fc.oneof(
  fc.constantFrom(...hard),
  // XML cannot hold control characters, and a text of the schema has no room at its ends
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .filter((text) => /^[^\p{Cc}\p{Cs}\s]+$/u.test(text)),
)

const maps: fc.Arbitrary<MapView> = fc
  .tuple(
    randomMap,
    fc.record({
      name: fc.record({ en: words, fr: words }, { requiredKeys: ['en'] }),
      aliases: fc.uniqueArray(words, { minLength: 1, maxLength: 3 }),
      website: words,
    }),
    words,
  )
  .map(([view, said, label]) =>
    extendMap(
      view,
      record('Organization', 'org-hard', said as never),
      link('RELATED_TO', 'org-hard', 'org-a', { label }),
      link('RELATED_TO', 'org-a', 'org-hard', {}),
    ),
  )

/** A text in pieces that end anywhere, as files are read. */
function pieces(text: string, size: number): readonly string[] {
  return Array.from({ length: Math.ceil(text.length / size) }, (_, i) => text.slice(i * size, (i + 1) * size))
}

const roundTrips: Readonly<Record<string, (view: MapView) => Reading>> = {
  json: (view) =>
    readMapJson({ file: 'map.json', value: JSON.parse(JSON.stringify(toJson(view))) as unknown }),
  graphml: (view) =>
    readGraphml({ file: 'map.graphml', chunks: pieces(toGraphml(drawnMap(view, 'fr')), 997) }),
  gexf: (view) => readGexf({ file: 'map.gexf', chunks: pieces(toGexf(drawnMap(view, 'en')), 1013) }),
  cyjs: (view) =>
    readCyjs({ file: 'map.cyjs', value: JSON.parse(toCyjs(drawnMap(view, 'fr'), 'map')) as unknown }),
  cypher: (view) => readCypher({ file: 'map.cypher', chunks: pieces(toCypher(view), 1009) }),
}

describe('what is written and read again', () => {
  it.each(Object.keys(roundTrips))(
    '%s: the same records, types, relationships and properties',
    async (format) => {
      await holds(
        maps,
        async (view) => {
          const stated = await statedIn(roundTrips[format]!(view))
          expect(stated.rejected).toEqual([])
          expect(plainStated(stated)).toEqual(plainMap(view))
        },
        12,
        60_000,
      )
    },
  )

  it.each(Object.keys(roundTrips))(
    '%s: of a map with every kind of gap, point and document',
    async (format) => {
      const stated = await statedIn(roundTrips[format]!(everyKind))
      expect(stated.rejected).toEqual([])
      expect(plainStated(stated)).toEqual(plainMap(everyKind))
    },
  )
})
