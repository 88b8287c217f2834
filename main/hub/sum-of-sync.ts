import { canonicalJson } from '../../shared/base/canonical-json.ts'
import { done, type Outcome } from '../../shared/base/outcome.ts'
import type { Agreed, SyncResult } from '../../shared/contract/hub-state.ts'
import type { Engine } from '../engine/engine.ts'
import { authorsOf } from './authors.ts'
import type { HubConnection } from './connection.ts'
import { acceptedKeys, hubMemory } from './memory.ts'
import { syncMap, type SyncOptions } from './sync.ts'

type Options = Pick<SyncOptions, 'holdNewAuthors' | 'signal' | 'onProgress'> & {
  /** What a person said yes to; else only the hub of the last sync will do. */
  readonly agreed?: Agreed | undefined
}

/**
 * Brings a map and the hub that a person said yes to in step, and sums up what a person should know of it.
 *
 * Errors: those of `syncMap`; `hub-other` where nobody said yes to what is there.
 */
export async function syncAndSum(
  engine: Engine,
  hub: HubConnection,
  { agreed = hubMemory(engine.exchange), ...options }: Options,
): Promise<Outcome<SyncResult>> {
  const before = new Set(engine.conflicts().map(canonicalJson))
  const synced = await syncMap(engine, hub, {
    ...options,
    audience: agreed?.audience,
    identity: agreed === undefined ? nobodyAgreed : agreed.identity,
  })
  if (!synced.ok) return synced
  const { sent, received, newKeys, waiting, broken, notices, hub: node } = synced.value
  const accepted = new Set(acceptedKeys(engine.exchange))
  const names = new Map(authorsOf(engine.exchange).map(({ key, name }) => [key, name]))
  return done({
    sent,
    received,
    audience: node.audience,
    newAuthors: newKeys
      .filter((key) => !accepted.has(key)) // whom a person accepted by hand is new to nobody
      .map((key) => ({ key, name: names.get(key) ?? '' })),
    waiting: [...waiting],
    broken: broken.map(({ replica, seq, fault, author = null }) => ({ replica, seq, fault, author })),
    notices: notices.map(({ code, params }) => ({ code, params: { ...params } })),
    conflicts: engine.conflicts().filter((one) => !before.has(canonicalJson(one))).length,
  })
}

/** The identity of no hub. */
const nobodyAgreed = ''
