import { wordsOf } from '../parsed-value.ts'
import type { XmlElement } from './xml.ts'

/** The elements of a name directly inside of another. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name)
}

export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name)
}

/** An attribute as words; undefined where it is not there or empty. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  return wordsOf(element?.attributes.get(name))
}

/** The text of an element, white space as in running text. */
export function textOf(element: XmlElement | undefined): string | undefined {
  return wordsOf(element?.text.replaceAll(/\s+/g, ' '))
}
