// Prints the path of the Electron to run, alone on stdout, for scripts; the rest goes to stderr.
import { asCommand } from '../steps/asCommand.mjs'
import { findRuntime } from './find.mjs'

await asCommand(async () => {
  const { executable, why } = await findRuntime()
  process.stderr.write(`${why}\n`)
  process.stdout.write(`${executable}\n`)
  return 0
})
