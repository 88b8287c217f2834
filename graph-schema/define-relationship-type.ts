import { z } from 'zod'
import type { Label } from './bilingual.ts'
import { commonRelationshipProperties } from './common-properties.ts'
import type { NodeProperties } from './define-node-type.ts'
import type { Property } from './property.ts'

type Properties = Readonly<Record<string, Property>>

/** Which node types a relationship may join, `from` → `to`. `any` joins every type. */
export type Ends = { readonly from: readonly string[] | 'any'; readonly to: readonly string[] | 'any' }

export type RelationshipType<Type extends string = string, P extends Properties = Properties> = {
  readonly type: Type
  readonly since: number
  /** Read from the `from` end ("leads") and from the `to` end ("is led by"). */
  readonly label: Label
  readonly inverse: Label
  readonly description: string
  readonly ends: readonly Ends[]
  /** `one-per-from`: a node of `from` has at most one of these among the given `to` types. */
  readonly cardinality?: { readonly from: string; readonly to: string }
  /** True where both directions mean the same (BORDERS). */
  readonly isSymmetric: boolean
  /** True where several may join the same two nodes, if they say different things (CITES). */
  readonly isRepeated: boolean
  /** True where what it leads to may not lead back (PART_OF). */
  readonly isAcyclic: boolean
  readonly properties: P & typeof commonRelationshipProperties
  readonly schema: z.ZodType<NodeProperties<P & typeof commonRelationshipProperties>>
}

type Declaration<Type extends string, P extends Properties> = {
  readonly type: Type
  readonly since: number
  readonly label: Label
  readonly inverse: Label
  readonly description: string
  readonly ends: readonly Ends[]
  readonly cardinality?: { readonly from: string; readonly to: string }
  readonly isSymmetric?: boolean
  readonly isRepeated?: boolean
  readonly isAcyclic?: boolean
  readonly properties?: P
}

/** Declares a relationship type once: its ends, cardinality and properties. */
export function defineRelationshipType<
  const Type extends string,
  P extends Properties = Record<never, never>,
>(declaration: Declaration<Type, P>): RelationshipType<Type, P> {
  const properties = { ...commonRelationshipProperties, ...declaration.properties } as P &
    typeof commonRelationshipProperties
  const shape = Object.fromEntries(
    Object.entries(properties).map(([name, one]) => [name, one.schema.optional()]),
  )
  return {
    ...declaration,
    isSymmetric: declaration.isSymmetric ?? false,
    isRepeated: declaration.isRepeated ?? false,
    isAcyclic: declaration.isAcyclic ?? false,
    properties,
    schema: z.strictObject(shape) as unknown as RelationshipType<Type, P>['schema'],
  }
}

/** True when the schema lets this type join these two node types. */
export function joins(relationship: RelationshipType, from: string, to: string): boolean {
  return relationship.ends.some(
    (ends) =>
      (ends.from === 'any' || ends.from.includes(from)) && (ends.to === 'any' || ends.to.includes(to)),
  )
}
