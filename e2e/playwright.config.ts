import { defineConfig } from '@playwright/test'

/** Run by `npm test` and `npm run screenshots`, which provide the runtime and read the report. */
export default defineConfig({
  outputDir: '../test-results',
  // They end what hangs; a small machine that does other things too needs some of it.
  timeout: 120_000,
  expect: { timeout: 15_000 },
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
