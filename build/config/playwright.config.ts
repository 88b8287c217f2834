import { defineConfig } from '@playwright/test'

/** What takes longest, its own Neo4j or many pictures: begun first, so that at the end no worker waits for one of them. */
const long = /(sharing|console|themes|strategies|history|tour|import)\.spec\.ts$/

/** The program as people see it: real Electron. Windows wait much of the time: three keep two cores busy. */
export default defineConfig({
  testDir: '../../test/e2e',
  projects: [
    { name: 'long', testMatch: long },
    { name: 'short', testMatch: '**/*.spec.ts', testIgnore: long },
  ],
  outputDir: '../../node_modules/.cache/playwright',
  // built already: to read it once more as source takes half a minute
  build: { external: ['**/dist/main/**'] },
  fullyParallel: false,
  workers: process.env['FOURFOLD_E2E_WORKERS'] ? Number(process.env['FOURFOLD_E2E_WORKERS']) : 3,
  timeout: 60_000,
  expect: { timeout: 15_000 }, // of a machine that runs the hub tests, too
  // decision 0021: at a desk a test that fails once is red; the watching machine tries once more, and names what it did
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: true,
  // a trace costs a sixth of the run: for who looks for a fault, FOURFOLD_TRACE=1
  use: { trace: process.env['FOURFOLD_TRACE'] ? 'retain-on-failure' : 'off' },
})
