/** A piece of a query: a word, a name in backticks, a text in quotes, or one other character. */
export type CypherToken = {
  readonly kind: 'word' | 'name' | 'text' | 'sign'
  /** A name without its backticks; a text with its quotes. */
  readonly text: string
}

/** Comments and room between (a server takes control characters for room, too), then what stands there. A text or comment without end goes to the end of the query. */
const piece =
  /(?:\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)|[\s\p{Z}\p{Cc}\p{Cf}]+)|(?<word>[\p{L}\p{Pc}][\p{L}\p{N}\p{M}\p{Sc}\p{Pc}]*)|`(?<name>(?:[^`]|``)*)(?:`|$)|(?<text>'(?:[^'\\]|\\[^])*(?:'|\\?$)|"(?:[^"\\]|\\[^])*(?:"|\\?$))|(?<sign>[^])/gu

/**
 * The pieces of a query without its comments, so that nothing is taken for a clause that stands in a text.
 *
 * Shape: in the order of the query. Cost: O(length).
 */
export function cypherTokens(query: string): readonly CypherToken[] {
  return [...query.matchAll(piece)].flatMap(({ groups = {} }): CypherToken[] => {
    const { word, name, text, sign } = groups
    if (word !== undefined) return [{ kind: 'word', text: word }]
    if (name !== undefined) return [{ kind: 'name', text: name.replaceAll('``', '`') }]
    if (text !== undefined) return [{ kind: 'text', text }]
    return sign === undefined ? [] : [{ kind: 'sign', text: sign }]
  })
}

/** The names of the parameters that a query takes (`$asOf`), each once, in the order in which they first stand there. */
export function parametersIn(query: string): readonly string[] {
  const tokens = cypherTokens(query)
  const names = tokens.flatMap((token, index) => {
    const before = tokens[index - 1]
    // `:$any(…)` chooses labels
    if (/^(any|all)$/i.test(token.text) && tokens[index + 1]?.text === '(') return []
    return before?.kind === 'sign' && before.text === '$' && isName(token) ? [token.text] : []
  })
  return [...new Set(names)]
}

/** A name of parts joined by points, such as `db.index.fulltext.queryNodes`, from `at` on; empty where none stands there. */
export function dottedNameAt(tokens: readonly CypherToken[], at: number): readonly string[] {
  const parts: string[] = []
  for (let index = at; isName(tokens[index]); index += 2) {
    parts.push(tokens[index]?.text ?? '')
    if (tokens[index + 1]?.text !== '.' || tokens[index + 1]?.kind !== 'sign') break
  }
  return parts
}

const isName = (token: CypherToken | undefined): boolean => token?.kind === 'word' || token?.kind === 'name'
