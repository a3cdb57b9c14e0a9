import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkout } from '../checkout/places.mjs'

/**
 * Bundles one export and its thread as the app has them, for plain Node.
 * @param {string} folder
 * @returns {Promise<string>} the file to run
 */
export async function buildExport(folder) {
  const { build } = await import('vite')
  const input = {
    exportRun: join(checkout, 'src/tooling/bench/exportRun.ts'),
    exportThread: join(checkout, 'src/main/exporters/thread/exportThread.ts'),
  }
  await build({
    configFile: false,
    root: checkout,
    logLevel: 'warn',
    resolve: { alias: { '@shared': join(checkout, 'src', 'shared') } },
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20',
      outDir: folder,
      emptyOutDir: true,
      rollupOptions: { input, output: { entryFileNames: '[name].js', format: 'es' } },
    },
  })
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
  return join(folder, 'exportRun.js')
}
