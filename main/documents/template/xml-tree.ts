import { render } from 'dom-serializer'
import { DomUtils, parseDocument } from 'htmlparser2'
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

const asWritten = { xmlMode: true, decodeEntities: false } as const

export function written(tree: Tree | Element): string {
  return render(tree, asWritten)
}

export function inner(element: Element): string {
  return render(element.children, asWritten)
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
  while (at !== null && !('name' in at && at.name === name)) at = at.parent
  return at === null ? undefined : at
}
