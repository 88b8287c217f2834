import type { Migration } from './migration.ts'

/** The schema as it was first written. Nothing came before it, so there is nothing to read anew. */
export const firstSchema: Migration = { version: 1, name: 'first-schema', upcast: (stored) => stored }
