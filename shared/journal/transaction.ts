import { z } from 'zod'
import { done, refused, type Outcome } from '../base/outcome.ts'
import { Stream } from './stream.ts'

/** Why a value was taken out for good. */
export const PurgeReason = z.enum(['privacy', 'safety', 'consent', 'retention', 'legal'])
export type PurgeReason = z.infer<typeof PurgeReason>

/** A purge names this in place of a field: all that is written of a record goes, as when consent is withdrawn (R24). */
export const wholeRecord = 'all'

/** What a purge leaves in the place of a value: when, by which transaction, and the class of its reason. */
export const Purged = z.strictObject({ at: z.string(), by: z.string(), reason: PurgeReason })
export type Purged = z.infer<typeof Purged>

/** SHA-256 as 64 hexadecimal digits. */
export const Hash = z.string().regex(/^[0-9a-f]{64}$/, 'not a hash')
const Salt = z.string().regex(/^[0-9a-f]{32}$/, 'not a salt')

/** A value that is here, with the salt of its digest. */
const Present = { value: z.unknown(), salt: Salt }
/** Only the digest is here: the value was purged, or lies outside the scope of this copy. */
const Absent = { digest: Hash, purged: Purged.optional() }

/**
 * A value that is not hashed itself: the header holds only its salted digest, so that the value can be taken out
 * later and the chain still verifies.
 */
export const Payload = z.union([z.strictObject(Present), z.strictObject(Absent)])
export type Payload<T = unknown> =
  | { readonly value: T; readonly salt: string }
  | { readonly digest: string; readonly purged?: Purged | undefined }

const Named = {
  record: z.string().min(1).max(200),
  type: z.string().regex(/^[A-Za-z][A-Za-z0-9_]{0,99}$/),
  field: z.string().regex(/^[a-zA-Z][A-Za-z0-9._-]{0,99}$/),
}

/** Sets one field of one record to one value. */
export const Entry = z.union([
  z.strictObject({ ...Named, ...Present }),
  z.strictObject({ ...Named, ...Absent }),
])
export type Entry = { readonly record: string; readonly type: string; readonly field: string } & Payload

/** Of one stream: the highest number that was seen of each other replica, without a hole below it. */
export const Vector = z.record(z.string(), z.int().min(0))
export type Vector = Readonly<Record<string, number>>

const Count = z
  .int()
  .min(1)
  .max(2 ** 48)

const Context = z.looseObject({
  call: z.string().optional(),
  import: z.string().optional(),
  undoes: z.string().optional(),
  redoes: z.string().optional(),
  edition: z.string().optional(),
  purge: PurgeReason.optional(),
})

/**
 * The unit of the journal, as it is stored and sent. Header keys of a newer version are kept and hashed.
 *
 * Source: shared papers, journal.md "Transaction" and "Chain and purge".
 */
export const Transaction = z.looseObject({
  id: z.string().min(1).max(200),
  replica: z.string().min(1).max(200),
  stream: Stream,
  /** Counts from 1, per replica and stream. */
  seq: Count,
  /** Hash of the transaction before it of the same replica and stream; null for the first. */
  prev: Hash.nullable(),
  seen: Vector,
  /** Greater than that of any transaction seen in this stream. Per stream, since a gap in it would tell of another. */
  lamport: Count,
  /** When its author's clock said it was. For people; orders nothing. */
  at: z.iso.datetime({ precision: 3 }),
  author: z.strictObject({ name: Payload, organization: Payload, role: Payload.optional() }),
  /** Action, ids and field names; never a value. */
  label: Payload,
  reason: Payload.optional(),
  /** Joins the transactions of one command that touches several streams. */
  group: z.string().min(1).max(200).optional(),
  context: Context.optional(),
  /** Version of the schema it was written with. */
  schema: z.int().min(1),
  entries: z.array(Entry),
  hash: Hash,
  /** `ed25519:<public key>:<signature of the hash>`, in hexadecimal. */
  signature: z.string().optional(),
})

export type Transaction = {
  readonly id: string
  readonly replica: string
  readonly stream: Stream
  readonly seq: number
  readonly prev: string | null
  readonly seen: Vector
  readonly lamport: number
  readonly at: string
  readonly author: {
    readonly name: Payload<string>
    readonly organization: Payload<string | null>
    readonly role?: Payload<string> | undefined
  }
  readonly label: Payload<string>
  readonly reason?: Payload<string> | undefined
  readonly group?: string | undefined
  readonly context?: TransactionContext | undefined
  readonly schema: number
  readonly entries: readonly Entry[]
  readonly hash: string
  readonly signature?: string | undefined
}

export type TransactionContext = {
  readonly call?: string | undefined
  readonly import?: string | undefined
  /** Group that this one takes back. */
  readonly undoes?: string | undefined
  readonly redoes?: string | undefined
  /** Edition of the starter map that it belongs to. */
  readonly edition?: string | undefined
  /** This transaction clears fields for good: earlier values of them lose payload and salt. */
  readonly purge?: PurgeReason | undefined
}

/** A transaction with its local, unsigned time of receipt. */
export type Received = { readonly transaction: Transaction; readonly receivedAt: string }

/** Parses what came from outside. Errors: `journal-malformed` with where and what. */
export function parseTransaction(value: unknown): Outcome<Transaction> {
  const parsed = Transaction.safeParse(value)
  if (parsed.success) return done(parsed.data as unknown as Transaction)
  const issue = parsed.error.issues[0]
  return refused(
    'journal-malformed',
    { where: issue?.path.join('.') ?? '', what: issue?.message ?? '' },
    'J1',
  )
}

/** The value of a payload, or undefined where only its digest is here. */
export function valueOf<T>(payload: Payload<T> | undefined): T | undefined {
  return payload !== undefined && 'value' in payload ? payload.value : undefined
}

/** What is undone together: the group, or the transaction alone. */
export function groupOf(transaction: Pick<Transaction, 'id' | 'group'>): string {
  return transaction.group ?? transaction.id
}
