import type { Language } from '../../graph-schema/bilingual.ts'
import { done, refused, type Outcome } from '../../shared/base/outcome.ts'
import type { HubStanding, MapAuthor, SyncStep } from '../../shared/contract/hub-state.ts'
import { streamsOfHub } from '../../shared/state/hub-audience.ts'
import { nameOf } from '../../shared/view/names.ts'
import type { Engine } from '../engine/engine.ts'
import { serialQueue } from '../engine/serial-queue.ts'
import type { HubServer } from '../engine/serve-engine.ts'
import { authorsOf } from './authors.ts'
import type { HubConnection } from './connection.ts'
import type { HubReply, HubRequest, ToHub } from './hub-messages.ts'
import { acceptedKeys, acceptKey, hubMemory } from './memory.ts'

/** A person waits: less patience than at the command line, where nobody may be there to try again. */
const patience = { connecting: 8000, retrying: 10_000 }

/**
 * Holds the one connection of the open map to its hub, and does what is asked of it. The driver is loaded with the first
 * connection: a map without a hub does without it.
 *
 * Shape:  what talks to the hub for long is done one after the other; looking waits for none of it.
 * Errors: `hub-not-connected`; else those of what is asked.
 */
export function serveHub(onStep: (step: SyncStep) => void): HubServer {
  let connection: HubConnection | undefined
  let running = new AbortController()
  let querying = new AbortController()
  const queue = serialQueue()

  const disconnect = async (): Promise<void> => {
    const before = connection
    connection = undefined
    await before?.close()
  }
  /** In its turn, and stopped by `hub-stop`. */
  const stoppable = <T>(work: (signal: AbortSignal) => Promise<Outcome<T>>): Promise<Outcome<T>> =>
    queue.run(() => {
      running = new AbortController()
      return work(running.signal)
    })
  const connected = async <T>(work: (hub: HubConnection) => Promise<Outcome<T>>): Promise<Outcome<T>> =>
    connection === undefined ? refused('hub-not-connected', {}, 'N7') : work(connection)

  /** In place of the one that there is, which stays until the new one stands. */
  const connect = async (login: Login): Promise<Outcome<HubReply<'hub-connect'>>> => {
    const { connectHub } = await import('./connection.ts')
    const made = await connectHub(login, patience)
    if (!made.ok) return made
    await disconnect()
    connection = made.value
    const { where, version } = made.value
    return done({ address: where.address.text, user: where.user, database: login.database, version })
  }

  /** The query before it, if one runs, has nobody who waits for it any more. */
  const query = ({ query: asked }: Extract<ToHub, { kind: 'hub-query' }>): Promise<Outcome<unknown>> => {
    querying.abort()
    querying = new AbortController()
    const { signal } = querying
    return connected(async (hub) => {
      const { runConsole } = await import('./console.ts')
      return runConsole(hub, asked, { signal })
    })
  }

  const onMap = async (request: OnMap, engine: Engine): Promise<Outcome<unknown>> => {
    switch (request.kind) {
      case 'hub-look':
        return connected(async (hub) => {
          const { lookBefore } = await import('./look.ts')
          return lookBefore(engine, hub, request)
        })
      case 'hub-sync':
        return stoppable((signal) =>
          connected(async (hub) => {
            const { syncAndSum } = await import('./sum-of-sync.ts')
            const { agreed, holdNewAuthors } = request
            return syncAndSum(engine, hub, { agreed, holdNewAuthors, signal, onProgress: onStep })
          }),
        )
      case 'hub-standing':
        return done(standingOfMap(engine))
      case 'hub-authors':
        return done(authorsNow(engine, request.language))
      case 'hub-accept-author':
        if (engine.readOnly !== undefined) return refused('map-read-only', { path: engine.path }, 'F4')
        acceptKey(engine.exchange, request.key ?? '')
        return done(authorsNow(engine, request.language))
    }
  }

  return {
    answer: async (message, map) => {
      switch (message.kind) {
        case 'hub-connect':
          return queue.run(() => connect(message.login))
        case 'hub-disconnect':
          running.abort()
          querying.abort()
          await queue.run(disconnect)
          return done(null)
        case 'hub-stop':
          running.abort()
          return done(null)
        case 'hub-query':
          return query(message)
        case 'hub-query-stop':
          querying.abort()
          return done(null)
        case 'hub-clone':
          return stoppable((signal) => cloneFrom(message, signal, onStep))
        default: {
          const opened = await map()
          return opened.ok ? onMap(message, opened.value) : opened
        }
      }
    },
    close: async () => {
      running.abort()
      querying.abort()
      await disconnect() // what still runs on it fails: a map that is closed waits for no server
    },
  }
}

type Login = Extract<ToHub, { kind: 'hub-connect' }>['login']
type Answered = 'hub-connect' | 'hub-disconnect' | 'hub-stop' | 'hub-query' | 'hub-query-stop' | 'hub-clone'
type OnMap = Exclude<HubRequest, { kind: Answered }>

/** Cost: one question to the file. */
function standingOfMap({ exchange }: Engine): HubStanding {
  const memory = hubMemory(exchange)
  if (memory === undefined) return { last: null, pending: 0, waiting: 0 }
  const { identity, address, database, audience, at, sent, received, had, waiting } = memory
  const streams = streamsOfHub(audience)
  const accepted = new Set(acceptedKeys(exchange))
  return {
    last: { identity, address, database, audience, at, sent, received },
    pending: streams.ok ? exchange.lacking({ streams: streams.value, has: had }).length : 0,
    waiting: waiting.filter(({ key }) => !accepted.has(key)).length,
  }
}

/** With the names of their organizations, where these are records of the map. */
function authorsNow({ exchange, view }: Engine, language: Language): MapAuthor[] {
  const { nodes } = view('own')
  return authorsOf(exchange).map((author) => {
    const node = author.organization === null ? undefined : nodes.get(author.organization)
    return node === undefined ? author : { ...author, organization: nameOf(node, language).text }
  })
}

async function cloneFrom(
  { path, login, scope }: Extract<ToHub, { kind: 'hub-clone' }>,
  signal: AbortSignal,
  onProgress: (step: SyncStep) => void,
): Promise<Outcome<HubReply<'hub-clone'>>> {
  const { connectHub } = await import('./connection.ts')
  const { cloneMap } = await import('./clone.ts')
  const hub = await connectHub(login, patience)
  if (!hub.ok) return hub
  try {
    const cloned = await cloneMap(path, hub.value, { scope, signal, onProgress })
    if (!cloned.ok) return cloned
    const { synced, nodes } = cloned.value
    const { received, broken } = synced
    return done({ received, records: nodes, audience: synced.hub.audience, broken: broken.length })
  } finally {
    await hub.value.close()
  }
}
