import { defineConfig } from '@playwright/test'

/** The program as people see it: real Electron, a window at a time for each of two cores. */
export default defineConfig({
  testDir: '../../test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '../../node_modules/.cache/playwright',
  fullyParallel: false,
  workers: process.env['FOURFOLD_E2E_WORKERS'] ? Number(process.env['FOURFOLD_E2E_WORKERS']) : 2,
  timeout: 60_000,
  expect: { timeout: 15_000 }, // of a machine that runs the hub tests, too
  // decision 0021: at a desk a test that fails once is red; the watching machine tries once more, and names what it did
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: true,
  // a trace costs a sixth of the run: for who looks for a fault, FOURFOLD_TRACE=1
  use: { trace: process.env['FOURFOLD_TRACE'] ? 'retain-on-failure' : 'off' },
})
