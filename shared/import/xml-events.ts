import { SaxesParser } from 'saxes'

/** What an XML file says, piece by piece; names without their namespace prefix. */
export type XmlEvent =
  | {
      readonly kind: 'open'
      readonly name: string
      readonly attributes: ReadonlyMap<string, string>
      readonly line: number
    }
  | { readonly kind: 'text'; readonly text: string; readonly line: number }
  | { readonly kind: 'close'; readonly name: string; readonly line: number }
  /** An entity that nobody may expand, or that is none: it stays in the text as it is written. */
  | { readonly kind: 'entity'; readonly detail: string; readonly line: number }
  /** Nothing follows it: the file is torn, no XML, nested beyond all use, or between two tags without an end. */
  | {
      readonly kind: 'broken'
      readonly why: 'xml' | 'depth' | 'endless'
      readonly detail: string
      readonly line: number
    }

/** Deeper than anything that a person made; deeper files are made to break readers. */
const usualDepth = 500
/** Characters from one tag to the next. */
const longestToken = 4_000_000
const pieceSize = 65_536

/**
 * Reads XML as it comes. Entities are never expanded but the five of XML and characters by number: what a DTD declares
 * stays as it is written, and nothing outside of the file is ever looked at.
 *
 * `deepest`: tags within tags from which on the file is `broken`.
 * Memory: what 64 kB of text say. Errors: none; a file that cannot be read on ends with `broken`.
 */
export async function* xmlEvents(
  chunks: Iterable<string> | AsyncIterable<string>,
  deepest = usualDepth,
): AsyncGenerator<XmlEvent> {
  const listener = new XmlListener(deepest)
  for await (const chunk of chunks)
    for (let at = 0; at < chunk.length; at += pieceSize) {
      listener.write(chunk.slice(at, at + pieceSize))
      yield* listener.heard()
      if (listener.isBroken) return
    }
  listener.close()
  yield* listener.heard()
}

class XmlListener {
  readonly #parser = new SaxesParser({ xmlns: false, position: true })
  #events: XmlEvent[] = []
  #depth = 0
  #sinceToken = 0
  isBroken = false

  constructor(deepest: number) {
    const parser = this.#parser
    parser.on('error', ({ message }) => {
      const detail = message.replace(/^\d+:\d+:\s*/, '').slice(0, 200)
      // an entity is left as it stands; everything else ends the reading
      if (/entity/i.test(detail)) this.#hear({ kind: 'entity', detail, line: parser.line })
      else this.#break('xml', detail)
    })
    parser.on('opentag', ({ name, attributes }) => {
      this.#depth += 1
      if (this.#depth > deepest) this.#break('depth', String(deepest))
      const all = new Map(Object.entries(attributes))
      this.#hear({ kind: 'open', name: localName(name), attributes: all, line: parser.line })
    })
    parser.on('closetag', ({ name }) => {
      this.#depth -= 1
      this.#hear({ kind: 'close', name: localName(name), line: parser.line })
    })
    const text = (said: string): void => this.#hear({ kind: 'text', text: said, line: parser.line })
    parser.on('text', text)
    parser.on('cdata', text)
    parser.on('comment', () => {
      this.#sinceToken = 0
    })
  }

  write(piece: string): void {
    this.#sinceToken += piece.length
    this.#parser.write(piece)
    if (this.#sinceToken > longestToken) this.#break('endless', '')
  }

  close(): void {
    this.#parser.close()
  }

  /** What was said since the last time. */
  heard(): readonly XmlEvent[] {
    const events = this.#events
    this.#events = []
    return events
  }

  #hear(event: XmlEvent): void {
    this.#sinceToken = 0
    if (!this.isBroken) this.#events.push(event)
  }

  #break(why: 'xml' | 'depth' | 'endless', detail: string): void {
    this.#hear({ kind: 'broken', why, detail, line: this.#parser.line })
    this.isBroken = true
  }
}

/** A name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
