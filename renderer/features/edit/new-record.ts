import { v7 } from 'uuid'
import { nodeType, nodeTypeNames } from '../../../graph-schema/registry.ts'
import { termTypes } from '../../../graph-schema/relationship-types/measure-types.ts'

/** Types that nobody makes in a form: terms come with the map, verdicts, views and scenario notes have ways of their own. */
const notByHand = new Set<string>(['Judgement', 'View', 'ScenarioNote', ...termTypes])

/** An id for a record that is made in the window. */
export function newRecordId(): string {
  return v7()
}

/** True where a person makes records of this type in a form. */
export function isMadeByHand(type: string): boolean {
  return nodeType(type) !== undefined && !notByHand.has(type)
}

/** Which type a record is given that is made in place, where only one comes into question. */
export function creatable(types: readonly string[]): string | undefined {
  const made = types.filter(isMadeByHand)
  return made.length === 1 ? made[0] : undefined
}

/** The types that a person may choose from for a new record, in the order of the schema. */
export const madeByHand = nodeTypeNames.filter(isMadeByHand)
