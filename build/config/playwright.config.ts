import { defineConfig } from '@playwright/test'

/** The program as people see it: real Electron, one window at a time on two cores. */
export default defineConfig({
  testDir: '../../test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '../../node_modules/.cache/playwright',
  fullyParallel: false,
  workers: process.env['FOURFOLD_E2E_WORKERS'] ? Number(process.env['FOURFOLD_E2E_WORKERS']) : 2,
  timeout: 60_000,
  retries: 0, // a test that passes at the second try has found something
  forbidOnly: true,
  use: { trace: 'retain-on-failure' },
})
