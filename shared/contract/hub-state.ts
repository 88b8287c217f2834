import { z } from 'zod'
import { RefusalShape } from './window-state.ts'

/** The server, the login and the database that a map is shared through. Never the password. */
export const HubPlace = z.strictObject({
  address: z.string().max(500),
  user: z.string().max(200),
  /** Empty for the login's usual one. */
  database: z.string().max(200),
})
export type HubPlace = z.infer<typeof HubPlace>

/** The same with the password: on its way to the driver, and kept by nobody who passes it on. */
export const HubLogin = HubPlace.extend({ password: z.string().min(1).max(1000) })
export type HubLogin = z.infer<typeof HubLogin>

/** How far a sync is. */
export const SyncStep = z.object({
  doing: z.enum(['receiving', 'sending']),
  count: z.int().nonnegative(),
  of: z.int().nonnegative(),
})
export type SyncStep = z.infer<typeof SyncStep>

/** What a person saw and said yes to: the hub with this identity, or the empty database (null), for these readers. */
export const Agreed = z.strictObject({
  identity: z.string().max(100).nullable(),
  audience: z.string().max(2000),
})
export type Agreed = z.infer<typeof Agreed>

/** Records and relationships by number. */
const Counted = z.object({ records: z.int().nonnegative(), relationships: z.int().nonnegative() })

/** Why something stays: its handling is `own`, it was told in confidence to others, or it names what stays. */
export const WhyStays = z.enum(['own', 'confidence', 'named'])
export type WhyStays = z.infer<typeof WhyStays>

/** One confidence, in words: who told it, and to whom. */
export const NamedConfidence = z.object({
  stream: z.string(),
  from: z.string(),
  to: z.array(z.string()),
})
export type NamedConfidence = z.infer<typeof NamedConfidence>

/** What a hub holds before anything is written to it, and what a sync would do for its readers. */
export const HubLook = z.object({
  address: z.string(),
  database: z.string(),
  /** `known`: this map was in step with it. */
  found: z.enum(['empty', 'known', 'new']),
  identity: z.string().nullable(),
  /** Of a newer version: it is read, never written. */
  isNewer: z.boolean(),
  /** Declared by the hub; of an empty database the one that was asked about. */
  audience: z.string(),
  /** The confidences that it may be for: of an empty database those of this map, else those that the hub declares. */
  confidences: z.array(NamedConfidence),
  /** Transactions that the map lacks. */
  coming: z.int().nonnegative(),
  going: Counted.extend({ transactions: z.int().nonnegative() }),
  staying: z.array(Counted.extend({ why: WhyStays })),
})
export type HubLook = z.infer<typeof HubLook>

/** Somebody who writes, by the key of their installation; empty for unsigned work. */
const Writer = z.object({ key: z.string(), name: z.string() })

/** How a sync ended. */
export const SyncResult = z.object({
  sent: z.int().nonnegative(),
  received: z.int().nonnegative(),
  audience: z.string(),
  newAuthors: z.array(Writer),
  waiting: z.array(
    Writer.extend({ organization: z.string().nullable(), transactions: z.int().nonnegative() }),
  ),
  broken: z.array(
    z.object({
      replica: z.string(),
      seq: z.int(),
      fault: z.enum(['malformed', 'hash', 'prev', 'gap', 'signature', 'key', 'starter', 'fork']),
      author: z.string().nullable(),
    }),
  ),
  notices: z.array(RefusalShape),
  /** Conflicts that came with it. */
  conflicts: z.int().nonnegative(),
})
export type SyncResult = z.infer<typeof SyncResult>

/** When a map was last in step, with what, and what went each way. */
export const LastSync = z.object({
  identity: z.string(),
  address: z.string(),
  database: z.string(),
  audience: z.string(),
  /** An instant. */
  at: z.string(),
  sent: z.int(),
  received: z.int(),
})

/** How a map stands to its hub, as the map itself knows without asking it. */
export const HubStanding = z.object({
  /** Null where it never was in step. */
  last: LastSync.nullable(),
  /** Transactions that the hub lacked then, or that were written since. */
  pending: z.int().nonnegative(),
  /** Authors whose work waits at the hub to be accepted. */
  waiting: z.int().nonnegative(),
})
export type HubStanding = z.infer<typeof HubStanding>

/** Who writes in a map; see main/hub/authors.ts. */
export const MapAuthor = z.object({
  key: z.string().nullable(),
  name: z.string(),
  organization: z.string().nullable(),
  transactions: z.int().nonnegative(),
  status: z.enum(['own', 'known', 'accepted', 'waiting']),
  first: z.string().nullable(),
  last: z.string().nullable(),
})
export type MapAuthor = z.infer<typeof MapAuthor>

/** How the open map stands to its hub, as the window shows it. */
export const HubState = z.object({
  /** What was connected with last, kept for this person and this map; null where nothing was. */
  place: HubPlace.nullable(),
  isConnected: z.boolean(),
  /** The password of `place` is kept on this computer. */
  isPasswordKept: z.boolean(),
  isAutomatic: z.boolean(),
  holdNewAuthors: z.boolean(),
  standing: HubStanding,
  doing: z.enum(['nothing', 'connecting', 'syncing']),
  step: SyncStep.nullable(),
  /** Why the last try came to nothing. */
  problem: RefusalShape.nullable(),
  /** It is not tried again by itself before a person has done something. */
  needsPerson: z.boolean(),
  /** Of the last sync that has something to tell, until the person has seen it. */
  result: SyncResult.nullable(),
})
export type HubState = z.infer<typeof HubState>
