/**
 * @typedef {{ passed: number, failed: number }} Tally
 * @typedef {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} VitestReport
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number }, errors: unknown[] }} PlaywrightReport
 */

/** @type {Tally} */
const NOTHING = { passed: 0, failed: 0 }

/** @type {Tally} */
export const ONE_FAILED = { passed: 0, failed: 1 }

/**
 * A test file that could not even be loaded holds no tests, and counts as one that failed.
 * @param {VitestReport} report
 * @returns {Tally}
 */
export function tallyOfVitest(report) {
  const unloadable = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloadable.length }
}

/**
 * A test that passed only when tried again has failed.
 * @param {PlaywrightReport} report
 * @returns {Tally}
 */
export function tallyOfPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }
}

/**
 * What a runner's report is worth, given how the runner itself ended: one that crashed, left no
 * report, or ran nothing has failed, whatever the report says.
 * @param {Tally | undefined} reported
 * @param {number} exitCode
 * @returns {Tally}
 */
export function honestTally(reported, exitCode) {
  if (reported === undefined) return ONE_FAILED
  const isSuspicious = reported.failed === 0 && (exitCode !== 0 || reported.passed === 0)
  return isSuspicious ? { ...reported, failed: 1 } : reported
}

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  return tallies.reduce(
    (total, { passed, failed }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
    }),
    NOTHING,
  )
}

/** @param {Tally} tally */
export const tallyLine = ({ passed, failed }) => `tests: ${passed} passed, ${failed} failed`

/** @param {Tally} tally */
export const exitCodeOf = ({ passed, failed }) => (failed > 0 || passed === 0 ? 1 : 0)
