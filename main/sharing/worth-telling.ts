import type { SyncResult } from '../../shared/contract/hub-state.ts'

/** Who waits, what was not taken, what stayed: as long as that is the same it is told once. */
export function heldBack({ waiting, broken, notices }: SyncResult): string {
  return JSON.stringify([waiting.map(({ key, transactions }) => [key, transactions]), broken, notices])
}

/** True where a person should look at something. `told`: what was held back at the one before, if it was told already. */
export function isWorthTelling(result: SyncResult, told: string): boolean {
  if (result.conflicts > 0 || result.newAuthors.length > 0) return true
  const { waiting, broken, notices } = result
  return waiting.length + broken.length + notices.length > 0 && heldBack(result) !== told
}

/** Refusals that pass by themselves. After the others (a wrong password, another hub) a person has to do something first. */
const passing = new Set([
  'sync-cancelled',
  'hub-host-unknown',
  'hub-nobody',
  'hub-silent',
  'hub-not-neo4j', // a proxy answers while the server starts
  'hub-gone',
  'hub-slow',
  'hub-busy',
  'hub-full',
  'hub-read-only',
  'hub-database-stopped',
])

export function passesAlone(code: string): boolean {
  return passing.has(code)
}
