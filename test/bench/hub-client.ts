import { fork } from 'node:child_process'
import { join } from 'node:path'
import { createMap, openMap, type Engine } from '../../main/engine/engine.ts'
import { connectHub } from '../../main/hub/connection.ts'
import { syncMap } from '../../main/hub/sync.ts'
import { openInstallation } from '../../main/installation/installation.ts'
import type { Outcome } from '../../shared/base/outcome.ts'
import type { Neo4jAccess } from '../helpers/neo4j-server.ts'

export const valueOf = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(`${outcome.refusal.code} ${JSON.stringify(outcome.refusal.params)}`)
  return outcome.value
}

/** A new map of an installation of its own. */
export async function newMap(folder: string, name: string): Promise<Engine> {
  const path = join(folder, `${name}.fourfold`)
  valueOf(await createMap(path, { empty: true }))
  return valueOf(await openMap(path, { in: 'process', installation: openInstallation(join(folder, name)) }))
}

/** How a process of its own took in what a hub has. */
export type Pulled = {
  readonly milliseconds: number
  /** The heap after each page: at once, or, where it is swept, what is still held. Bytes, by how many were taken in. */
  readonly heaps: readonly (readonly [received: number, heap: number])[]
  /** The most memory that the process ever had, in bytes. */
  readonly most: number
}
type Wanted = Neo4jAccess & { readonly folder: string; readonly name: string }

const asked = 'pull-for-hub-bench'

/** Takes in what a hub has, in a process that does nothing else. `isSwept` collects garbage after each page, which takes time. */
export function pulledApart(wanted: Wanted, { isSwept = false } = {}): Promise<Pulled> {
  const child = fork(process.argv[1]!, [], {
    env: { ...process.env, [asked]: JSON.stringify(wanted) },
    execArgv: isSwept ? ['--expose-gc'] : [],
  })
  return new Promise((resolve, reject) => {
    child.once('message', (pulled: Pulled) => {
      resolve(pulled)
    })
    child.once('exit', (code) => {
      reject(new Error(`the process that pulled ended with ${code}`))
    })
  })
}

/** In the process of its own: does what it was started for; false in any other. */
export async function pullAsAsked(): Promise<boolean> {
  const text = process.env[asked]
  if (text === undefined) return false
  const { uri: address, user, password, folder, name } = JSON.parse(text) as Wanted
  const engine = await newMap(folder, name)
  const hub = valueOf(await connectHub({ address, user, password }))
  const heaps: [number, number][] = []
  const start = performance.now()
  valueOf(
    await syncMap(engine, hub, {
      onProgress: ({ count }) => {
        globalThis.gc?.()
        heaps.push([count, process.memoryUsage().heapUsed])
      },
    }),
  )
  const milliseconds = performance.now() - start
  const most = process.resourceUsage().maxRSS * 1024
  await engine.close()
  await hub.close()
  await new Promise((sent) => process.send?.({ milliseconds, heaps, most } satisfies Pulled, sent))
  process.disconnect()
  return true
}
