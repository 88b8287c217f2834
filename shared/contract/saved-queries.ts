import { z } from 'zod'
import { ConsoleQuery } from '../view/shapes/console.ts'

/** So many are kept; a name is said in a list of them. */
export const mostQueries = 200
export const QueryName = z.string().trim().min(1).max(80)

/** A query that a person keeps for this installation: its words and parameters, never what it gave. */
export const SavedQuery = ConsoleQuery.extend({ name: QueryName })
export type SavedQuery = z.infer<typeof SavedQuery>
export const SavedQueries = z.array(SavedQuery).max(mostQueries)
