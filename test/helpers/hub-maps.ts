import { afterAll } from 'vitest'
import type { Engine } from '../../main/engine/engine.ts'
import { connectHub, type HubConnection } from '../../main/hub/connection.ts'
import { syncMap, type Synced, type SyncOptions } from '../../main/hub/sync.ts'
import type { Outcome } from '../../shared/base/outcome.ts'
import type { Command } from '../../shared/commands/command.ts'
import { author, mapFolder, valueOf } from './map-folder.ts'
import type { Neo4jAccess } from './neo4j-server.ts'

/** A person with a map of their own and an installation of their own, who shares through a hub. */
export type Client = {
  readonly engine: Engine
  readonly does: (...commands: readonly Command[]) => Promise<void>
  readonly sync: (options?: SyncOptions) => Promise<Synced>
  readonly tries: (options?: SyncOptions) => Promise<Outcome<Synced>>
}

/** Clients in a folder of the test file. Connections and maps are closed when its tests are over. */
export function hubMaps(access: () => Neo4jAccess) {
  const folder = mapFolder()
  const open: (() => Promise<void>)[] = []
  afterAll(async () => {
    for (const close of open) await close()
  })
  const connect = async (uri = access().uri, retrying = 10_000): Promise<HubConnection> => {
    const { user, password } = access()
    const hub = valueOf(await connectHub({ address: uri, user, password }, { connecting: 3000, retrying }))
    open.push(() => hub.close())
    return hub
  }
  let count = 0
  return {
    ...folder,
    connect,
    client: async (name = `client-${(count += 1)}`, path?: string, uri?: string): Promise<Client> => {
      const engine = await folder.open(path ?? (await folder.emptyMap()), folder.installation(name))
      open.push(() => engine.close())
      let hub: HubConnection | undefined
      const tries = async (options: SyncOptions = {}): Promise<Outcome<Synced>> => {
        hub ??= await connect(uri)
        return syncMap(engine, hub, options)
      }
      return {
        engine,
        tries,
        sync: async (options) => valueOf(await tries(options)),
        does: async (...commands) => {
          for (const command of commands) valueOf(await engine.dispatch(command, author))
        },
      }
    },
  }
}

export const topic = (id: string, en: string, properties: object = {}): Command => ({
  do: 'create',
  type: 'Topic',
  id,
  properties: { name: { en }, handling: 'fpt', ...properties },
})

export const rename = (id: string, name: object): Command => ({ do: 'edit', id, properties: { name } })

/** The map that a client sees, as text: for comparing two. */
export function shownBy({ engine }: Client, audience = 'fpt'): string {
  const { nodes, relationships } = engine.view(audience)
  const all = [...nodes.values(), ...relationships.values()]
  return all
    .map((one) => JSON.stringify(one))
    .sort()
    .join('\n')
}
