import type { KnipConfig } from 'knip'

/** `npm run unused`: finds files, exports and dependencies that nothing uses. Paths are the checkout's. */
export default {
  entry: [
    'src/tooling/*.mjs',
    // Tests in a copy of the checkout alone, see recipes.test.ts.
    'src/tooling/recipes/works/*.ts',
    // Started as programs of their own, by their path.
    'src/main/storage/testing/*ForEver.ts',
    'src/tooling/bench/blank/main.mjs',
    // Stands in for electron by an alias.
    'src/tooling/fixtures/withoutElectron.mjs',
    'src/tooling/bench/exportRun.ts',
    'src/tooling/faults/writingProcess.ts',
    'src/tooling/runtime/defaultApp/main.mjs',
    'src/tooling/runtime/print.mjs',
  ],
  project: ['src/**/*.{ts,mjs,vue,css}', 'e2e/**/*.ts'],
  vitest: { config: 'src/tooling/vitest.config.ts' },
  playwright: { config: 'e2e/playwright.config.ts' },
  // Programs of the system.
  ignoreBinaries: ['Xvfb', 'dbus-daemon', 'gsettings', 'mkfifo', 'mount', 'umount'],
} satisfies KnipConfig
