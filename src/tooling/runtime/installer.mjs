import { createHash } from 'node:crypto'
import { mkdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from '../steps/command.mjs'
import { cacheFolder, checkout } from '../checkout/places.mjs'

const DAY_MS = 24 * 60 * 60 * 1000
const PATIENCE_WITH_ALTERNATIVE_S = 90
const PATIENCE_S = 900

/**
 * Where a failed try is remembered: another version or another mirror deserves a new one.
 * @param {string} version
 */
function noteOfFailure(version) {
  const mirror = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? ''
  const key = createHash('sha256').update(`${version} ${mirror}`).digest('hex').slice(0, 12)
  return join(cacheFolder, `electron-installer-failed-${key}`)
}

/** @param {string} version */
export async function hasInstallerJustFailed(version) {
  const note = await stat(noteOfFailure(version)).catch(() => undefined)
  return note !== undefined && Date.now() - note.mtimeMs < DAY_MS
}

/**
 * Runs Electron's own installer.
 * @param {string} version
 * @param {boolean} hasAlternative whether another route is left, so that waiting long is pointless
 * @returns {Promise<{ isDone: boolean, output: string }>}
 */
export async function runInstaller(version, hasAlternative) {
  const limitSeconds = hasAlternative ? PATIENCE_WITH_ALTERNATIVE_S : PATIENCE_S
  const { code, isTimedOut, output } = await run(
    process.execPath,
    [join(checkout, 'node_modules', 'electron', 'install.js')],
    { limitSeconds },
  )
  if (code === 0) {
    await rm(noteOfFailure(version), { force: true })
    return { isDone: true, output }
  }
  const reason = isTimedOut ? `It was not done after ${limitSeconds} s.\n${output}` : output
  await mkdir(cacheFolder, { recursive: true })
  await writeFile(noteOfFailure(version), reason)
  return { isDone: false, output: reason }
}
