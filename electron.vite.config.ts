import { resolve } from 'node:path'
import tailwindcss from '@tailwindcss/vite'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'electron-vite'
import { allChannels } from './src/shared/contract/channelFacts'
import { eventContract } from './src/shared/contract/events'

// electron-vite would derive the targets from the pinned Electron, but the development runtime may
// be Electron 33 (Chromium 130, Node 20.18). So everything is built for that.
const chromeTarget = 'chrome130'
const nodeTarget = 'node20'

const alias = { '@shared': resolve('src/shared') }

export default defineConfig({
  main: {
    resolve: { alias },
    build: {
      target: nodeTarget,
      // One bundled file starts faster than hundreds of files read from node_modules.
      externalizeDeps: false,
      rollupOptions: {
        input: { index: resolve('src/main/index.ts') },
        // Native modules that dbus-next loads for an address in another form (usocket) or when it is
        // given none (x11). sessionBusAddress.ts gives it one that needs neither, and they are not
        // installed.
        external: ['usocket', 'x11'],
      },
    },
  },
  preload: {
    resolve: { alias },
    // Preload needs only the names and limits. Importing the contract would load every schema and the
    // calendar at each start of the window.
    define: {
      __CHANNELS__: JSON.stringify(allChannels()),
      __EVENTS__: JSON.stringify(Object.keys(eventContract)),
    },
    build: {
      target: nodeTarget,
      externalizeDeps: false,
      // A sandboxed preload script cannot load modules, so it must be one CommonJS file.
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
