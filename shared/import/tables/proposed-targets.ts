import { joins } from '../../../graph-schema/define-relationship-type.ts'
import {
  nodeType,
  relationshipType,
  type NodeTypeName,
  type RelationshipTypeName,
} from '../../../graph-schema/registry.ts'
import type { Meaning } from './heading-words.ts'
import type { Target } from './mapping.ts'
import { facets, type TermType } from '../plain-words.ts'
import type { SeenColumn } from './proposed.ts'

/** The records that the rows speak of, as they are found. */
export type RecordsSoFar = {
  readonly main: NodeTypeName
  /** Further records of a row by their type. */
  readonly others: Map<NodeTypeName, string>
  readonly links: { type: RelationshipTypeName; from: string; to: string }[]
}

export const ignored: Target = { to: 'ignored' }

/** What a meaning makes of a column, where the type of the record can take it. */
export function targetOf(meaning: Meaning, column: SeenColumn, records: RecordsSoFar): Target | undefined {
  const { main } = records
  switch (meaning.is) {
    case 'name':
      return nameTarget(meaning.type, column, records)
    case 'property':
      return propertyOf(main, meaning.property, column)
    case 'period': {
      const property = periodOf(main)
      if (property === undefined) return undefined
      const dates = column.content.order
      const order = dates === undefined ? {} : { dates }
      return {
        to: 'property',
        property,
        ...(meaning.part === undefined ? {} : { part: meaning.part }),
        ...order,
      }
    }
    case 'eligibility':
      return hasProperty(main, 'eligibility')
        ? { to: 'property', property: 'eligibility', part: meaning.part }
        : propertyOf(main, 'note', column)
    case 'relationship':
      return relationshipOf(meaning.type, meaning.isInverse === true, column, main)
    case 'role':
      // one that may have an identifier and more said of it is a record of the row
      if (meaning.type === 'DELIVERS' && column.content.separator === undefined && main !== 'Organization') {
        return recordName('Organization', records)
      }
      return joined(meaning.type, 'Organization', main)
        ? {
            to: 'relationship',
            type: meaning.type,
            node: 'Organization',
            isInverse: true,
            ...separated(column),
          }
        : recordName('Organization', records)
    case 'money':
      return moneyOf(meaning.property, column, records)
    case 'identifier':
      return identifierOf(meaning.scheme, records)
    case 'id':
      return { to: 'id' }
    case 'key':
      return { to: 'key' }
    case 'left-out':
      return ignored
    case 'end':
      return undefined
  }
}

function nameTarget(
  type: NodeTypeName | undefined,
  column: SeenColumn,
  records: RecordsSoFar,
): Target | undefined {
  const { main } = records
  if (type === undefined || type === main) return { to: 'property', property: 'name' }
  if (Object.hasOwn(facets, type)) return relationshipOf(facets[type as TermType], false, column, main)
  const { separator } = column.content
  if (type === 'Organization' && separator !== undefined) {
    const does = main === 'Service' || main === 'Initiative' ? 'DELIVERS' : 'CONTRIBUTES_TO'
    if (joined(does, type, main)) {
      return { to: 'relationship', type: does, node: type, isInverse: true, separator }
    }
  }
  return recordName(type, records)
}

/** The name of a further record of the row. */
function recordName(type: NodeTypeName, records: RecordsSoFar): Target {
  return { to: 'property', record: otherRecord(type, records), property: 'name' }
}

function otherRecord(type: NodeTypeName, { main, others }: RecordsSoFar): string {
  if (type === main) return 'main'
  const known = others.get(type) ?? type.toLowerCase()
  others.set(type, known)
  return known
}

function propertyOf(type: NodeTypeName, property: string, column: SeenColumn): Target | undefined {
  if (!hasProperty(type, property)) return undefined
  const { kind } = nodeType(type)!.properties[property]!
  const isMany = kind === 'texts' || kind === 'languages'
  const { order } = column.content
  return {
    to: 'property',
    property,
    ...(isMany ? separated(column) : {}),
    ...(order !== undefined && /date/.test(kind) ? { dates: order } : {}),
  }
}

export function hasProperty(type: NodeTypeName, property: string): boolean {
  return Object.hasOwn(nodeType(type)!.properties, property)
}

/** The property of a type that is a period: `period`, `timing`, `active`, `inForce`. */
function periodOf(type: NodeTypeName): string | undefined {
  return Object.entries(nodeType(type)!.properties).find(([, { kind }]) => kind === 'timing')?.[0]
}

/** The relationship of the main record to what the cells name; undefined where the schema has none such. */
export function relationshipOf(
  type: RelationshipTypeName,
  isInverse: boolean,
  column: SeenColumn,
  main: NodeTypeName,
): Target | undefined {
  const declared = relationshipType(type)!
  const ends = declared.ends.flatMap((one) => (isInverse ? one.from : one.to))
  const node = (ends as NodeTypeName[]).find(
    (one) =>
      one !== ('any' as string) && (isInverse ? joins(declared, one, main) : joins(declared, main, one)),
  )
  if (node === undefined) return undefined
  const separator = column.content.terms?.separator ?? column.content.separator
  return {
    to: 'relationship',
    type,
    node,
    ...(isInverse ? { isInverse } : {}),
    ...(separator === undefined ? {} : { separator }),
  }
}

export function joined(type: RelationshipTypeName, from: NodeTypeName, to: NodeTypeName): boolean {
  return joins(relationshipType(type)!, from, to)
}

function separated({ content: { separator } }: SeenColumn): { readonly separator?: string } {
  return separator === undefined ? {} : { separator }
}

/** Money is a record of its own, for what the row is about. */
function moneyOf(
  property: 'amount' | 'currency' | 'fiscalYears' | 'basis' | 'payer',
  column: SeenColumn,
  records: RecordsSoFar,
): Target | undefined {
  const { main } = records
  if (main !== 'Allocation' && !joined('PAYS_TO', 'Allocation', main)) return undefined
  if (
    property === 'amount' &&
    column.content.numbers < 0.3 &&
    column.content.filled > 0 &&
    !column.content.values.some((value) => /\d/.test(value))
  ) {
    return propertyOf(main, 'note', column)
  }
  const record = otherRecord('Allocation', records)
  if (property === 'payer') {
    return { to: 'relationship', record, type: 'PAYS_FROM', node: 'Organization', ...separated(column) }
  }
  return { to: 'property', record, property }
}

/** A business number is that of the organization of the row. */
export function identifierOf(scheme: string, records: RecordsSoFar): Target {
  const record = records.main === 'Organization' ? undefined : records.others.get('Organization')
  return { to: 'identifier', scheme, ...(record === undefined ? {} : { record }) }
}
