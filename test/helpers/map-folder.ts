import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { createMap, openMap, type Engine } from '../../main/engine/engine.ts'
import { openInstallation, type Installation } from '../../main/installation/installation.ts'
import type { Outcome } from '../../shared/base/outcome.ts'
import type { Author } from '../../shared/commands/author.ts'

/** Who works in tests. */
export const author: Author = { name: 'Ada Tester', organization: 'ca-ps' }

/** A folder of its own for a test file, gone when it ends. Real files, real SQLite. */
export function mapFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'fourfold-test-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  let count = 0
  const installation = (name = 'here'): Installation => openInstallation(join(folder, `installation-${name}`))
  return {
    folder,
    installation,
    /** The path of a new map that holds the vocabularies only. */
    emptyMap: async (): Promise<string> => {
      const path = join(folder, `map-${(count += 1)}.fourfold`)
      valueOf(await createMap(path, { empty: true }))
      return path
    },
    open: async (path: string, who = installation()): Promise<Engine> =>
      valueOf(await openMap(path, { in: 'process', installation: who })),
  }
}

/** The value of what has to be done; a refusal fails the test with its code. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw new Error(`refused: ${outcome.refusal.code} ${JSON.stringify(outcome.refusal.params)}`)
}

/** The code of a refusal; what was done fails the test. */
export function refusalOf(outcome: Outcome<unknown>): string {
  if (!outcome.ok) return outcome.refusal.code
  throw new Error('done, though a refusal was expected')
}
