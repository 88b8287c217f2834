/** One statement of a script, or a command of the shell (":begin"). */
export type ScriptPart = {
  readonly kind: 'statement' | 'command'
  readonly text: string
  /** Line of its first character that is no room, from 1. */
  readonly line: number
}

/**
 * The statements of a script as it is read: semicolons within texts, names and comments end nothing. A command of the
 * shell begins with a colon and ends with its line.
 *
 * Memory: one statement. Cost: O(length).
 */
export async function* splitScript(
  chunks: Iterable<string> | AsyncIterable<string>,
): AsyncGenerator<ScriptPart> {
  const splitter = new Splitter()
  for await (const chunk of chunks) yield* splitter.take(chunk)
  yield* splitter.end()
}

type Within = 'plain' | "'" | '"' | '`' | 'line' | 'block'

class Splitter {
  #within: Within = 'plain'
  #pieces: string[] = []
  #isBlank = true
  #isCommand = false
  #line = 1
  #last = ''
  #isEscaped = false;

  *take(chunk: string): Generator<ScriptPart> {
    let from = 0
    for (let i = 0; i < chunk.length; i += 1) {
      const sign = chunk.charAt(i)
      const isEnd = this.#step(sign)
      if (isEnd) {
        this.#pieces.push(chunk.slice(from, i))
        from = i + 1
        yield* this.#part()
      }
      if (sign === '\n') this.#line += 1
    }
    this.#pieces.push(chunk.slice(from))
  }

  *end(): Generator<ScriptPart> {
    yield* this.#part()
  }

  /** Moves on by one character; whether a statement or command ends with it. */
  #step(sign: string): boolean {
    const last = this.#last
    this.#last = sign
    switch (this.#within) {
      case 'line':
        if (sign === '\n') this.#within = 'plain'
        return false
      case 'block':
        if (last === '*' && sign === '/') {
          this.#within = 'plain'
          this.#last = ''
        }
        return false
      case "'":
      case '"':
        if (this.#isEscaped) this.#isEscaped = false
        else if (sign === '\\') this.#isEscaped = true
        else if (sign === this.#within) this.#within = 'plain'
        return false
      case '`':
        if (sign === '`') this.#within = 'plain'
        return false
      case 'plain':
        return this.#plain(last, sign)
    }
  }

  #plain(last: string, sign: string): boolean {
    if (this.#isCommand) return sign === '\n'
    if (sign === ';') return true
    if (last === '/' && sign === '/') this.#within = 'line'
    else if (last === '/' && sign === '*') {
      this.#within = 'block'
      this.#last = ''
    } else if (sign === "'" || sign === '"' || sign === '`') this.#within = sign
    if (
      this.#isBlank &&
      sign !== '/' &&
      sign.trim() !== '' &&
      this.#within !== 'line' &&
      this.#within !== 'block'
    ) {
      this.#isBlank = false
      this.#isCommand = sign === ':'
    }
    return false
  }

  *#part(): Generator<ScriptPart> {
    const text = this.#pieces.join('')
    if (!this.#isBlank) {
      // what stands before the first piece (room, comments) only counts lines
      yield { kind: this.#isCommand ? 'command' : 'statement', text, line: this.#textLine(text) }
    }
    this.#pieces = []
    this.#isBlank = true
    this.#isCommand = false
    this.#last = ''
    this.#within = 'plain'
  }

  /** The line on which the text begins, so that its tokens count on from there. */
  #textLine(text: string): number {
    return this.#line - (text.match(/\n/g)?.length ?? 0)
  }
}
