import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Everything that needs no window. End-to-end tests are Playwright's (playwright.config.ts). */
export default defineConfig({
  root,
  cacheDir: 'node_modules/.cache/vitest',
  test: {
    // real SQLite and child processes: a process a file keeps locks and crashes apart
    pool: 'forks',
    // by itself vitest leaves a core free, of two cores half of the machine
    maxWorkers: '100%',
    testTimeout: 60_000, // of a machine that does other work, too
    projects: [
      ...['unit', 'property', 'golden'].map((name) => ({
        extends: true as const,
        test: { name, include: [`test/${name}/**/*.test.{ts,tsx}`] },
      })),
      {
        extends: true as const,
        test: {
          name: 'hub',
          include: ['test/hub/**/*.test.ts'],
          // one real Neo4j for all of them, started once; each file has it to itself
          globalSetup: 'test/helpers/neo4j/shared-server.ts',
          fileParallelism: false,
          hookTimeout: 150_000, // some start a server of their own
          testTimeout: 180_000, // and some restart it, on a machine that does other work too
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
