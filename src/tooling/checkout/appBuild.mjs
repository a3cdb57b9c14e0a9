import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { run } from '../steps/command.mjs'
import { checkout } from './places.mjs'
import { step } from '../steps/progress.mjs'
import { StepFailure } from '../steps/stepFailure.mjs'

const electronVite = join(checkout, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
const note = join(checkout, 'out', 'built-from')
const INPUTS = ['src/main', 'src/preload', 'src/renderer', 'src/shared', 'resources']
const INPUT_FILES = [
  'package.json',
  'package-lock.json',
  'electron.vite.config.ts',
  'tsconfig.json',
]

/** Builds the app into out/, unless what lies there was built from exactly these sources. */
export async function buildApp() {
  const edition = await sourceEdition()
  if (existsSync(note) && (await readFile(note, 'utf8')) === edition) return
  await step('Building the app', async () => {
    await forgetBuild()
    const { code, output } = await run(process.execPath, [electronVite, 'build'])
    if (code !== 0) {
      throw new StepFailure('The app could not be built.', {
        next: 'Correct what the messages above name, then run the same command again.',
        output,
      })
    }
    await mkdir(join(checkout, 'out'), { recursive: true })
    await writeFile(note, edition)
  })
}

/**
 * Called by others that write into out/ (the development server), so that the next start builds again.
 */
export async function forgetBuild() {
  await rm(note, { force: true })
}

/** A hash of the files that go into the build. Modification times would not survive git. */
async function sourceEdition() {
  const hash = createHash('sha256')
  const folders = await Promise.all(INPUTS.map((folder) => filesUnder(join(checkout, folder))))
  const files = [...folders.flat().sort(), ...INPUT_FILES.map((file) => join(checkout, file))]
  for (const file of files) hash.update(relative(checkout, file)).update(await readFile(file))
  return hash.digest('hex')
}

/**
 * @param {string} folder
 * @returns {Promise<string[]>}
 */
async function filesUnder(folder) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile() && !/\.test\.\w+$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}
