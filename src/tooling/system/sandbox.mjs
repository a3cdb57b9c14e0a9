import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { run } from '../steps/command.mjs'

const SETUID = 0o4000

/**
 * The switches that Electron needs here because of Chromium's sandbox, and why. For development
 * only: a packaged app never gets them.
 * @param {{ isLinux: boolean, isRoot: boolean, hasHelper: boolean, hasUserNamespaces: boolean }} facts
 *   hasHelper: the setuid helper is installed; hasUserNamespaces: an ordinary user may make them
 * @returns {{ args: string[], why: string | undefined }}
 */
export function sandboxSwitches({ isLinux, isRoot, hasHelper, hasUserNamespaces }) {
  const off = ['--no-sandbox']
  if (!isLinux) return { args: [], why: undefined }
  if (isRoot) return { args: off, why: 'Chromium refuses to be sandboxed as root' }
  if (hasHelper || hasUserNamespaces) return { args: [], why: undefined }
  return { args: off, why: 'this system does not let Chromium make its sandbox' }
}

/** @param {string} executable */
export async function findSandboxSwitches(executable) {
  const isLinux = process.platform === 'linux'
  const isRoot = process.getuid?.() === 0
  const isUnclear = isLinux && !isRoot
  return sandboxSwitches({
    isLinux,
    isRoot,
    hasHelper: isUnclear && isHelperInstalled(executable),
    // Containers forbid user namespaces, and Ubuntu restricts them by AppArmor; only trying tells.
    hasUserNamespaces: isUnclear && (await run('unshare', ['-Ur', 'true'])).code === 0,
  })
}

/** @param {string} executable */
function isHelperInstalled(executable) {
  const helper = statSync(join(dirname(executable), 'chrome-sandbox'), { throwIfNoEntry: false })
  return helper?.uid === 0 && (helper.mode & SETUID) !== 0
}
