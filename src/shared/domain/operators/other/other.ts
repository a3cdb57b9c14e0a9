import { SHORTEST_KNOWN_CYCLE } from '../common'
import type { CancelClock, Operator } from '../operator'

/** Nothing is known about small operators: the shortest cycle applies until the user enters a rule. */
const UNKNOWN_CLOCK: CancelClock = {
  cancelAfterDays: SHORTEST_KNOWN_CYCLE,
  grade: 'unverified',
  sources: [],
}

export const other: Operator = {
  profile: {
    name: null,
    clocks: { withoutBalance: UNKNOWN_CLOCK, withBalance: UNKNOWN_CLOCK },
    steps: [],
    stepsGrade: 'unverified',
    stepsSources: [],
    advisedCycle: { numberOnly: SHORTEST_KNOWN_CYCLE, fullService: SHORTEST_KNOWN_CYCLE },
    checkedOn: '2026-11-26',
  },
  contacts: {
    company: null,
    companySources: [],
    app: null,
    hotlines: [],
    linesUnderYourId: null,
    codeLogin: null,
    minimumTopUpPen: null,
    ussd: [],
  },
  /** Words for "another operator" without its name. */
  importWords: ['其他', '其他运营商', 'otro', 'otro operador', 'other', 'other operator'],
}
