import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Unit tests of what runs on Node: maps on a disk, the command line, the build. */
const ofProgram = 'test/unit/{main,build}/**/*.test.ts'

/** Everything that needs no window. End-to-end tests are Playwright's (playwright.config.ts). */
export default defineConfig({
  root,
  cacheDir: 'node_modules/.cache/vitest',
  test: {
    pool: 'forks',
    execArgv: ['--max-semi-space-size=64'], // tests make much that dies young: a tenth less of the processor
    // by itself vitest leaves a core free, of two cores half of the machine
    maxWorkers: '100%',
    server: { deps: { external: [/\/dist\/main\//] } }, // built already
    testTimeout: 60_000, // of a machine that does other work, too
    projects: [
      // The files of a process share what they import, which else takes as long as the tests do. No test of these
      // changes a module or a global; of the environment each file sets the installation that is its own (Workspace).
      ...[
        { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'], exclude: [ofProgram] },
        { name: 'property', include: ['test/property/**/*.test.ts'] },
        { name: 'golden', include: ['test/golden/**/*.test.ts'] },
        { name: 'unit-program', include: [ofProgram] },
      ].map((test) => ({ extends: true as const, test: { ...test, isolate: false } })),
      {
        extends: true as const,
        test: {
          name: 'hub',
          isolate: false,
          include: ['test/hub/**/*.test.ts'],
          // two real Neo4j for all of them, started once; a file has one of them to itself. Test and server wait for
          // each other: one pair keeps little more than one of two cores busy
          globalSetup: 'test/helpers/neo4j/shared-servers.ts',
          maxWorkers: process.env['FOURFOLD_TEST_NEO4J'] ? 1 : 2,
          hookTimeout: 150_000, // some start a server of their own
          testTimeout: 180_000, // and some restart it, on a machine that does other work too
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
