import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runNpm } from '../steps/command.mjs'
import { missingFrom } from './lockfile.mjs'
import { checkout } from './places.mjs'
import { step } from '../steps/progress.mjs'
import { StepFailure } from '../steps/stepFailure.mjs'

/** Installs what package-lock.json asks for, unless node_modules already holds it. */
export async function installDependencies() {
  if (await areInstalled()) return
  await step('Installing dependencies', async () => {
    // Not `npm ci`: it throws away what is there, also under a development server that is running,
    // and refuses to work where a mirror lacks some binary that is meant for another system.
    // --include=dev, because NODE_ENV=production in a shell must not cost anyone the build tools.
    const { code, output } = await runNpm(['install', '--no-save', '--include=dev'])
    if (code === 0) return
    throw new StepFailure('The dependencies could not be installed.', {
      next: 'Check that `npm ping` reaches your registry and that the disk has 2 GB free, then run the same command again.',
      output,
    })
  })
}

async function areInstalled() {
  const wanted = await readLock(join(checkout, 'package-lock.json'))
  // npm writes this file last, so it is missing after an interrupted installation.
  const present = await readLock(join(checkout, 'node_modules', '.package-lock.json')).catch(
    () => undefined,
  )
  return present !== undefined && missingFrom(wanted, present).length === 0
}

/**
 * @param {string} path
 * @returns {Promise<import('./lockfile.mjs').Lockfile>}
 */
async function readLock(path) {
  return JSON.parse(await readFile(path, 'utf8'))
}
