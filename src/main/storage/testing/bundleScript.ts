import { join } from 'node:path'
import { build } from 'vite'
import { temporaryFolder } from './temporaryLibrary'

const root = join(import.meta.dirname, '../../../..')

/**
 * Bundles a script of this folder into one file for plain Node: a crash test needs a process of its
 * own to kill.
 */
export async function bundleScript(name: string): Promise<string> {
  const outDir = temporaryFolder()
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: {
      alias: {
        '@shared': join(root, 'src/shared'),
        electron: join(root, 'src/tooling/fixtures/withoutElectron.mjs'),
      },
    },
    ssr: { noExternal: true },
    build: {
      outDir,
      ssr: join(import.meta.dirname, name),
      rollupOptions: { output: { entryFileNames: 'script.mjs' } },
    },
  })
  return join(outDir, 'script.mjs')
}
