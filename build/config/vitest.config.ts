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
    testTimeout: 20_000,
    projects: ['unit', 'property', 'golden'].map((name) => ({
      extends: true as const,
      test: { name, include: [`test/${name}/**/*.test.{ts,tsx}`] },
    })),
  },
})
