import { defineConfig } from '@playwright/test'

/** Started by `npm test` and `npm run screenshots`, which bring the runtime and read the report. */
export default defineConfig({
  outputDir: '../test-results',
  timeout: 60_000,
  expect: { timeout: 8_000 },
  // Two real desktops at a time is what a small machine bears.
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  projects: [
    { name: 'e2e', testDir: 'specs' },
    { name: 'screenshots', testDir: 'screenshots' },
  ],
})
