import type { Block as PlacedBlock } from '../../../shared/extraction/blocks.ts'

/** A heading, paragraph, item or row of a document, as plain text, wherever it begins. */
export type Block = Omit<PlacedBlock, 'at'>

const left = 'script, style, noscript, template, svg, iframe, object, embed, head, select, button'
const own = 'h1, h2, h3, h4, h5, h6, p, li, tr, dt, dd, blockquote, pre, figcaption, caption, address'

/**
 * The text of an HTML page in blocks. The page is parsed without being shown: nothing of it runs, loads or styles
 * anything. Cost: O(elements).
 */
export function blocksOfHtml(html: string): readonly Block[] {
  const page = new DOMParser().parseFromString(withoutStyles(html), 'text/html')
  for (const one of page.querySelectorAll(left)) one.remove()
  const blocks: Block[] = []
  let loose = ''
  const add = (kind: Block['kind'], text: string): void => {
    const even = text.replace(/\s+/g, ' ').trim()
    if (even !== '') blocks.push({ kind, text: even })
  }
  const flush = (): void => {
    add('paragraph', loose)
    loose = ''
  }
  const visit = (node: Node): void => {
    if (node instanceof Text) {
      loose += node.data
      return
    }
    if (!(node instanceof Element)) return
    if (node.tagName === 'BR') {
      flush()
      return
    }
    const isOwn = node.matches(own)
    if (isOwn && node.querySelector(own) === null) {
      flush()
      add(kindOf(node.tagName), textOf(node))
      return
    }
    const breaks =
      isOwn ||
      /^(DIV|SECTION|ARTICLE|MAIN|UL|OL|DL|TABLE|TBODY|HEADER|FOOTER|NAV|BODY|FIGURE|ASIDE|FORM)$/.test(
        node.tagName,
      )
    if (breaks) flush()
    for (const child of node.childNodes) visit(child)
    if (breaks) flush()
  }
  visit(page.body)
  flush()
  return blocks
}

/** Styles are refused by the page's policy anyway; left in, each would be a complaint of the browser. */
function withoutStyles(html: string): string {
  return html
    .replace(/<style\b[\s\S]*?<\/style\s*>/gi, '')
    .replace(/(<[^<>]*?)\sstyle\s*=/gi, '$1 data-style=')
}

/** Cells of a row apart from one another. */
function textOf(element: Element): string {
  if (element.tagName !== 'TR') return element.textContent
  return [...element.children].map((cell) => cell.textContent.trim()).join(' · ')
}

function kindOf(tag: string): Block['kind'] {
  if (/^H\d$/.test(tag)) return 'heading'
  if (tag === 'LI') return 'item'
  return tag === 'TR' ? 'row' : 'paragraph'
}
