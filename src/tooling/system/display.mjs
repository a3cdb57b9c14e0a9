import { spawn } from 'node:child_process'
import { Socket } from 'node:net'
import { servant } from '../steps/children.mjs'
import { StepFailure } from '../steps/stepFailure.mjs'

const DISPLAY_PIPE = 3

/** True when windows can be shown now. Only Linux may be without a display. */
export const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

/**
 * Starts an X server without a screen, which ends with us.
 * @returns {Promise<string>} the value for DISPLAY
 */
export function startDisplay() {
  return new Promise((resolve, reject) => {
    const args = [
      '-displayfd',
      `${DISPLAY_PIPE}`,
      '-screen',
      '0',
      '1440x960x24',
      '-nolisten',
      'tcp',
    ]
    // In a process group of its own, so that Ctrl+C does not kill the display of an app that is
    // still ending.
    const server = servant(
      spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'], detached: true }),
    )
    let complaint = ''
    server.stderr
      ?.setEncoding('utf8')
      .on('data', (/** @type {string} */ text) => (complaint += text))
    const fail = () =>
      reject(
        new StepFailure('The X server Xvfb did not start.', {
          next: 'Run `Xvfb :99` by hand to see what it lacks, or set DISPLAY to a display that works.',
          output: complaint,
        }),
      )
    server.once('error', fail)
    server.once('exit', fail)
    // The server picks a free display number and reports it once it accepts connections.
    server.stdio[DISPLAY_PIPE]?.once('data', (number) => {
      server.off('exit', fail)
      resolve(`:${String(number).trim()}`)
      // Neither the server nor its pipes may keep this process running.
      server.unref()
      for (const pipe of server.stdio) if (pipe instanceof Socket) pipe.unref()
    })
  })
}
