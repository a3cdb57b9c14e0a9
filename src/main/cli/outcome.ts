/** Exit codes for scripts, documented in the README and in `keepline help`. */
export const EXIT_CODES = { done: 0, failed: 1, usage: 2, attention: 3, busy: 4 } as const
export type Ending = keyof typeof EXIT_CODES

export interface Outcome {
  readonly ending: Ending
  /** Goes to stdout: the answer and nothing else. */
  readonly answer: string
  /** Goes to stderr, one line each. */
  readonly complaints: readonly string[]
}

export function answered(
  answer: string,
  ending: Ending = 'done',
  complaints: readonly string[] = [],
): Outcome {
  return { ending, answer, complaints }
}

export function refused(ending: Ending, ...complaints: readonly string[]): Outcome {
  return { ending, answer: '', complaints }
}

/** Version of the `--json` output. It rises when a name is removed or changes its meaning. */
const JSON_VERSION = 1

export function jsonText(command: string, answer: object): string {
  return JSON.stringify({ version: JSON_VERSION, command, ...answer }, undefined, 2)
}
