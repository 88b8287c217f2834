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
    projects: ['unit', 'property', 'golden'].map((name) => ({
      extends: true as const,
      test: { name, include: [`test/${name}/**/*.test.{ts,tsx}`] },
    })),
  },
})
