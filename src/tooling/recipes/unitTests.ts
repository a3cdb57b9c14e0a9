import { execFile } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'

/** A test that failed, and the file in which it stands, from the folder `src`. */
export interface Failure {
  readonly file: string
  /** Its name and what it said. */
  readonly text: string
}

interface Report {
  readonly numPassedTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly message: string
    readonly assertionResults: readonly {
      readonly fullName: string
      readonly status: string
      readonly failureMessages: readonly string[]
    }[]
  }[]
}

/** Runs these test files of a checkout, named from its folder `src`, in a process of its own. */
export async function runUnitTests(root: string, files: readonly string[]) {
  const output = join(root, 'report.json')
  const args = [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '-c',
    join(root, 'src/tooling/vitest.config.ts'),
    '--reporter=json',
    `--outputFile=${output}`,
    ...files.map((file) => join('src', file)),
  ]
  const said = await new Promise<string>((resolve) => {
    const env = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !/^VITEST/.test(name)),
    )
    // Failing tests end it with an error; the report tells of them.
    execFile(process.execPath, args, { cwd: root, env }, (_error, stdout, stderr) => {
      resolve(stdout + stderr)
    })
  })
  const report = reportIn(output, said)
  const failures = report.testResults.flatMap(({ name, message, assertionResults }): Failure[] => {
    const file = relative(join(root, 'src'), name)
    const failed = assertionResults.filter(({ status }) => status === 'failed')
    if (failed.length === 0 && message !== '') return [{ file, text: message }]
    return failed.map(({ fullName, failureMessages }) => ({
      file,
      text: [fullName, ...failureMessages].join('\n'),
    }))
  })
  return { passed: report.numPassedTests, failures }
}

function reportIn(path: string, said: string): Report {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Report
  } catch (cause) {
    throw new Error(`The tests wrote no report.\n${said}`, { cause })
  } finally {
    rmSync(path, { force: true })
  }
}
