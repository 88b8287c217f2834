import { fold } from './fold.ts'
import type { Paragraph } from './paragraphs.ts'
import { roleOf, splitLabels } from './roles.ts'
import { beginsWithVerb } from './verbs.ts'

/** Fewest times that a label stands before it is taken for one of the document. */
const fewest = 3

type Labelled = { readonly label: string; readonly value: string }

/**
 * A document that prints fields below its actions may call who leads by a word that no list has ("Maîtrise d’œuvre : …").
 * Where it says when or who helps, but nowhere who leads, the label that again and again opens such fields is that of who
 * leads: these paragraphs are given back with a word that is known. Others stay as they are.
 *
 * Cost: O(paragraphs).
 */
export function withOwnLabels(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const roles = paragraphs.map(({ text }) => {
    const { before, fields } = splitLabels(text)
    return before === '' ? fields.map((one) => one.role) : []
  })
  if (roles.flat().some((role) => role === 'lead' || role === 'body') || roles.flat().length < fewest)
    return paragraphs
  const counts = new Map<string, number>()
  const own = paragraphs.map((paragraph, i) => {
    const isOpening = (roles[i + 1]?.length ?? 0) > 0 && roles[i]!.length === 0
    const one = isOpening ? labelled(paragraph) : undefined
    if (one !== undefined) counts.set(one.label, (counts.get(one.label) ?? 0) + 1)
    return one
  })
  const [label] = [...counts].filter(([, count]) => count >= fewest).sort((a, b) => b[1] - a[1])[0] ?? []
  if (label === undefined) return paragraphs
  return paragraphs.map((paragraph, i) =>
    own[i]?.label === label ? { ...paragraph, text: `Lead: ${own[i].value}` } : paragraph,
  )
}

/** "Word of one's own: A Name, and Another": a short label, and what reads like names. */
function labelled({ text }: Paragraph): Labelled | undefined {
  const found = /^(\p{Lu}[^:.!?]{2,40}?)\s?:\s(\S.{1,140})$/u.exec(text)
  const [, label = '', value = ''] = found ?? []
  const isName = /^[\p{Lu}\d]/u.test(value) && !/[.!?]$/.test(value) && !beginsWithVerb(value)
  return found === null || !isName || roleOf(label) !== undefined || label.split(/\s+/).length > 4
    ? undefined
    : { label: fold(label), value }
}
