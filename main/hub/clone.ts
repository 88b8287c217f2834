import { dirname, join, resolve } from 'node:path'
import { mkdtempSync, rmSync } from 'node:fs'
import { done, refused, type Outcome } from '../../shared/base/outcome.ts'
import { whyNoMapHere, whyNotMade } from '../engine/create-map.ts'
import { keepCloneScope } from '../engine/clone-scope.ts'
import { openMap } from '../engine/engine.ts'
import { linkWhole, writeNewMap } from '../map-file/template.ts'
import type { Scope } from '../../shared/view/shapes/question.ts'
import type { HubConnection } from './connection.ts'
import { unknownTerm } from './inside.ts'
import { syncMap, type Synced, type SyncProgress } from './sync.ts'

export type Cloned = {
  readonly synced: Synced
  readonly nodes: number
  readonly relationships: number
}

/**
 * A new map file with what a hub has, or with the part of it in a scope. Never overwrites; whole or not at all.
 *
 * Errors: those of `createMap` and `syncMap`; `unknown-id` for a term of the scope that the hub does not know.
 */
export async function cloneMap(
  path: string,
  hub: HubConnection,
  {
    scope = {},
    signal,
    onProgress,
  }: {
    /** Holds whole only what is in it; of the rest digests. */
    readonly scope?: Scope | undefined
    readonly signal?: AbortSignal
    readonly onProgress?: (progress: SyncProgress) => void
  },
): Promise<Outcome<Cloned>> {
  const mayNot = whyNoMapHere(path)
  if (mayNot !== undefined) return mayNot
  const whole = resolve(path)
  let folder: string | undefined
  try {
    folder = mkdtempSync(join(dirname(whole), '.fourfold-clone-')) // beside it, so that it gets its name at once
    const fresh = join(folder, 'map.fourfold')
    writeNewMap(fresh, [], new Date().toISOString())
    const opened = await openMap(fresh, { in: 'process' })
    if (!opened.ok) return opened
    const engine = opened.value
    let cloned: Cloned
    try {
      if (Object.keys(scope).length > 0) {
        const unknown = await unknownTerm(hub, scope)
        if (unknown !== undefined) return refused('unknown-id', { id: unknown })
        keepCloneScope(engine.exchange, scope)
      }
      const synced = await syncMap(engine, hub, { isPullOnly: true, signal, onProgress })
      if (!synced.ok) return synced
      const { nodes, relationships } = engine.view('own')
      cloned = { synced: synced.value, nodes: nodes.size, relationships: relationships.size }
    } finally {
      await engine.close()
    }
    linkWhole(fresh, whole)
    return done(cloned)
  } catch (error) {
    return whyNotMade(error, path)
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
  }
}
