import { describe, expect, it } from 'vitest'
import { queryPack } from '../../../../main/hub/query-pack.ts'
import { cypherTokens, dottedNameAt, parametersIn } from '../../../../shared/hub/cypher-tokens.ts'

const texts = (query: string) => cypherTokens(query).map(({ kind, text }) => `${kind} ${text}`)

describe('the pieces of a query', () => {
  it('[HC1] words, names in backticks, texts and signs, without comments', () => {
    expect(texts("RETURN `a``b`.c, \"it's\" /* x */ + 'y\\'z' // end")).toEqual([
      'word RETURN',
      'name a`b',
      'sign .',
      'word c',
      'sign ,',
      'text "it\'s"',
      'sign +',
      "text 'y\\'z'",
    ])
  })

  it('[HC1] what stands in a text or comment is no word, whatever quotes stand in it', () => {
    expect(texts("'LOAD CSV' /* ' LOAD CSV */ // ' LOAD CSV")).toEqual(["text 'LOAD CSV'"])
    expect(texts('// "\nLOAD CSV')).toEqual(['word LOAD', 'word CSV'])
    expect(texts('LOAD\u001c\u180e\u2028CSV')).toEqual(['word LOAD', 'word CSV'])
    expect(texts("'\\\\' LOAD")).toEqual(["text '\\\\'", 'word LOAD'])
  })

  it.each(["'open", '"open', '`open', '/* open', "'open \\"])('[HC1] %s goes to the end', (open) => {
    expect(cypherTokens(`RETURN ${open}`).length).toBeLessThanOrEqual(2)
  })

  it('[HC1] a name of several parts is found across room and comments', () => {
    expect(dottedNameAt(cypherTokens('db . `index`./* x */fulltext (1)'), 0)).toEqual([
      'db',
      'index',
      'fulltext',
    ])
    expect(dottedNameAt(cypherTokens('(1)'), 0)).toEqual([])
  })
})

describe('the parameters of a query', () => {
  it('[HC5] are named once, in order; a text or a dynamic label is none', () => {
    expect(
      parametersIn("MATCH (n:$any($labels)) WHERE n.a = $b AND '$c' <> $`d e` OR $b // $f\nRETURN n"),
    ).toEqual(['labels', 'b', 'd e'])
  })

  it('[HC5] those of the pack are those that stand at the head of each query', () => {
    for (const text of Object.values(queryPack)) {
      const head = text.slice(text.indexOf('Parameters:'), text.indexOf('// Gives:'))
      expect([...parametersIn(text)].sort()).toEqual([...new Set(head.match(/(?<=\$)\w+/g))].sort())
    }
  })
})
