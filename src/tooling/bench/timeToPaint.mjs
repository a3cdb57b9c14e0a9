import { spawn } from 'node:child_process'
import { worker } from '../steps/children.mjs'
import { StepFailure } from '../steps/stepFailure.mjs'

const SIGN = 'keepline:interactive'
const PATIENCE_MS = 30_000
const GRACE_MS = 5_000

/**
 * Starts an app, waits until it says that its first page is painted and answers, and ends it.
 * @param {string} executable
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} milliseconds from the start of the process to that word
 */
export async function timeToPaint(executable, args, env) {
  const started = process.hrtime.bigint()
  const app = worker(
    spawn(executable, args, {
      env: { ...env, KEEPLINE_BENCH: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  )
  const closed = new Promise((resolve) => app.once('close', resolve))
  let said = ''
  try {
    return await new Promise((resolve, reject) => {
      const fail = () =>
        reject(
          new StepFailure(`The app did not say "${SIGN}".`, {
            next: 'Run `npm start` to see whether the window opens; it has to say this when KEEPLINE_BENCH=1.',
            output: said,
          }),
        )
      const limit = setTimeout(fail, PATIENCE_MS)
      app.once('error', fail).once('close', fail)
      app.stderr.setEncoding('utf8').on('data', (/** @type {string} */ text) => (said += text))
      app.stdout.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        said += text
        if (!said.includes(SIGN)) return
        clearTimeout(limit)
        resolve(Number(process.hrtime.bigint() - started) / 1e6)
      })
    })
  } finally {
    app.kill('SIGTERM')
    const force = setTimeout(() => app.kill('SIGKILL'), GRACE_MS)
    await closed
    clearTimeout(force)
  }
}
