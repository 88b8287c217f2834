import { even, type Part, type TextPart } from './document.ts'
import { fold } from './fold.ts'
import { isContainer, leadingNumber } from './numbers.ts'
import { isWho, roleOf, type Role } from './roles.ts'

/** What fields are called by, whatever the document calls them: these words are read below. */
export const canonical: Readonly<Partial<Record<Role, string>>> = {
  lead: 'Lead',
  body: 'Organization',
  partner: 'Partners',
  timing: 'Timeline',
  amount: 'Budget',
  group: 'Notes',
  other: 'Notes',
}

/** A label at the edge, its value behind a gap, and where that begins. */
type Field = {
  readonly label: string
  readonly role: Role | 'numbered'
  readonly value: string
  readonly start: number
}

/** Fewest fields of who, and of when, that make cards of lines. */
const fewest = 2

/**
 * Cards printed in two columns by spaces, labels at the edge and what they say behind a gap, over several lines where it
 * is long ("Lead          RCMP"), as fields in one line each. Other parts stay as they are. Cost: O(parts).
 */
export function withSpacedFields(parts: readonly Part[]): readonly Part[] {
  const fields = parts.map((part) => (part.kind === 'text' ? fieldOf(part.text) : undefined))
  const count = (is: (role: Field['role']) => boolean): number =>
    fields.filter((one) => one !== undefined && is(one.role)).length
  if (
    count((role) => role !== 'numbered' && isWho(role)) < fewest ||
    count((role) => role === 'timing') < fewest ||
    count((role) => role === 'numbered' || role === 'action') < fewest
  )
    return parts
  const out: Part[] = []
  for (let i = 0; i < parts.length;) {
    const field = fields[i]
    const part = parts[i]!
    if (field === undefined || part.kind === 'table') {
      out.push(part)
      i++
      continue
    }
    const value = [field.value]
    let n = i + 1
    for (; n < parts.length && fields[n] === undefined; n++) {
      const more = parts[n]!
      if (more.kind !== 'text' || more.isApart === true || Math.abs(indentOf(more) - field.start) > 2) break
      value.push(even(more.text))
    }
    out.push(...linesOf(field, value.join(' '), part))
    i = n
  }
  return out
}

function linesOf({ label, role }: Field, value: string, { at }: TextPart): readonly TextPart[] {
  const line = (text: string): TextPart => ({ kind: 'text', text, at, isApart: true })
  if (role === 'numbered') return [line(label), line(value)]
  if (role === 'action') return [line(value)]
  return [line(`${canonical[role] ?? label}: ${value}`)]
}

function fieldOf(text: string): Field | undefined {
  if (text.length > 600) return undefined
  const found = /^( {0,8}\S.{0,44}?)(\s{2,})(\S.*)$/u.exec(text.replace(/\t/g, '    '))
  const [, edge = '', gap = '', value = ''] = found ?? []
  const label = even(edge).replace(/\s?:$/, '')
  if (found === null || /\S\s{3,}\S/.test(value)) return undefined
  const numbered = leadingNumber(label)
  const start = edge.length + gap.length
  if (numbered !== undefined && numbered.rest === '' && numbered.word !== '' && !isContainer(numbered))
    return { label, role: 'numbered', value: even(value), start }
  const isLabel = label.split(' ').length <= 4 && /^\p{Lu}/u.test(label) && fold(label) !== fold(value)
  const role = isLabel && numbered === undefined ? roleOf(label) : undefined
  // "Action        Lead" heads columns
  const isHeading = (role === 'action' || role === 'group') && roleOf(even(value)) !== undefined
  return role === undefined || role === 'number' || isHeading
    ? undefined
    : { label, role, value: even(value), start }
}

function indentOf({ text }: TextPart): number {
  return text.replace(/\t/g, '    ').search(/\S/)
}
