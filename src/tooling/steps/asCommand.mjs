import { requireNode } from '../checkout/nodeVersion.mjs'
import { StepFailure } from './stepFailure.mjs'

/**
 * Tells a failed step in plain words, with the failed tool's output above them. Anything
 * else that was thrown is our own mistake and keeps its stack.
 * @param {unknown} error
 */
export function tell(error) {
  if (!(error instanceof StepFailure)) {
    process.stderr.write(`\n${error instanceof Error ? error.stack : String(error)}\n`)
    process.stderr.write('\n✖ The tooling itself failed.\n  Please report the lines above.\n')
    return
  }
  if (error.output) process.stderr.write(`\n${error.output.trimEnd()}\n`)
  process.stderr.write(`\n✖ ${error.message}\n  ${error.next}\n`)
}

/**
 * Runs a command's body and turns its end into an exit code.
 * @param {() => Promise<number>} body resolves to the exit code
 */
export async function asCommand(body) {
  try {
    requireNode()
    process.exitCode = await body()
  } catch (error) {
    tell(error)
    process.exitCode = 1
  }
}
