import { StepFailure } from './stepFailure.mjs'

const LAST_LINES = 40

/**
 * Runs a command's body and turns its end into an exit code; a failed step is told in plain words,
 * with the end of the failed tool's output above them.
 * @param {() => Promise<number>} body resolves to the exit code
 */
export async function asCommand(body) {
  try {
    process.exitCode = await body()
  } catch (error) {
    if (!(error instanceof StepFailure)) throw error
    const tail = error.output.trimEnd().split('\n').slice(-LAST_LINES).join('\n')
    if (tail) process.stderr.write(`\n${tail}\n`)
    process.stderr.write(`\n✖ ${error.message}\n  ${error.next}\n`)
    process.exitCode = 1
  }
}
