import { describe, expect, it } from 'vitest'
import {
  exitCodeOf,
  honestTally,
  sum,
  tallyLine,
  tallyOfPlaywright,
  tallyOfVitest,
} from './tally.mjs'

describe('the unit tests', () => {
  it('count as the report says', () => {
    const report = {
      numPassedTests: 12,
      numFailedTests: 2,
      testResults: [{ status: 'failed', assertionResults: [{}, {}] }],
    }
    expect(tallyOfVitest(report)).toEqual({ passed: 12, failed: 2 })
  })

  it('count a file that cannot be loaded as one failure', () => {
    const report = {
      numPassedTests: 12,
      numFailedTests: 0,
      testResults: [
        { status: 'passed', assertionResults: [{}] },
        { status: 'failed', assertionResults: [] },
      ],
    }
    expect(tallyOfVitest(report)).toEqual({ passed: 12, failed: 1 })
  })
})

describe('the end-to-end tests', () => {
  it('count a test that passed only at the second try as failed, and a broken set-up too', () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 2 }, errors: [{}] }
    expect(tallyOfPlaywright(report)).toEqual({ passed: 5, failed: 4 })
  })
})

describe('a runner', () => {
  it('is believed when its report fits its end', () => {
    expect(honestTally({ passed: 3, failed: 0 }, 0)).toEqual({ passed: 3, failed: 0 })
    expect(honestTally({ passed: 3, failed: 2 }, 1)).toEqual({ passed: 3, failed: 2 })
  })

  it('has failed when it left no report, ran nothing, or crashed after its last test', () => {
    expect(honestTally(undefined, 0)).toEqual({ passed: 0, failed: 1 })
    expect(honestTally({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 })
    expect(honestTally({ passed: 3, failed: 0 }, 1)).toEqual({ passed: 3, failed: 1 })
  })
})

describe('the last line', () => {
  it('adds up all runners', () => {
    const tally = sum([
      { passed: 1, failed: 0 },
      { passed: 40, failed: 2 },
      { passed: 0, failed: 1 },
    ])
    expect(tallyLine(tally)).toBe('tests: 41 passed, 3 failed')
  })

  it('comes with a failing exit code when anything failed or nothing ran', () => {
    expect(exitCodeOf({ passed: 41, failed: 0 })).toBe(0)
    expect(exitCodeOf({ passed: 41, failed: 1 })).toBe(1)
    expect(exitCodeOf({ passed: 0, failed: 0 })).toBe(1)
  })
})
