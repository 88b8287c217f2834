import {
  auth,
  driver,
  bookmarkManager,
  Neo4jError,
  type Driver,
  type ManagedTransaction,
  type Session,
  type Transaction,
} from 'neo4j-driver'
import { done, refused, type Outcome } from '../../shared/base/outcome.ts'
import { parseAddress } from './address.ts'
import { refusalOfDriver, whyUnreachable, type Where } from './driver-errors.ts'
import { readOnce, type ReadLimits } from './read-once.ts'

/** Who logs in where. The password is handed to the driver and kept nowhere else. */
export type Login = {
  readonly address: string
  readonly user: string
  readonly password: string
  /** The user's home database where none is named. */
  readonly database?: string | undefined
}

export type Row = Readonly<Record<string, unknown>>

/** A connection to one database of a server, whose transactions see each other (bookmarks). */
export type HubConnection = {
  readonly where: Where
  readonly version: string
  /** Runs work in a managed transaction: again, as a whole, where the server or the way to it failed in the middle. */
  readonly read: <T>(work: (tx: ManagedTransaction) => Promise<T>) => Promise<T>
  readonly write: <T>(work: (tx: ManagedTransaction) => Promise<T>) => Promise<T>
  /** Work in one transaction that the server lets read only (see read-once.ts): once, within limits, never committed. */
  readonly readOnce: <T>(work: (tx: Transaction) => Promise<T>, limits: ReadLimits) => Promise<T>
  /** Rows as they come, never more than a page of them in memory. Not run again when it fails. */
  readonly stream: (cypher: string, parameters: Row) => AsyncGenerator<Row>
  /** The refusal for what any of these threw. Errors: throws again what is a bug of ours. */
  readonly refusal: (error: unknown) => {
    readonly ok: false
    readonly refusal: ReturnType<typeof refusalOfDriver>
  }
  readonly close: () => Promise<void>
}

export type Patience = {
  /** How long a connection may take, in ms. */
  readonly connecting?: number
  /** How long a transaction is tried again where the server fails, in ms. */
  readonly retrying?: number
}

/** The oldest server whose constraints we need (uniqueness over relationships came with 5.7). */
const oldest = [5, 7] as const
const rowsAtOnce = 500
const longestTransaction = 600_000

/**
 * Connects and logs in.
 *
 * Errors: those of `parseAddress`, `hub-too-old`, and what `refusalOfDriver` and `whyUnreachable` say.
 */
export async function connectHub(
  { address: said, user, password, database = '' }: Login,
  { connecting = 8000, retrying = 20_000 }: Patience = {},
): Promise<Outcome<HubConnection>> {
  const parsed = parseAddress(said)
  if (!parsed.ok) return parsed
  const address = parsed.value
  const where: Where = { address, user, database: database === '' ? 'neo4j' : database }
  const connection = driver(address.text, auth.basic(user, password), {
    connectionTimeout: connecting,
    connectionAcquisitionTimeout: connecting * 2,
    maxTransactionRetryTime: retrying,
    maxConnectionPoolSize: 4,
    fetchSize: rowsAtOnce,
    userAgent: 'fourfold/1',
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  })
  const inDatabase = database === '' ? {} : { database }
  try {
    const { agent = '' } = await connection.getServerInfo(inDatabase)
    const version = agent.replace(/^Neo4j\//, '')
    if (isTooOld(version)) {
      await connection.close()
      return refused('hub-too-old', { address: address.text, version, oldest: oldest.join('.') }, 'N1')
    }
    return done(connectionOn(connection, where, version, inDatabase))
  } catch (error) {
    await connection.close()
    const isNobody =
      error instanceof Neo4jError && ['ServiceUnavailable', 'SessionExpired'].includes(error.code)
    return {
      ok: false,
      refusal: isNobody ? await whyUnreachable(where, connecting) : refusalOfDriver(error, where),
    }
  }
}

/** True for a server before the oldest that is understood. Versions since 2025 begin with the year. */
export function isTooOld(version: string): boolean {
  const [major = 0, minor = 0] = version.split(/[.-]/).map(Number)
  return major < oldest[0] || (major === oldest[0] && minor < oldest[1])
}

function connectionOn(
  connection: Driver,
  where: Where,
  version: string,
  inDatabase: { readonly database?: string },
): HubConnection {
  const bookmarks = bookmarkManager()
  const settings = { timeout: longestTransaction, metadata: { app: 'fourfold' } }
  const begin = (mode: 'READ' | 'WRITE'): Session =>
    connection.session({ ...inDatabase, defaultAccessMode: mode, bookmarkManager: bookmarks })
  const inSession = async <T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> => {
    const session = begin(mode)
    try {
      return await work(session)
    } finally {
      await session.close()
    }
  }
  return {
    where,
    version,
    read: (work) => inSession('READ', (session) => session.executeRead(work, settings)),
    write: (work) => inSession('WRITE', (session) => session.executeWrite(work, settings)),
    readOnce: (work, limits) => readOnce(begin('READ'), work, limits),
    async *stream(cypher, parameters) {
      const session = begin('READ')
      try {
        for await (const record of session.run(cypher, parameters, settings)) yield record.toObject()
      } finally {
        await session.close()
      }
    },
    refusal: (error) => ({ ok: false, refusal: refusalOfDriver(error, where) }),
    close: () => connection.close(),
  }
}
