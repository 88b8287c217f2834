import { firstSchema } from './0001-first-schema.ts'
import type { Migration, StoredField } from './migration.ts'

/** Every step of the schema, one numbered sequence; a test refuses gaps and steps without a test. */
export const migrations: readonly Migration[] = [firstSchema]

/** Reads a field that was written with an older schema as the present one has it. */
export function upcast<F extends StoredField>(stored: F, writtenWith: number): F {
  let field: F = stored
  for (const migration of migrations) {
    if (migration.version > writtenWith) field = { ...field, ...migration.upcast(field) }
  }
  return field
}
