import { parsedJson } from '../../shared/base/parsed-json.ts'
import { hashOf } from '../../shared/journal/chain.ts'
import { publicKeyOf } from '../../shared/journal/signature.ts'
import { isWithin, type StreamHead } from '../../shared/journal/seen.ts'
import type { Stream } from '../../shared/journal/stream.ts'
import { parseTransaction, valueOf, type Transaction } from '../../shared/journal/transaction.ts'
import { starterReplica } from '../../shared/state/starter-transactions.ts'
import { isSignatureGoodBeside } from '../installation/key-pair.ts'

/** A transaction as a hub gives it: the place that its node states, and its text. */
export type Arrived = {
  readonly stream: Stream
  readonly replica: string
  readonly seq: number
  readonly body: unknown
}

/** The same, looked at by itself, without what came before it. */
export type LookedAt = Omit<Arrived, 'body'> & {
  /** Undefined where the text is no transaction. */
  readonly transaction: Transaction | undefined
  readonly isHashTrue: boolean
  readonly isSignatureGood: boolean
}

/**
 * Looks at each of some transactions by itself. The signatures are looked at beside this thread, which goes on meanwhile.
 *
 * Each one is: that of a later transaction, whose hash tells of those before it, would show that they are true, but not
 * that the signatures which are kept and passed on with them are theirs.
 *
 * Cost: about 5 µs an entry here, 0.1 ms a signature there.
 */
export function lookAt(arrived: readonly Arrived[]): Promise<readonly LookedAt[]> {
  return Promise.all(
    arrived.map(async ({ body, ...place }): Promise<LookedAt> => {
      const parsed = parseTransaction(parsedJson(body))
      if (!parsed.ok) return { ...place, transaction: undefined, isHashTrue: false, isSignatureGood: false }
      const transaction = parsed.value
      const isHashTrue = hashOf(transaction) === transaction.hash
      // what the starter map says is known by its hash
      const isLooked = isHashTrue && transaction.replica !== starterReplica
      const isSignatureGood = isLooked && (await isSignatureGoodBeside(transaction))
      return { ...place, transaction, isHashTrue, isSignatureGood }
    }),
  )
}

/** What is wrong with the chain of a replica in a stream. */
export type Fault =
  | 'malformed' // no transaction, or not the one that its place states
  | 'hash' // altered
  | 'prev' // does not follow the one before it
  | 'gap' // something before it is missing
  | 'signature' // not good
  | 'key' // another key than before, or none
  | 'starter' // the starter map says otherwise
  | 'fork' // contradicts what is here

/** A chain of which nothing more was taken, from a transaction on. */
export type Broken = {
  readonly stream: Stream
  readonly replica: string
  readonly seq: number
  readonly fault: Fault
  readonly author: string | undefined
}

/** Transactions of a key that nobody accepted yet, or that build on such; `key` is empty where they are unsigned. */
export type Waiting = {
  readonly key: string
  readonly name: string
  readonly organization: string | null
  readonly transactions: number
}

export type SieveParts = {
  readonly heads: ReadonlyMap<Stream, StreamHead>
  /** The key that a replica signs with; null where it writes unsigned, undefined where it is not known here. */
  readonly keyOf: (replica: string) => string | null | undefined
  readonly isAccepted: (key: string) => boolean
  /** The hash that the starter map of this program has at a number; undefined beyond it. */
  readonly starterHash: (seq: number) => string | undefined
}

const nothing: readonly Transaction[] = []

type Chain = { seq: number; hash: string | null; status: 'open' | 'waiting' | 'broken' }

/**
 * Looks at transactions one after the other, in an order in which each comes after what its author had seen. One bad
 * transaction ends the chain of its replica in its stream, and nothing else.
 */
export type Sieve = {
  /** Those of some that may be taken, verified. */
  readonly sift: (arrived: readonly LookedAt[]) => readonly Transaction[]
  readonly broken: () => readonly Broken[]
  readonly waiting: () => readonly Waiting[]
  /** Verified, but of an author who is not accepted, or built on such. */
  readonly held: () => readonly Transaction[]
  /** The keys that were met for the first time. */
  readonly newKeys: () => readonly string[]
}

export function sieveOn({ heads, keyOf, isAccepted, starterHash }: SieveParts): Sieve {
  const chains = new Map<string, Chain>()
  const taken = new Map<Stream, Record<string, number>>()
  const verified = new Map<Stream, Record<string, number>>()
  const keys = new Map<string, string | null>()
  const newKeys = new Set<string>()
  const broken: Broken[] = []
  const held: Transaction[] = []
  const heldBy = new Map<string, Waiting>()

  const chainOf = (stream: Stream, replica: string): Chain => {
    const name = `${stream} ${replica}`
    const known = chains.get(name)
    if (known !== undefined) return known
    const head = heads.get(stream)
    const chain: Chain = {
      seq: head?.seen[replica] ?? 0,
      hash: head?.hashes[replica] ?? null,
      status: 'open',
    }
    chains.set(name, chain)
    return chain
  }
  const progress = (all: Map<Stream, Record<string, number>>, stream: Stream): Record<string, number> => {
    const known = all.get(stream) ?? { ...heads.get(stream)?.seen }
    all.set(stream, known)
    return known
  }
  const fault = (transaction: Transaction, chain: Chain, arrived: LookedAt): Fault | undefined => {
    const { stream, replica, seq } = transaction
    if (stream !== arrived.stream || replica !== arrived.replica || seq !== arrived.seq) return 'malformed'
    if (replica in Object.prototype) return 'malformed'
    if (!arrived.isHashTrue) return 'hash'
    if (seq !== chain.seq + 1) return 'gap'
    if (transaction.prev !== chain.hash) return 'prev'
    if (replica === starterReplica) {
      const known = starterHash(seq)
      return known === transaction.hash ? undefined : 'starter'
    }
    if (!arrived.isSignatureGood) return 'signature'
    const key = publicKeyOf(transaction)
    const before = keys.has(replica) ? keys.get(replica) : keyOf(replica)
    return before === undefined || before === key ? undefined : 'key'
  }
  const hold = (transaction: Transaction, chain: Chain): void => {
    chain.status = 'waiting'
    held.push(transaction)
    const key = publicKeyOf(transaction) ?? ''
    const before = heldBy.get(key)
    heldBy.set(key, {
      key,
      name: valueOf(transaction.author.name) ?? before?.name ?? '',
      organization: valueOf(transaction.author.organization) ?? before?.organization ?? null,
      transactions: (before?.transactions ?? 0) + 1,
    })
  }
  const siftOne = (arrived: LookedAt): readonly Transaction[] => {
    const { stream, replica, seq, transaction } = arrived
    const chain = chainOf(stream, replica)
    if (chain.status === 'broken') return nothing
    const end = (what: Fault, author?: string): readonly Transaction[] => {
      chain.status = 'broken'
      broken.push({ stream, replica, seq, fault: what, author })
      return nothing
    }
    if (transaction === undefined) return end('malformed')
    const author = valueOf(transaction.author.name)
    const wrong = fault(transaction, chain, arrived)
    if (wrong !== undefined) return end(wrong, author)
    const mayTake = isWithin(transaction.seen, progress(taken, stream))
    if (!mayTake && !isWithin(transaction.seen, progress(verified, stream))) return end('gap', author)

    chain.seq = seq
    chain.hash = transaction.hash
    progress(verified, stream)[replica] = seq
    if (replica !== starterReplica) {
      const key = publicKeyOf(transaction)
      if (keyOf(replica) === undefined && !keys.has(replica) && key !== null) newKeys.add(key)
      keys.set(replica, key)
      if (chain.status === 'waiting' || !mayTake || !isAccepted(key ?? '')) {
        hold(transaction, chain)
        return nothing
      }
    }
    progress(taken, stream)[replica] = seq
    return [transaction]
  }
  return {
    sift: (arrived) => arrived.flatMap(siftOne),
    broken: () => broken,
    waiting: () => [...heldBy.values()],
    held: () => held,
    newKeys: () => [...newKeys],
  }
}
