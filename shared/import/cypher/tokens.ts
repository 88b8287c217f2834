/** A piece of a statement. */
export type Token =
  | { readonly kind: 'word' | 'quoted' | 'sign'; readonly text: string; readonly line: number }
  | { readonly kind: 'text'; readonly text: string; readonly line: number }
  | { readonly kind: 'number'; readonly value: number; readonly text: string; readonly line: number }
  | { readonly kind: 'end'; readonly text: ''; readonly line: number }

/** Something in a script that states no data, with the line on which it stands. */
export class NotData extends Error {
  readonly line: number
  /** As much of it as a message holds. */
  readonly what: string

  constructor(what: string, line: number) {
    super(`${what} in line ${line}`)
    this.name = 'NotData'
    this.what = what.length > 60 ? `${what.slice(0, 59)}…` : what
    this.line = line
  }
}

/** Sticky: each piece begins where the one before it ended. */
const piece =
  /(?<room>[\s\p{Z}\p{Cf}]+|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$))|(?<number>0[xX][0-9a-fA-F]+|(?:\d[\d_]*)(?:\.\d+)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)|(?<word>[\p{L}_$][\p{L}\p{N}\p{M}\p{Pc}]*)|`(?<quoted>(?:[^`]|``)*)`|(?<text>'(?:[^'\\]|\\[^])*'|"(?:[^"\\]|\\[^])*")|(?<sign>[^])/uy

/**
 * The pieces of one statement, without its comments.
 *
 * `line`: that on which the text begins. Cost: O(length). Errors: `NotData` for a text or name without end.
 */
export function tokensOf(text: string, line: number): readonly Token[] {
  const tokens: Token[] = []
  let at = line
  piece.lastIndex = 0
  for (let found = piece.exec(text); found !== null; found = piece.exec(text)) {
    const { word, number, quoted, text: said, sign } = found.groups ?? {}
    if (word !== undefined) tokens.push({ kind: 'word', text: word, line: at })
    else if (number !== undefined)
      tokens.push({ kind: 'number', value: Number(number.replaceAll('_', '')), text: number, line: at })
    else if (quoted !== undefined)
      tokens.push({ kind: 'quoted', text: quoted.replaceAll('``', '`'), line: at })
    else if (said !== undefined) tokens.push({ kind: 'text', text: unescaped(said.slice(1, -1)), line: at })
    else if (sign === "'" || sign === '"' || sign === '`') throw new NotData(sign, at)
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign, line: at })
    at += lineEnds(found[0])
  }
  tokens.push({ kind: 'end', text: '', line: at })
  return tokens
}

function lineEnds(text: string): number {
  let count = 0
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) count += 1
  return count
}

const escapes: Readonly<Record<string, string>> = { t: '\t', b: '\b', n: '\n', r: '\r', f: '\f' }

function unescaped(text: string): string {
  return text.replace(
    /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([^]))/g,
    (whole: string, short?: string, long?: string, one?: string) => {
      const hex = short ?? long
      if (hex !== undefined) {
        const code = Number.parseInt(hex, 16)
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole
      }
      return escapes[one ?? ''] ?? one ?? ''
    },
  )
}
