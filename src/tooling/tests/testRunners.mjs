import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run, runNpm } from '../steps/command.mjs'
import { checkout } from '../checkout/places.mjs'
import { prepareElectron } from '../runtime/prepareElectron.mjs'
import { say, step } from '../steps/progress.mjs'
import { honestTally, ONE_FAILED, tallyOfPlaywright, tallyOfVitest } from './tally.mjs'

/** @typedef {import('./tally.mjs').Tally} Tally */

const UNIT_LIMIT_S = 1500
const PLAYWRIGHT_LIMIT_S = 3000

/**
 * A check that passes or fails as a whole: one of package.json's scripts.
 * @param {string} title
 * @param {string} script
 * @param {string} advice what to do when it fails
 * @returns {Promise<Tally>}
 */
export async function runCheck(title, script, advice) {
  const { code, output } = await step(
    title,
    () => runNpm(['run', '--silent', script]),
    (result) => result.code === 0,
  )
  if (code === 0) return { passed: 1, failed: 0 }
  say(`${output.trimEnd()}\n  ${advice}`)
  return ONE_FAILED
}

/**
 * @param {readonly string[]} args for vitest
 * @returns {Promise<Tally>}
 */
export function runUnitTests(args) {
  return withReport(async (report) => {
    const vitest = join(checkout, 'node_modules', 'vitest', 'vitest.mjs')
    const config = join('src', 'tooling', 'vitest.config.ts')
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const { code, output, isTimedOut } = await step(
      'Unit tests',
      () =>
        run(
          process.execPath,
          [vitest, 'run', '--root', checkout, '--config', config, ...reporters, ...args],
          { limitSeconds: UNIT_LIMIT_S },
        ),
      (result) => result.code === 0,
    )
    if (isTimedOut) {
      say(
        `${output.trimEnd()}\n  Stopped after ${UNIT_LIMIT_S} s: look for the file not named here.`,
      )
    } else if (code !== 0) {
      say(`${output.trimEnd()}\n  Run \`npm test -- --only=unit NAME\` to repeat one file.`)
    }
    return honestTally(await read(report, tallyOfVitest), code)
  })
}

/**
 * Runs a project of e2e/playwright.config.ts on a real Electron and shows its list as it grows.
 * @param {string} project
 * @param {readonly string[]} args for Playwright
 * @returns {Promise<Tally>}
 */
export async function runPlaywright(project, args) {
  const electron = await prepareElectron({ forTests: true })
  return withReport(async (report) => {
    const playwright = join(checkout, 'node_modules', '@playwright', 'test', 'cli.js')
    const config = join('e2e', 'playwright.config.ts')
    const options = [
      '--config',
      config,
      '--project',
      project,
      '--reporter=list,json',
      `--global-timeout=${PLAYWRIGHT_LIMIT_S * 1000}`,
    ]
    const env = {
      ...electron.env,
      KEEPLINE_ELECTRON: electron.executable,
      KEEPLINE_ELECTRON_ARGS: JSON.stringify(electron.args),
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    }
    const { code } = await run(process.execPath, [playwright, 'test', ...options, ...args], {
      env,
      isShown: true,
    })
    return honestTally(await read(report, tallyOfPlaywright), code)
  })
}

/**
 * @param {(report: string) => Promise<Tally>} work gets the path at which the runner leaves its report
 */
async function withReport(work) {
  const folder = await mkdtemp(join(tmpdir(), 'keepline-report-'))
  try {
    return await work(join(folder, 'report.json'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * @template R
 * @param {string} report
 * @param {(report: R) => Tally} tallyOf
 * @returns {Promise<Tally | undefined>} undefined when the runner left no report
 */
async function read(report, tallyOf) {
  const text = await readFile(report, 'utf8').catch(() => undefined)
  return text === undefined ? undefined : tallyOf(JSON.parse(text))
}
