import { joins, type RelationshipType } from '../../graph-schema/define-relationship-type.ts'
import { nodeTypeNames, relationshipType, relationshipTypes } from '../../graph-schema/registry.ts'

/** A relationship that a record of one type may have, seen from it. */
export type PossibleRelationship = {
  readonly type: string
  readonly direction: 'out' | 'in'
  readonly label: { readonly en: string; readonly fr: string }
  /** Types that may stand at the other end. */
  readonly others: readonly string[]
  /** Both directions mean the same. */
  readonly isSymmetric: boolean
}

/** Written by analyses and forms of their own, not chosen by hand. */
const notByHand = new Set(['CITES', 'JUDGES', 'BROADER', 'BORDERS', 'CORRIDOR', 'CONCERNS', 'CARRIED_FROM'])

/** Said of two records of one type only: nobody takes a police service for a territory (D2). */
const ofOneType = new Set(['DISTINCT_FROM'])

const all = Object.values(relationshipTypes) as unknown as readonly RelationshipType[]

/** Every relationship that the schema lets a record of this type have, in the order of the registry. */
export function possibleRelationships(type: string): readonly PossibleRelationship[] {
  return all
    .filter((one) => !notByHand.has(one.type))
    .flatMap((one) => {
      const ends = ofOneType.has(one.type) ? [type] : nodeTypeNames
      const out = ends.filter((other) => joins(one, type, other))
      const { isSymmetric } = one
      const into = one.isSymmetric ? [] : ends.filter((other) => joins(one, other, type))
      return [
        ...(out.length > 0
          ? [{ type: one.type, direction: 'out' as const, label: one.label, others: out, isSymmetric }]
          : []),
        ...(into.length > 0
          ? [{ type: one.type, direction: 'in' as const, label: one.inverse, others: into, isSymmetric }]
          : []),
      ]
    })
}

/**
 * Those that a record of one type may have with one of another, seen from the first: what is made for just these types
 * before what joins anything, and once where both directions say the same.
 */
export function possibleBetween(type: string, other: string): readonly PossibleRelationship[] {
  const possible = possibleRelationships(type).filter(
    (one) =>
      one.others.includes(other) && !(one.direction === 'in' && saysTheSame(relationshipType(one.type))),
  )
  return possible.sort((a, b) => a.others.length - b.others.length)
}

function saysTheSame(declared: RelationshipType | undefined): boolean {
  return declared?.label.en === declared?.inverse.en
}
