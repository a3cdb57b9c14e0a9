import { defineConfig } from '@playwright/test'

/** Run by `npm test` and `npm run screenshots`, which provide the runtime and read the report. */
export default defineConfig({
  outputDir: '../test-results',
  timeout: 60_000,
  expect: { timeout: 8_000 },
  // A small machine can run two real desktops at a time.
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  projects: [
    { name: 'e2e', testDir: 'specs' },
    { name: 'screenshots', testDir: 'screenshots' },
  ],
})
