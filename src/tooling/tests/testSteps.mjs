/** @typedef {'format' | 'lint' | 'unused' | 'types' | 'unit' | 'build' | 'e2e'} TestStep */

/** @type {readonly TestStep[]} */
export const TEST_STEPS = ['format', 'lint', 'unused', 'types', 'unit', 'build', 'e2e']

const ONLY = '--only='

/**
 * Reads what stands behind `npm test --`: `--only=unit,e2e` chooses steps; everything else goes to
 * the unit tests when they alone are chosen, and to the end-to-end tests otherwise.
 * @param {readonly string[]} args
 * @returns {{ steps: TestStep[], unitArgs: string[], e2eArgs: string[], unknown: string[] }}
 */
export function chooseSteps(args) {
  const named = args
    .filter((arg) => arg.startsWith(ONLY))
    .flatMap((arg) => arg.slice(ONLY.length).split(','))
  const rest = args.filter((arg) => !arg.startsWith(ONLY))
  const isChosen = (/** @type {TestStep} */ step) =>
    named.length === 0 ||
    named.includes(step) ||
    // The end-to-end tests drive the built app.
    (step === 'build' && named.includes('e2e'))
  const steps = TEST_STEPS.filter(isChosen)
  const isUnitAlone = steps.length === 1 && steps[0] === 'unit'
  return {
    steps,
    unitArgs: isUnitAlone ? rest : [],
    e2eArgs: isUnitAlone ? [] : rest,
    unknown: named.filter((name) => !TEST_STEPS.some((step) => step === name)),
  }
}
