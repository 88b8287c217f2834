import type { Session, Transaction } from 'neo4j-driver'

/** How long reading may take, and what ends it before. */
export type ReadLimits = { readonly milliseconds: number; readonly signal?: AbortSignal | undefined }

/** A server that is asked to end a transaction in time is given so much longer to say so. */
const grace = 10_000

/**
 * Works in one transaction of a session: never committed, not tried again. The server ends it after its time; `signal`
 * ends it at once, and whoever waits does not wait for a server that no longer answers.
 *
 * Errors: what the driver throws; the reason of the signal; `TimeoutError` where the server did not end it in time.
 */
export async function readOnce<T>(
  session: Session,
  work: (tx: Transaction) => Promise<T>,
  { milliseconds, signal }: ReadLimits,
): Promise<T> {
  const late = AbortSignal.timeout(milliseconds + grace)
  const ends = signal === undefined ? late : AbortSignal.any([signal, late])
  ends.throwIfAborted()
  const ended = new Promise<never>((_, reject) => {
    ends.addEventListener('abort', () => reject(ends.reason as Error), { once: true })
  })
  const worked = async (): Promise<T> => {
    const tx = await session.beginTransaction({ timeout: milliseconds, metadata: { app: 'fourfold' } })
    return work(tx)
  }
  try {
    return await Promise.race([worked(), ended])
  } finally {
    // takes back what is open, and ends at the server what still runs
    const closed = session.close().catch(() => undefined)
    if (!ends.aborted) await closed
  }
}
