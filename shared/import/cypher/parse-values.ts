import type { Expression } from './syntax.ts'
import { NotData, type Token } from './tokens.ts'

/** Lists in lists in maps: more of it is made to break readers. */
const deepest = 50

/** Functions that only write down a value of a kind; what they are given is the value. */
const writings = new Set(['date', 'datetime', 'localdatetime', 'time', 'localtime', 'duration', 'point'])

/** The tokens of a statement with a place in them. */
export class TokenReader {
  readonly #tokens: readonly Token[]
  #at = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  get next(): Token {
    return this.ahead(0)
  }

  ahead(count: number): Token {
    return this.#tokens[this.#at + count] ?? this.#tokens.at(-1) ?? { kind: 'end', text: '', line: 0 }
  }

  /** All that was not read yet. */
  get rest(): readonly Token[] {
    return this.#tokens.slice(this.#at)
  }

  take(): Token {
    const token = this.next
    this.#at += 1
    return token
  }

  isSign(...signs: readonly string[]): boolean {
    return signs.every((sign, i) => this.ahead(i).kind === 'sign' && this.ahead(i).text === sign)
  }

  isWord(...words: readonly string[]): boolean {
    return words.every(
      (word, i) => this.ahead(i).kind === 'word' && this.ahead(i).text.toUpperCase() === word,
    )
  }

  /** Goes on behind these signs, where they stand there. */
  skipSign(...signs: readonly string[]): boolean {
    const stands = this.isSign(...signs)
    if (stands) this.#at += signs.length
    return stands
  }

  skipWord(...words: readonly string[]): boolean {
    const stands = this.isWord(...words)
    if (stands) this.#at += words.length
    return stands
  }

  expectSign(...signs: readonly string[]): void {
    if (!this.skipSign(...signs)) throw this.notData()
  }

  expectWord(...words: readonly string[]): void {
    if (!this.skipWord(...words)) throw this.notData()
  }

  /** A name, in backticks or not. */
  name(): string {
    const token = this.next
    if (token.kind !== 'word' && token.kind !== 'quoted') throw this.notData()
    if (token.kind === 'word' && token.text.startsWith('$')) throw this.notData()
    this.#at += 1
    return token.text
  }

  /** What stands here states no data. */
  notData(): NotData {
    const { text, line } = this.next
    return new NotData(text === '' ? ';' : text, line)
  }
}

/** A value as it is written; no sum, no query, no function that finds one out. */
export function readExpression(reader: TokenReader, depth = 0): Expression {
  if (depth > deepest) throw reader.notData()
  const token = reader.next
  if (reader.skipSign('[')) return listOf(reader, depth)
  if (reader.isSign('{')) return readMap(reader, depth)
  if (reader.isSign('-') || reader.isSign('+')) {
    const isMinus = reader.take().text === '-'
    const number = reader.take()
    if (number.kind !== 'number') throw new NotData(number.text, number.line)
    return { kind: 'value', value: isMinus ? -number.value : number.value }
  }
  if (token.kind === 'text') return { kind: 'value', value: reader.take().text }
  if (token.kind === 'number') {
    reader.take()
    return { kind: 'value', value: token.value }
  }
  if (reader.skipWord('TRUE')) return { kind: 'value', value: true }
  if (reader.skipWord('FALSE')) return { kind: 'value', value: false }
  if (reader.skipWord('NULL')) return { kind: 'value', value: null }
  if (token.kind === 'word' && writings.has(token.text.toLowerCase()) && reader.ahead(1).text === '(') {
    reader.take()
    reader.take()
    const value = readExpression(reader, depth + 1)
    reader.expectSign(')')
    return value
  }
  return readPath(reader)
}

/** `row`, `row.start._id`; `$rows` is what a command of the shell set. */
function readPath(reader: TokenReader): Expression {
  const { line, kind, text } = reader.next
  if (kind !== 'word' && kind !== 'quoted') throw reader.notData()
  reader.take()
  const names: string[] = []
  while (reader.skipSign('.')) names.push(reader.name())
  if (reader.isSign('(')) throw new NotData(text, line)
  return { kind: 'path', variable: text, names, line }
}

function listOf(reader: TokenReader, depth: number): Expression {
  const items: Expression[] = []
  while (!reader.skipSign(']')) {
    if (items.length > 0) reader.expectSign(',')
    items.push(readExpression(reader, depth + 1))
  }
  return { kind: 'list', items }
}

/** `{name: 'x', tags: ['a']}` */
export function readMap(reader: TokenReader, depth = 0): Expression {
  reader.expectSign('{')
  const entries: (readonly [string, Expression])[] = []
  while (!reader.skipSign('}')) {
    if (entries.length > 0) reader.expectSign(',')
    // `"name": …` is no Cypher, but is written
    const name = reader.next.kind === 'text' ? reader.take().text : reader.name()
    reader.expectSign(':')
    entries.push([name, readExpression(reader, depth + 1)])
  }
  return { kind: 'map', entries }
}
