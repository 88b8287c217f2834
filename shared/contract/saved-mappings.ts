import { z } from 'zod'
import { GrantsOptions } from '../import/gc-grants/options.ts'
import { Mapping } from '../import/tables/mapping.ts'

/** So many are kept: of more, the one saved longest ago gives way. */
export const mostMappings = 200

const name = z.string().trim().min(1).max(80)

/** How the columns of a layout are read, as a person keeps it for this installation. */
export const SavedMapping = z.strictObject({ name, mapping: Mapping })
export type SavedMapping = z.infer<typeof SavedMapping>

/** Which grants come in, and how, kept in the same way. */
export const SavedGrants = z.strictObject({ name, grants: GrantsOptions })
export type SavedGrants = z.infer<typeof SavedGrants>

export const Saved = z.union([SavedMapping, SavedGrants])
export type Saved = z.infer<typeof Saved>
export const AllSaved = z.array(Saved).max(mostMappings)
