import { publicKeyOf } from '../../shared/journal/signature.ts'
import { valueOf } from '../../shared/journal/transaction.ts'
import { starterReplica } from '../../shared/state/starter-transactions.ts'
import type { Exchange } from '../engine/exchange.ts'
import { acceptedKeys, hubMemory } from './memory.ts'

/** Who writes in a map, by the key of their installation; without one for work that is unsigned. */
export type AuthorOfMap = {
  readonly key: string | null
  readonly name: string
  readonly organization: string | null
  readonly transactions: number
  /** `own`: this installation. `known`: its work is here. `accepted`: by hand, also before its work comes in. `waiting`: it waits at the hub. */
  readonly status: 'own' | 'known' | 'accepted' | 'waiting'
  readonly first: string | null
  readonly last: string | null
}

/** Everybody who wrote here, and who waits at the hub to be accepted, the newest first. Cost: O(transactions). */
export function authorsOf(exchange: Exchange): readonly AuthorOfMap[] {
  const accepted = new Set(acceptedKeys(exchange))
  const authors = new Map<string, AuthorOfMap>()
  for (const { replica, signature, author, transactions, first, last } of exchange.writers()) {
    if (replica === starterReplica) continue
    const key = publicKeyOf({ signature })
    const before = authors.get(key ?? '')
    const later = before !== undefined && (before.last ?? '') >= last ? before : undefined
    authors.set(key ?? '', {
      key,
      name: later?.name ?? valueOf(author.name) ?? before?.name ?? '',
      organization: later === undefined ? (valueOf(author.organization) ?? null) : later.organization,
      transactions: transactions + (before?.transactions ?? 0),
      status: key === exchange.ownKey ? 'own' : key !== null && accepted.has(key) ? 'accepted' : 'known',
      first: before?.first && before.first < first ? before.first : first,
      last: later?.last ?? last,
    })
  }
  const waiting = (hubMemory(exchange)?.waiting ?? [])
    .filter(({ key }) => !(accepted.has(key) && authors.has(key)))
    .map(({ key, name, organization, transactions }): AuthorOfMap => ({
      key: key === '' ? null : key,
      name,
      organization,
      transactions,
      status: accepted.has(key) ? 'accepted' : 'waiting',
      first: null,
      last: null,
    }))
  const byLast = (a: AuthorOfMap, b: AuthorOfMap) => ((a.last ?? '') < (b.last ?? '') ? 1 : -1)
  return [...waiting, ...[...authors.values()].sort(byLast)]
}

/** What the sieve asks of the authors of this map. */
export function authorTests(exchange: Exchange, mustBeAccepted: boolean) {
  const keys = new Map<string, string | null>()
  for (const { replica, signature } of exchange.writers())
    if (replica !== starterReplica) keys.set(replica, publicKeyOf({ signature }))
  const known = new Set([...[...keys.values()].map((key) => key ?? ''), ...acceptedKeys(exchange)])
  if (exchange.ownKey !== undefined) known.add(exchange.ownKey)
  return {
    keyOf: (replica: string) => keys.get(replica),
    isAccepted: (key: string) => !mustBeAccepted || known.has(key),
  }
}
