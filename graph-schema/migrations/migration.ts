/** One field of a record as the journal has it. */
export type StoredField = { readonly type: string; readonly field: string; readonly value: unknown }

/**
 * One step of the schema. Steps only add: types, properties, values of closed lists. What was written before is
 * never rewritten; `upcast` reads it as if it had been written with this version.
 */
export type Migration = {
  /** Version of the schema that the step leads to; without gaps from 1. */
  readonly version: number
  readonly name: string
  readonly upcast: (stored: StoredField) => StoredField
}
