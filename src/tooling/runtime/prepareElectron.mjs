import { hasDisplay, startDisplay } from '../system/display.mjs'
import { say } from '../steps/progress.mjs'
import { findRuntime } from './find.mjs'
import { findSandboxSwitches } from '../system/sandbox.mjs'
import { installSystemPackages } from '../system/systemPackages.mjs'

/**
 * @typedef {object} ReadyElectron
 * @property {string} executable
 * @property {string[]} args what has to stand before the app's folder
 * @property {NodeJS.ProcessEnv} env with a display
 */

/**
 * Gets an Electron that can open windows here: runtime, system libraries, display.
 * @param {{ forTests: boolean, needsDisplay?: boolean }} purpose tests get a display of their own, so that their windows
 *   neither disturb the person at the screen nor are disturbed; commands need none
 * @returns {Promise<ReadyElectron>}
 */
export async function prepareElectron({ forTests, needsDisplay: isWanted = true }) {
  const { executable, why } = await findRuntime()
  say(why)
  const needsDisplay = isWanted && process.platform === 'linux' && (forTests || !hasDisplay)
  await installSystemPackages({ executable, forTests, hasDisplay: !needsDisplay })
  const env = { ...process.env }
  if (needsDisplay) {
    env.DISPLAY = await startDisplay()
    delete env.WAYLAND_DISPLAY
  }
  const sandbox = await findSandboxSwitches(executable)
  if (sandbox.why) say(`Without a sandbox, in development only: ${sandbox.why}`)
  return { executable, args: sandbox.args, env }
}
