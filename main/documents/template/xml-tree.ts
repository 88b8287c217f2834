import { DomUtils, ElementType, parseDocument } from 'htmlparser2'
import { SaxesParser } from 'saxes'

export type Tree = ReturnType<typeof parseDocument>
export type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number]

/** XML as a tree that is written again sign by sign. Errors: throws where it is not well formed or has a DTD. */
export function treeOf(xml: string): Tree {
  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('doctype', () => {
    throw new Error('a DTD is not accepted')
  })
  parser.write(xml).close()
  return parseDocument(xml, { xmlMode: true, decodeEntities: false })
}

/** Every element of a name, the root included, in the order of the document. */
export function all(tree: Tree | Element, name: string): Element[] {
  return DomUtils.getElementsByTagName(name, tree, true)
}

/** The first element of a name. */
export function first(tree: Tree | Element, name: string): Element | undefined {
  return all(tree, name)[0]
}

/** As it was read: nothing of texts and attributes was decoded. */
export function written(node: Tree | Element): string {
  return writtenNode(node)
}

export function inner(element: Element): string {
  return element.children.map(writtenNode).join('')
}

function writtenNode(node: Tree | Tree['children'][number]): string {
  switch (node.type) {
    case ElementType.Root:
    case ElementType.CDATA: {
      const children = node.children.map(writtenNode).join('')
      return node.type === ElementType.CDATA ? `<![CDATA[${children}]]>` : children
    }
    case ElementType.Text:
      return node.data
    case ElementType.Directive:
      return `<${node.data}>`
    case ElementType.Comment:
      return ''
    default: {
      const attributes = Object.entries(node.attribs).map(
        ([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`,
      )
      const children = node.children.map(writtenNode).join('')
      return `<${node.name}${attributes.join('')}${children === '' ? '/>' : `>${children}</${node.name}>`}`
    }
  }
}

export function remove(element: Element): void {
  DomUtils.removeElement(element)
}

/** Puts what is in an element into its place. */
export function unwrap(element: Element): void {
  for (const child of [...element.children]) DomUtils.prepend(element, child)
  DomUtils.removeElement(element)
}

/** The nearest element above one that has a name. */
export function above(element: Element, name: string): Element | undefined {
  let at = element.parent
  while (at !== null && !(at.type === ElementType.Tag && at.name === name)) at = at.parent
  return at ?? undefined
}
