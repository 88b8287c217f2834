import type { Language } from '../../../graph-schema/bilingual.ts'
import { joins } from '../../../graph-schema/define-relationship-type.ts'
import {
  nodeType,
  nodeTypeNames,
  relationshipType,
  relationshipTypeNames,
  type NodeTypeName,
} from '../../../graph-schema/registry.ts'
import { Mapping, recordOf, type RecordsMapping, type Target } from './mapping.ts'

/** What a column may be for, with what it is called in the language asked. */
export type TargetChoice = {
  /** Tells it among the others; the same target has the same one. */
  readonly id: string
  readonly target: Target
  readonly kind: 'none' | 'property' | 'relationship' | 'identifier'
  readonly label: string
  /** Of a relationship: the type of what the column names. */
  readonly node?: string
  /** Of a text in one language, or of one side of a period. */
  readonly part?: 'en' | 'fr' | 'start' | 'end'
}

/**
 * What a column of a table may be for, as far as a person chooses it: nothing, the key or id, a property by language and
 * side, a relationship to what the cells name, a business number. A column that is something else keeps that as `now`.
 *
 * Cost: O(properties and relationship types) for the first column of a record. Every target is valid for the mapping.
 */
export function targetChoices(
  mapping: RecordsMapping,
  now: Target,
  language: Language,
): readonly TargetChoice[] {
  const record = now.to === 'ignored' || recordOf(mapping, now) === undefined ? undefined : named(now)
  const type = (now.to === 'ignored' ? mapping.records[0]! : (recordOf(mapping, now) ?? mapping.records[0]!))
    .type
  const all = choicesOfRecord(mapping, type, record, language)
  return all.some(({ id }) => id === idOf(now)) ? all : [...all, choice(now, 'none', 'now')]
}

/** By the records of a mapping: its columns have the same choices, and finding what is valid takes its time. */
const known = new WeakMap<RecordsMapping['records'], Map<string, readonly TargetChoice[]>>()

function choicesOfRecord(
  mapping: RecordsMapping,
  type: NodeTypeName,
  record: string | undefined,
  language: Language,
): readonly TargetChoice[] {
  const ofMapping = known.get(mapping.records) ?? new Map<string, readonly TargetChoice[]>()
  known.set(mapping.records, ofMapping)
  const key = [type, record, language].join(' ')
  const before = ofMapping.get(key)
  if (before !== undefined) return before
  const of = record === undefined ? {} : { record }
  const plain = (to: 'key' | 'id'): TargetChoice => choice({ to, ...of }, 'none', to)
  const all: readonly TargetChoice[] = [
    choice({ to: 'ignored' }, 'none', 'ignored'),
    plain('key'),
    plain('id'),
    ...propertyChoices(type, of, language),
    choice({ to: 'identifier', ...of, scheme: 'ca-bn' }, 'identifier', 'ca-bn'),
    ...relationshipChoices(type, of, language),
  ].filter(({ target }) => isValid(mapping, target))
  ofMapping.set(key, all)
  return all
}

/** Tells a target by what it is for; how its cells are read (separators, words) is no part of it. */
export function idOf(target: Target): string {
  switch (target.to) {
    case 'property':
      return ['property', named(target), target.property, target.language, target.part].join(' ')
    case 'relationship':
      return ['relationship', named(target), target.type, target.node, target.isInverse === true].join(' ')
    case 'identifier':
      return ['identifier', named(target), target.scheme].join(' ')
    case 'mark':
      return ['mark', named(target), target.type, target.node, target.words, target.through].join(' ')
    default:
      return [target.to, named(target)].join(' ')
  }
}

/** The mapping with another target of one column. */
export function withTarget(mapping: RecordsMapping, column: number, target: Target): RecordsMapping {
  const columns = mapping.columns.map((one, i) => (i === column ? { ...one, target } : one))
  return { ...mapping, columns }
}

/** The mapping with another type of what a row is about; what that type cannot have is ignored. */
export function withMainType(mapping: RecordsMapping, type: NodeTypeName): RecordsMapping {
  const records = mapping.records.map((one, i) => (i === 0 ? { ...one, type } : one))
  const bare: RecordsMapping = { ...mapping, records, links: [], columns: [] }
  return {
    ...bare,
    links: mapping.links.filter((link) => Mapping.safeParse({ ...bare, links: [link] }).success),
    columns: mapping.columns.map((one) =>
      isValid(bare, one.target) ? one : { ...one, target: { to: 'ignored' } },
    ),
  }
}

function isValid(mapping: RecordsMapping, target: Target): boolean {
  return Mapping.safeParse({ ...mapping, links: [], columns: [{ heading: '', target }] }).success
}

type Of = { readonly record?: string }

function propertyChoices(type: NodeTypeName, of: Of, language: Language): readonly TargetChoice[] {
  return Object.entries(nodeType(type)!.properties).flatMap(([property, { kind, label }]) => {
    const target = { to: 'property', ...of, property } as const
    const words = label[language]
    const whole = choice(target, 'property', words)
    if (kind === 'bilingual')
      return [
        whole,
        ...(['en', 'fr'] as const).map((one) =>
          choice({ ...target, language: one }, 'property', words, { part: one }),
        ),
      ]
    if (kind === 'timing')
      return [
        whole,
        ...(['start', 'end'] as const).map((part) =>
          choice({ ...target, part }, 'property', words, { part }),
        ),
      ]
    return [whole]
  })
}

function relationshipChoices(type: NodeTypeName, of: Of, language: Language): readonly TargetChoice[] {
  return relationshipTypeNames.flatMap((name) => {
    const relationship = relationshipType(name)!
    return nodeTypeNames.flatMap((node) => {
      const target = { to: 'relationship', ...of, type: name, node } as const
      const extra = { node: nodeType(node)!.label[language] }
      return [
        ...(joins(relationship, type, node)
          ? [choice(target, 'relationship', relationship.label[language], extra)]
          : []),
        ...(joins(relationship, node, type)
          ? [choice({ ...target, isInverse: true }, 'relationship', relationship.inverse[language], extra)]
          : []),
      ]
    })
  })
}

function choice(
  target: Target,
  kind: TargetChoice['kind'],
  label: string,
  extra: Pick<TargetChoice, 'node' | 'part'> = {},
): TargetChoice {
  return { id: idOf(target), target, kind, label, ...extra }
}

function named(target: Target): string | undefined {
  return 'record' in target ? target.record : undefined
}
