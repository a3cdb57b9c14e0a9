import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

const fromRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

export default defineConfig({
  root: fromRoot('.'),
  plugins: [vue()],
  resolve: {
    alias: {
      '@shared': fromRoot('src/shared'),
      // In plain Node the package `electron` looks for its executable and may download it.
      electron: fromRoot('src/tooling/fixtures/withoutElectron.mjs'),
    },
  },
  test: {
    include: ['src/**/*.test.{ts,mjs}'],
    environment: 'node',
    // Vitest would leave one core idle; on the two of a small machine that is half of them.
    maxWorkers: '100%',
    // Property tests take seconds on a busy machine. The limit ends tests that hang.
    testTimeout: 30_000,
    // electron-store imports electron, so it must pass through the alias above.
    server: { deps: { inline: ['electron-store'] } },
  },
})
