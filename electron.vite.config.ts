import { resolve } from 'node:path'
import tailwindcss from '@tailwindcss/vite'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'electron-vite'
import { eventContract } from './src/shared/contract/events'
import { ipcContract } from './src/shared/contract/ipc'

// electron-vite would derive the targets from the pinned Electron. The development runtime may be
// Electron 33 (Chromium 130, Node 20.18), so everything is built for that one.
const chromeTarget = 'chrome130'
const nodeTarget = 'node20'

const alias = { '@shared': resolve('src/shared') }

export default defineConfig({
  main: {
    resolve: { alias },
    build: {
      target: nodeTarget,
      // One bundled file starts faster than hundreds of small ones read from node_modules.
      externalizeDeps: false,
      rollupOptions: {
        input: { index: resolve('src/main/index.ts') },
        // Native ways to the session bus that dbus-next would take; sessionBus.ts spares it both.
        external: ['usocket', 'x11'],
      },
    },
  },
  preload: {
    resolve: { alias },
    // Preload needs the names alone. Importing the contract would load every schema, and the
    // calendar with them, into each start of the window.
    define: {
      __CHANNELS__: JSON.stringify(Object.keys(ipcContract)),
      __EVENTS__: JSON.stringify(Object.keys(eventContract)),
    },
    build: {
      target: nodeTarget,
      externalizeDeps: false,
      // A sandboxed preload script cannot load modules: it has to be one CommonJS file.
      rollupOptions: {
        input: { index: resolve('src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve('src/renderer'),
    resolve: { alias },
    plugins: [vue(), tailwindcss()],
    build: {
      target: chromeTarget,
      rollupOptions: { input: { index: resolve('src/renderer/index.html') } },
    },
  },
})
