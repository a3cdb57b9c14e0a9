import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

const fromRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

export default defineConfig({
  root: fromRoot('.'),
  plugins: [vue()],
  resolve: {
    alias: { '@shared': fromRoot('src/shared') },
  },
  test: {
    include: ['src/**/*.test.{ts,mjs}'],
    environment: 'node',
  },
})
