import { z } from 'zod'
import { Language } from '../../graph-schema/bilingual.ts'
import { Scope } from '../../shared/view/shapes/question.ts'
import {
  Agreed,
  HubLogin,
  HubLook,
  HubPlace,
  HubStanding,
  MapAuthor,
  SyncResult,
} from '../../shared/contract/hub-state.ts'
import { ConsoleQuery, ConsoleResult } from '../../shared/view/shapes/console.ts'
import type { Unnumbered } from '../unnumbered.ts'

const id = z.int().nonnegative()

/** What the main process may ask of the hub that the engine process is connected with; parsed there. */
export const hubRequests = [
  /** In place of the connection that there was. */
  z.strictObject({ kind: z.literal('hub-connect'), id, login: HubLogin }),
  z.strictObject({ kind: z.literal('hub-disconnect'), id }),
  /** What is there and what a sync would do; `audience` where the database is empty. Writes nothing. */
  z.strictObject({
    kind: z.literal('hub-look'),
    id,
    audience: z.string().max(2000).optional(),
    language: Language,
  }),
  /** Without `agreed` only the hub that the map was last in step with. */
  z.strictObject({
    kind: z.literal('hub-sync'),
    id,
    agreed: Agreed.optional(),
    holdNewAuthors: z.boolean(),
  }),
  /** Stops the sync, or the clone, that is running. */
  z.strictObject({ kind: z.literal('hub-stop'), id }),
  z.strictObject({ kind: z.literal('hub-standing'), id }),
  z.strictObject({ kind: z.literal('hub-authors'), id, language: Language }),
  /** Null for unsigned work. */
  z.strictObject({
    kind: z.literal('hub-accept-author'),
    id,
    key: z.string().max(200).nullable(),
    language: Language,
  }),
  /** Runs one query that reads; beside a sync, whatever that is at. */
  z.strictObject({ kind: z.literal('hub-query'), id, query: ConsoleQuery }),
  /** Stops the query that is running. */
  z.strictObject({ kind: z.literal('hub-query-stop'), id }),
  /** A new map file with what a hub has; the process has no map open for it. */
  z.strictObject({
    kind: z.literal('hub-clone'),
    id,
    path: z.string().min(1),
    login: HubLogin,
    scope: Scope,
  }),
] as const

export const ToHub = z.discriminatedUnion('kind', hubRequests)
export type ToHub = z.infer<typeof ToHub>

/** Without the number that a reply refers to. */
export type HubRequest = Unnumbered<ToHub>

/** What each is answered with; parsed by the main process. */
export const hubReplies = {
  'hub-connect': HubPlace.extend({ version: z.string() }),
  'hub-disconnect': z.null(),
  'hub-look': HubLook,
  'hub-sync': SyncResult,
  'hub-stop': z.null(),
  'hub-standing': HubStanding,
  'hub-authors': z.array(MapAuthor),
  'hub-accept-author': z.array(MapAuthor),
  'hub-query': ConsoleResult,
  'hub-query-stop': z.null(),
  'hub-clone': z.object({ received: z.int(), records: z.int(), audience: z.string(), broken: z.int() }),
} as const satisfies Record<ToHub['kind'], z.ZodType>

export type HubReply<K extends ToHub['kind']> = z.output<(typeof hubReplies)[K]>
