import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkout } from '../checkout/places.mjs'

/**
 * Bundles the process that is to be killed, and the thread that reads its imports, for plain Node.
 * @param {string} folder
 * @returns {Promise<string>} the file to run
 */
export async function buildFaults(folder) {
  const { build } = await import('vite')
  await build({
    configFile: false,
    root: checkout,
    logLevel: 'error',
    resolve: {
      alias: {
        '@shared': join(checkout, 'src', 'shared'),
        electron: join(checkout, 'src', 'tooling', 'fixtures', 'withoutElectron.mjs'),
      },
    },
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20',
      outDir: folder,
      emptyOutDir: true,
      rollupOptions: {
        input: {
          writingProcess: join(checkout, 'src/tooling/faults/writingProcess.ts'),
          importThread: join(checkout, 'src/main/importers/thread/importThread.ts'),
        },
        output: { entryFileNames: '[name].js', format: 'es' },
      },
    },
  })
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
  return join(folder, 'writingProcess.js')
}
