import { EXIT_CODES, type Outcome } from './outcome'

/** Prints answers to stdout and complaints to stderr and sets the exit code. */
export async function tell({ answer, complaints, ending }: Outcome): Promise<void> {
  process.exitCode = EXIT_CODES[ending]
  for (const complaint of complaints) await write(process.stderr, `keepline: ${complaint}\n`)
  if (answer !== '') await write(process.stdout, `${answer}\n`)
}

/** Resolves when everything is written. A reader that stopped early (`| head`) is no error. */
function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  stream.on('error', () => undefined)
  return new Promise((resolve) => stream.write(text, () => resolve()))
}
