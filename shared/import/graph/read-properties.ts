import type { Language } from '../../../graph-schema/bilingual.ts'
import type { Property } from '../../../graph-schema/property.ts'
import { nodeType, relationshipType } from '../../../graph-schema/registry.ts'
import type { Attributes } from './raw-graph.ts'
import { folded } from './type-words.ts'
import { valueOf, wordsOf } from './value-of.ts'

/** Where a value of a file goes: a property, or a member of one ("nameFr", "periodStart"). */
type Target = { readonly name: string; readonly property: Property; readonly member?: string | undefined }

export type ReadProperties = {
  readonly properties: Record<string, unknown>
  /** Attributes that name a property of ours and hold no value of it. */
  readonly unread: readonly string[]
  /** Attributes that name none of ours. */
  readonly others: readonly string[]
  /** Whether words came without a language. */
  readonly isLanguageGuessed: boolean
}

/**
 * The attributes that name properties of a type, by its names or labels in either language and in the plain form that
 * files and hubs have them (`nameEn`, `name.fr`, `periodStart`).
 *
 * Shape: `properties` as the schema shapes them; what is absent is absent. Cost: O(attributes).
 */
export function readProperties(
  type: string,
  attributes: Attributes,
  ignored: ReadonlySet<string> = new Set(),
): ReadProperties {
  const targets = targetsOf(type)
  const properties: Record<string, unknown> = {}
  const parts = new Map<string, { property: Property; members: Map<string, unknown> }>()
  const unread: string[] = []
  const others: string[] = []
  const guessed = new Set<string>()
  for (const [key, raw] of attributes) {
    if (isEmpty(raw) || ignored.has(key)) continue
    const target = targets.get(folded(plainKey(key)))
    if (target === undefined) {
      others.push(key)
      continue
    }
    const { name, property, member } = target
    // a date with its precision beside it is one value
    const words = wordsOf(raw)
    const part = member ?? (property.kind === 'stated-date' && typeof raw === 'string' ? 'date' : undefined)
    if (part !== undefined) {
      const one = parts.get(name) ?? { property, members: new Map<string, unknown>() }
      one.members.set(part, raw)
      parts.set(name, one)
    } else if (property.kind === 'bilingual' && words !== undefined) {
      guessed.add(name)
      const value = valueOf(property, { [likelyLanguage(words)]: words })
      if (value === undefined) unread.push(key)
      else properties[name] ??= value
    } else {
      const value = valueOf(property, raw)
      if (value === undefined) unread.push(key)
      else properties[name] = value
    }
  }
  for (const [name, { property, members }] of parts) {
    const value = valueOf(property, assembled(property, members))
    if (value === undefined) unread.push(...[...members.keys()].map((member) => `${name} (${member})`))
    else {
      properties[name] = value
      guessed.delete(name)
    }
  }
  return { properties, unread, others, isLanguageGuessed: guessed.size > 0 }
}

/**
 * The language that words without one are kept in: French where accents or its small words tell, else English. A name
 * needs one of the two; that it was not stated is noticed.
 */
export function likelyLanguage(words: string): Language {
  return /[àâçéèêëîïôœùûü]|(?:^|\s)(?:les?|la|des?|du|aux?|et|pour|une?)\s|(?:^|\s)[ldLD]['’]/.test(words)
    ? 'fr'
    : 'en'
}

/** igraph writes `v_name` and `e_weight`. */
function plainKey(key: string): string {
  return key.replace(/^[ve]_(?=.)/, '')
}

function isEmpty(raw: unknown): boolean {
  return (
    raw === null ||
    raw === undefined ||
    (typeof raw === 'string' && raw.trim() === '') ||
    (Array.isArray(raw) && raw.length === 0)
  )
}

const known = new Map<string, ReadonlyMap<string, Target>>()

/** What each name of a file stands for, of one type. */
function targetsOf(type: string): ReadonlyMap<string, Target> {
  const found = known.get(type)
  if (found !== undefined) return found
  const declared: Readonly<Record<string, Property>> =
    (nodeType(type) ?? relationshipType(type))?.properties ?? {}
  const targets = new Map<string, Target>()
  const add = (words: string, target: Target): void => {
    if (!targets.has(folded(words))) targets.set(folded(words), target)
  }
  for (const [name, property] of Object.entries(declared)) add(name, { name, property })
  for (const [name, property] of Object.entries(declared))
    for (const member of membersOf(name, property)) add(`${name}${member}`, { name, property, member })
  for (const [name, property] of Object.entries(declared)) {
    const isWords = property.kind === 'bilingual'
    for (const language of ['en', 'fr'] satisfies Language[])
      add(property.label[language], {
        name,
        property,
        // "Nom" says that the words are French; "Description" says nothing
        member: isWords && property.label.en !== property.label.fr ? language : undefined,
      })
  }
  known.set(type, targets)
  return targets
}

const statedMembers = ['Latest', 'Precision']
const timingMembers = [
  'Text',
  'Start',
  'StartLatest',
  'StartPrecision',
  'End',
  'EndEarliest',
  'EndPrecision',
  'Ongoing',
]

/** The members that the plain form of a property has (shared/exchange/flatten.ts). */
function membersOf(name: string, { kind }: Property): readonly string[] {
  if (name === 'scorer') return ['name', 'organization']
  switch (kind) {
    case 'bilingual':
      return ['en', 'fr']
    case 'timing':
      return timingMembers
    case 'stated-date':
      return statedMembers
    case 'fiscal-years':
      return ['from', 'to']
    case 'eligibility':
      return ['genders', 'minAge', 'maxAge', 'ageExtension', 'immigrationStatus', 'forms', 'condition']
    case 'name-status':
      return ['en', 'enBy', 'fr', 'frBy']
    case 'recipients':
      return ['from', 'to']
    case 'attachment':
      return ['name', 'type', 'size', 'hash']
    default:
      return []
  }
}

const numberIn = (value: unknown): unknown =>
  typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : value
const textIn = (value: unknown): string => wordsOf(value) ?? ''
const listIn = (value: unknown): unknown => {
  if (typeof value !== 'string') return value
  try {
    return value.startsWith('[') ? (JSON.parse(value) as unknown) : value.split(/[;|]/)
  } catch {
    return value
  }
}

/** The value that was taken apart into members, put together again. */
function assembled({ kind }: Property, members: ReadonlyMap<string, unknown>): unknown {
  const at = (member: string) => members.get(member)
  const pick = (names: readonly string[], read: (value: unknown) => unknown = (value) => value) =>
    Object.fromEntries(names.filter((name) => members.has(name)).map((name) => [name, read(at(name))]))
  switch (kind) {
    case 'timing': {
      const precision = {
        ...(members.has('StartPrecision') ? { start: at('StartPrecision') } : {}),
        ...(members.has('EndPrecision') ? { end: at('EndPrecision') } : {}),
      }
      return {
        ...(members.has('Text') ? { text: textIn(at('Text')) } : {}),
        start: at('Start') ?? null,
        end: at('End') ?? null,
        ongoing: /^(true|1)$/i.test(textIn(at('Ongoing'))),
        ...(Object.keys(precision).length > 0 ? { precision } : {}),
      }
    }
    case 'stated-date':
      return members.has('Precision') ? { date: at('date'), precision: at('Precision') } : at('date')
    case 'fiscal-years':
      return { from: numberIn(at('from')), to: numberIn(at('to') ?? null) }
    case 'eligibility':
      return {
        ...pick(['genders', 'immigrationStatus', 'forms'], (value) => {
          const list = listIn(value)
          return Array.isArray(list) && list.length === 1 && list[0] === 'everyone' ? 'everyone' : list
        }),
        ...pick(['minAge', 'maxAge'], numberIn),
        ...pick(['ageExtension', 'condition'], textIn),
      }
    case 'name-status':
      return Object.fromEntries(
        ['en', 'fr']
          .filter((language) => members.has(language))
          .map((language) => [
            language,
            at(language) === 'translated' ? { translatedBy: at(`${language}By`) } : at(language),
          ]),
      )
    case 'recipients':
      return { from: at('from'), to: listIn(at('to')) }
    case 'attachment':
      return { ...pick(['name', 'type', 'hash'], textIn), ...pick(['size'], numberIn) }
    default:
      return pick([...members.keys()], textIn)
  }
}
