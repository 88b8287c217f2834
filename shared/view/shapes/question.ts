import { z } from 'zod'
import { RecordId } from '../../../graph-schema/record-id.ts'
import { mostMonths } from '../../analysis/context.ts'

/** What limits a question: the ids of the terms, per axis. */
export const scopeKeys = [
  'pillar',
  'jurisdiction',
  'population',
  'exploitation',
  'activity',
  'organization',
] as const
export const ScopeKey = z.enum(scopeKeys)
export type ScopeKey = z.infer<typeof ScopeKey>
export const Scope = z.partialRecord(ScopeKey, z.array(RecordId))
export type Scope = z.infer<typeof Scope>

/** What every question to the map says beside its own parameters. Dates: `YYYY-MM-DD`. */
export const Question = z.object({
  language: z.enum(['en', 'fr']),
  asOf: z.iso.date(),
  knownAt: z.string().optional(),
  scope: Scope,
  audience: z.string(),
  currentMonths: z.int().min(1).max(mostMonths).optional(),
  horizonMonths: z.int().min(1).max(mostMonths).optional(),
})
export type Question = z.infer<typeof Question>
