/** Characters that XML holds in no form: controls, half of a pair, two that are none. */
const unwritable = /[^\P{Cc}\t\n\r]|\p{Surrogate}|[\ufffe\uffff]/gu

/** Text made safe for XML; characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(unwritable, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}

type Attributes = Readonly<Record<string, string | number>>

/** One SVG element with its children already drawn. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === 'number' ? String(Math.round(value * 100) / 100) : escapeXml(value)}"`,
    )
    .join('')
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`
}

type Run = { readonly words: string; readonly attributes?: Attributes }

/** One line of several runs that follow one another, whatever font sets them. */
export function runsAt(x: number, y: number, runs: readonly Run[], attributes: Attributes = {}): string {
  const spans = runs.map(({ words, attributes: own = {} }) => element('tspan', own, escapeXml(words)))
  return element('text', { x, y, ...attributes }, ...spans)
}

/** One line of text. */
export function textAt(x: number, y: number, words: string, attributes: Attributes = {}): string {
  return element('text', { x, y, ...attributes }, escapeXml(words))
}
