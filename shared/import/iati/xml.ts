import type { Place } from '../statement.ts'
import { localName, xmlEvents } from '../xml-events.ts'

/** An element of a file, with its texts and the elements in it; names without their prefix. */
export type XmlElement = {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: XmlElement[]
  text: string
  readonly line: number
}

/** What is met below the root of a file. */
export type Met =
  | { readonly kind: 'root'; readonly attributes: ReadonlyMap<string, string>; readonly name: string }
  | { readonly kind: 'element'; readonly element: XmlElement }
  | { readonly kind: 'trouble'; readonly code: XmlTrouble; readonly why: string; readonly place: Place }

/** `malformed` and `endless` end the reading; the others are of one element or text. */
export type XmlTrouble =
  | 'import-iati:rejected.malformed'
  | 'import-iati:rejected.endless'
  | 'import-iati:rejected.large'
  | 'import-iati:noticed.entity'

/** An element of IATI nests at most eight deep; a record has some thousand elements. */
const deepest = 40
const mostElements = 200_000
/** Characters of one record's texts. */
const mostText = 20_000_000

/**
 * The elements of a name below the root of a file, one after the other as they are read.
 *
 * XML is read as `xmlEvents` does; entities that stay as they are written are noticed. Depth, number and length of what
 * a record holds are bounded: one that is larger is left out, and the reading goes on.
 *
 * Errors: none thrown; what is not well-formed ends the reading with its line.
 * Cost: O(length); memory by the greatest record.
 */
export async function* elementsOf(
  name: string,
  file: string,
  chunks: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<Met> {
  const record = new RecordInProgress(name)
  for await (const event of xmlEvents(chunks, Infinity)) {
    const trouble = (code: XmlTrouble, why = '', row = event.line): Met => ({
      kind: 'trouble',
      code,
      why,
      place: { file, row },
    })
    if (event.kind === 'text') record.text(event.text)
    else if (event.kind === 'open') {
      const attributes = new Map([...event.attributes].map(([key, value]) => [localName(key), value]))
      if (record.isAtRoot) yield { kind: 'root', name: event.name, attributes }
      record.open({ name: event.name, attributes, children: [], text: '', line: event.line })
    } else if (event.kind === 'close') {
      const element = record.close()
      if (element !== undefined)
        yield element.isLarge
          ? trouble('import-iati:rejected.large', '', element.line)
          : { kind: 'element', element }
    } else if (event.kind === 'entity' && /undefined entity/i.test(event.detail))
      yield trouble('import-iati:noticed.entity', event.detail)
    else {
      const isEndless = event.kind === 'broken' && event.why === 'endless'
      yield isEndless
        ? trouble('import-iati:rejected.endless')
        : trouble('import-iati:rejected.malformed', event.detail)
      return
    }
  }
}

/** The record that is being read, with the elements that are open in it. */
class RecordInProgress {
  readonly #name: string
  #depth = 0
  #stack: XmlElement[] = []
  #isLarge = false
  #elements = 0
  #characters = 0

  constructor(name: string) {
    this.#name = name
  }

  get isAtRoot(): boolean {
    return this.#depth === 0
  }

  open(element: XmlElement): void {
    this.#depth += 1
    const parent = this.#stack.at(-1)
    if (parent === undefined && (this.#depth > 2 || element.name !== this.#name)) return
    this.#elements += 1
    if (this.#depth > deepest || this.#elements > mostElements) this.#isLarge = true
    if (!this.#isLarge) parent?.children.push(element)
    this.#stack.push(element)
  }

  text(text: string): void {
    const here = this.#stack.at(-1)
    if (here === undefined || this.#isLarge) return
    this.#characters += text.length
    if (this.#characters > mostText) this.#isLarge = true
    else here.text += text
  }

  /** The record, when it is whole. */
  close(): (XmlElement & { readonly isLarge: boolean }) | undefined {
    this.#depth -= 1
    const element = this.#stack.pop()
    if (element === undefined || this.#stack.length > 0) return undefined
    const isLarge = this.#isLarge
    this.#isLarge = false
    this.#elements = 0
    this.#characters = 0
    return { ...element, isLarge }
  }
}
