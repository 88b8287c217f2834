import { SaxesParser } from 'saxes'

/** What is called as XML is read; names without their prefix. */
export type XmlHandlers = {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

/** XML that is refused or broken, with the reason. */
export class XmlError extends Error {}

/** Tags within tags, and bytes of one text: no part of a workbook comes near. */
const deepest = 200
const longest = 32_000_000

/**
 * Reads XML in pieces; after each piece the caller goes on with what its handlers gathered. A DTD is refused, so that no
 * entity of the file's own exists; nothing is ever fetched.
 *
 * Errors: XmlError for XML that is not well formed, has a DTD, or lies about itself (depth, endless text).
 */
export async function* readXml(
  bytes: AsyncIterable<Uint8Array>,
  handlers: XmlHandlers,
): AsyncGenerator<void> {
  const parser = new SaxesParser({ xmlns: false, position: false })
  let depth = 0
  let sinceEvent = 0
  const fail = (reason: string): never => {
    throw new XmlError(reason)
  }
  parser.on('error', (error) => fail(error.message))
  parser.on('doctype', () => fail('a DTD is not accepted'))
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    sinceEvent = 0
    if (depth > deepest) fail('tags lie too deep')
    handlers.open?.(localName(name), attributes)
  })
  parser.on('closetag', ({ name }) => {
    depth -= 1
    sinceEvent = 0
    handlers.close?.(localName(name))
  })
  if (handlers.text !== undefined) {
    parser.on('text', handlers.text)
    parser.on('cdata', handlers.text)
  }
  const decoder = new TextDecoder('utf-8')
  for await (const piece of bytes) {
    sinceEvent += piece.length
    if (sinceEvent > longest) fail('a text has no end')
    parser.write(decoder.decode(piece, { stream: true }))
    yield
  }
  parser.write(decoder.decode()).close()
  yield
}

/** Reads XML to its end. Errors: as `readXml`. */
export async function readWholeXml(bytes: AsyncIterable<Uint8Array>, handlers: XmlHandlers): Promise<void> {
  for await (const _ of readXml(bytes, handlers));
}

function localName(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}
