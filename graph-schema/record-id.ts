import { z } from 'zod'

/**
 * Identifies a record (node or relationship), unique over both.
 *
 * Shape: a slug of 2–100 characters; starter map ids stay for ever, others are UUIDv7.
 * Source: shared papers, command-line.md "Records".
 */
export const RecordId = z.string().regex(/^[a-z0-9][a-z0-9.-]{1,99}$/, 'not a record id')
export type RecordId = z.infer<typeof RecordId>
