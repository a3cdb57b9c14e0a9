import { spawn } from 'node:child_process'
import { worker } from './children.mjs'
import { checkout } from '../checkout/places.mjs'

/** The exit code of a program that could not even be started. */
export const NEVER_RAN = 127

/**
 * @typedef {object} Outcome
 * @property {number} code exit code; 1 when a signal or the time limit ended it, NEVER_RAN when it did not start
 * @property {boolean} isTimedOut
 * @property {string} stdout
 * @property {string} output stdout and stderr together, in the order they came
 */

/**
 * Runs a program to its end and collects what it says, so that it is shown only when it failed.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, limitSeconds?: number, isShown?: boolean, shell?: boolean }} [options]
 *   isShown: hand its output straight to the terminal instead of collecting it
 * @returns {Promise<Outcome>}
 */
export function run(program, args, options = {}) {
  const {
    cwd = checkout,
    env = process.env,
    limitSeconds,
    isShown = false,
    shell = false,
  } = options
  return new Promise((resolve) => {
    const child = worker(
      spawn(program, args, {
        cwd,
        env,
        shell,
        stdio: ['ignore', isShown ? 'inherit' : 'pipe', isShown ? 'inherit' : 'pipe'],
        windowsHide: true,
        // In a process group of its own, because only a group can be killed as a whole: a hanging
        // grandchild would outlive its parent.
        detached: limitSeconds !== undefined && process.platform !== 'win32',
      }),
    )
    let isTimedOut = false
    const limit =
      limitSeconds &&
      setTimeout(() => {
        isTimedOut = true
        killGroup(child)
      }, limitSeconds * 1000)
    let stdout = ''
    let output = ''
    child.stdout?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      stdout += text
      output += text
    })
    child.stderr?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text))
    child.on('error', (error) =>
      resolve({ code: NEVER_RAN, isTimedOut: false, stdout, output: output + error.message }),
    )
    child.on('close', (code) => {
      clearTimeout(limit)
      resolve({ code: code ?? 1, isTimedOut, stdout, output })
    })
  })
}

/** @param {import('node:child_process').ChildProcess} child the leader of its group */
function killGroup(child) {
  if (child.pid === undefined || process.platform === 'win32') child.kill('SIGKILL')
  else process.kill(-child.pid, 'SIGKILL')
}

/**
 * The npm that started us, else the one on the PATH. On Windows npm is a script that only a shell
 * can run; going through its JavaScript file avoids the shell and its quoting.
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runNpm(args, options) {
  const npmScript = process.env.npm_execpath
  if (npmScript?.endsWith('npm-cli.js')) return run(process.execPath, [npmScript, ...args], options)
  return run('npm', args, { ...options, shell: process.platform === 'win32' })
}
