export type XmlElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

const illegal = /[^\P{Cc}\t\n\r\x7f-\x9f]|[\ufffe\uffff]/u
const token =
  /<\?[^?]*\?>|<!--[\s\S]*?-->|<!doctype[^>]*>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"<]*")*)\s*(\/?)>|([^<]+)|(<)/giy

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function decoded(text: string): string {
  if (/&(?!(lt|gt|amp|quot|apos|#\d+|#x[\da-f]+);)/i.test(text))
    throw new Error(`a bare & in ${text.slice(0, 80)}`)
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (_, hex?: string, decimal?: string, name?: string) =>
      hex !== undefined
        ? String.fromCodePoint(Number.parseInt(hex, 16))
        : decimal !== undefined
          ? String.fromCodePoint(Number(decimal))
          : (entities[name ?? ''] ?? ''),
  )
}

/**
 * The root element of a document without CDATA, strict where XML is: every tag closed in its order, attributes quoted,
 * no bare ampersand, no character that XML does not hold.
 *
 * Errors: throws, naming the place.
 */
export function parseXml(xml: string): XmlElement {
  const bad = illegal.exec(xml)
  if (bad !== null) throw new Error(`character ${bad[0].charCodeAt(0)} at ${bad.index}`)
  type Open = { name: string; attributes: Record<string, string>; children: (XmlElement | string)[] }
  const top: Open = { name: '', attributes: {}, children: [] }
  const open: Open[] = [top]
  token.lastIndex = 0
  for (let at = 0; at < xml.length; at = token.lastIndex) {
    const found = token.exec(xml)
    if (found === null || found[6] !== undefined)
      throw new Error(`no markup at ${at}: ${xml.slice(at, at + 60)}`)
    const [, closes, name, written, isEmpty, text] = found
    const inner = open.at(-1)!
    if (text !== undefined) inner.children.push(decoded(text))
    else if (name === undefined) continue
    else if (closes === '/') {
      if (inner.name !== name || open.length < 2)
        throw new Error(`</${name}> closes <${inner.name}> at ${at}`)
      open.pop()
    } else {
      const attributes = Object.fromEntries(
        [...(written ?? '').matchAll(/([\w:.-]+)\s*=\s*"([^"]*)"/g)].map((one) => [
          one[1]!,
          decoded(one[2]!),
        ]),
      )
      const element: Open = { name, attributes, children: [] }
      inner.children.push(element)
      if (isEmpty !== '/') open.push(element)
    }
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)!.name}> is not closed`)
  const roots = top.children.filter((one): one is XmlElement => typeof one !== 'string')
  if (roots.length !== 1) throw new Error(`${roots.length} roots`)
  return roots[0]!
}

/** Every element of a name below a root, the root included, in the order of the document. */
export function elements(root: XmlElement, name: string): readonly XmlElement[] {
  const below = root.children.filter((one): one is XmlElement => typeof one !== 'string')
  return [...(root.name === name ? [root] : []), ...below.flatMap((one) => elements(one, name))]
}

export function textOf(element: XmlElement): string {
  return element.children.map((one) => (typeof one === 'string' ? one : textOf(one))).join('')
}
