// npm test: runs every check and prints one line of totals at the end.
import { buildApp } from './checkout/appBuild.mjs'
import { asCommand, tell } from './steps/asCommand.mjs'
import { installDependencies } from './checkout/dependencies.mjs'
import { say } from './steps/progress.mjs'
import { StepFailure } from './steps/stepFailure.mjs'
import { exitCodeOf, ONE_FAILED, sum, tallyLine } from './tests/tally.mjs'
import { runCheck, runPlaywright, runUnitTests } from './tests/testRunners.mjs'
import { chooseSteps, TEST_STEPS } from './tests/testSteps.mjs'

/**
 * @typedef {import('./tests/tally.mjs').Tally} Tally
 * @typedef {import('./tests/testSteps.mjs').TestStep} TestStep
 */

const { steps, unitArgs, e2eArgs, unknown } = chooseSteps(process.argv.slice(2))

/** @type {Record<TestStep, () => Promise<Tally>>} */
const runners = {
  format: () => runCheck('Format', 'format:check', 'Run `npm run format` to put it right.'),
  lint: () =>
    runCheck('Lint', 'lint', 'Correct what is named above; `npx eslint --fix FILE` may help.'),
  unused: () =>
    runCheck(
      'Unused code',
      'unused',
      'Remove what is named above, or name its way in in src/tooling/knip.config.ts.',
    ),
  types: () => runCheck('Types', 'types', 'Correct the types named above.'),
  unit: () => runUnitTests(unitArgs),
  build: async () => {
    await buildApp()
    return { passed: 1, failed: 0 }
  },
  e2e: () => runPlaywright('e2e', e2eArgs),
}

/** A step that cannot run counts as one failure; the others still run. */
async function runSteps() {
  /** @type {Tally[]} */
  const tallies = []
  for (const step of steps) {
    const isBuildBroken =
      step === 'e2e' && exitCodeOf(tallies[steps.indexOf('build')] ?? ONE_FAILED)
    if (isBuildBroken) {
      say('✖ End-to-end tests: not run, because there is no build to drive.')
      tallies.push(ONE_FAILED)
      continue
    }
    tallies.push(await runners[step]().catch(toldFailure))
  }
  return sum(tallies)
}

/** @param {unknown} error */
function toldFailure(error) {
  tell(error)
  return ONE_FAILED
}

await asCommand(async () => {
  const tally = await prepare().then(runSteps).catch(toldFailure)
  process.stdout.write(`${tallyLine(tally)}\n`)
  return exitCodeOf(tally)
})

async function prepare() {
  if (unknown.length > 0) {
    throw new StepFailure(`There is no test step called ${unknown.join(', ')}.`, {
      next: `Choose from ${TEST_STEPS.join(', ')}, for example \`npm test -- --only=unit\`.`,
    })
  }
  await installDependencies()
}
