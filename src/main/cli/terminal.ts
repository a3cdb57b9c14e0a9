import { EXIT_CODES, type Outcome } from './outcome'

/** Answers go to stdout, complaints to stderr; the exit code is set for when the process ends. */
export async function tell({ answer, complaints, ending }: Outcome): Promise<void> {
  process.exitCode = EXIT_CODES[ending]
  for (const complaint of complaints) await write(process.stderr, `keepline: ${complaint}\n`)
  if (answer !== '') await write(process.stdout, `${answer}\n`)
}

/** Resolves when the system has taken it all; whoever stopped reading (`| head`) has what they want. */
function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  stream.on('error', () => undefined)
  return new Promise((resolve) => stream.write(text, () => resolve()))
}
