import type { CivilDate } from '../base/civilDate'
import type { CancelClock, OperatorId, OperatorProfile } from './operators'

const CHECKED_ON: CivilDate = '2026-11-22'

/** The regulation that stands behind every operator: up to 210 days with an unused balance. */
const BALANCE_210: CancelClock = {
  cancelAfterDays: 210,
  grade: 'confirmed',
  sources: ['infobae-2025-11-24', 'panamericana-455918', 'larepublica-2025-08-25'],
}

const CANCELLATION_SOURCES = ['infobae-2025-11-24', 'larepublica-2025-08-25'] as const

/** Nothing is known about the small operators: the shortest cycle applies until the user fills it in. */
const UNKNOWN_CLOCK: CancelClock = { cancelAfterDays: 30, grade: 'unverified', sources: [] }

/**
 * What the public sources say of each operator. An advised cycle stays clear of the first step that
 * hurts its goal: a suspension counts from the last top-up whatever the balance, so a balance
 * lengthens only the cycles that a cancellation bounds.
 */
export const OPERATOR_PROFILES: Readonly<Record<OperatorId, OperatorProfile>> = {
  claro: {
    id: 'claro',
    name: 'Claro',
    clocks: {
      withoutBalance: { cancelAfterDays: 270, grade: 'confirmed', sources: CANCELLATION_SOURCES },
      withBalance: BALANCE_210,
    },
    steps: [
      { afterDays: 60, effect: 'outgoing-blocked' },
      { afterDays: 210, effect: 'balance-lost' },
    ],
    stepsGrade: 'confirmed',
    stepsSources: ['claro-comunidad-10013', 'remender-claro'],
    advisedCycle: {
      fullService: { withoutBalance: 55, withBalance: 55 },
      numberOnly: { withoutBalance: 200, withBalance: 200 },
    },
    checkedOn: CHECKED_ON,
  },
  movistar: {
    id: 'movistar',
    name: 'Movistar',
    clocks: {
      withoutBalance: { cancelAfterDays: 210, grade: 'confirmed', sources: CANCELLATION_SOURCES },
      withBalance: {
        cancelAfterDays: 210,
        grade: 'confirmed',
        sources: ['infobae-2025-11-24'],
      },
    },
    steps: [],
    stepsGrade: 'likely',
    stepsSources: ['infobae-2025-11-24'],
    advisedCycle: {
      fullService: { withoutBalance: 180, withBalance: 180 },
      numberOnly: { withoutBalance: 180, withBalance: 180 },
    },
    checkedOn: CHECKED_ON,
  },
  entel: {
    id: 'entel',
    name: 'Entel',
    clocks: {
      withoutBalance: { cancelAfterDays: 60, grade: 'confirmed', sources: CANCELLATION_SOURCES },
      withBalance: BALANCE_210,
    },
    steps: [],
    stepsGrade: 'likely',
    stepsSources: ['infobae-2025-11-24'],
    advisedCycle: {
      // With a balance only the 210 days bind, as at Movistar, hence the same 180.
      fullService: { withoutBalance: 45, withBalance: 180 },
      numberOnly: { withoutBalance: 45, withBalance: 180 },
    },
    checkedOn: CHECKED_ON,
  },
  bitel: {
    id: 'bitel',
    name: 'Bitel',
    clocks: {
      // Another report of the regulator's figures says 255; the lower one is the safe one.
      withoutBalance: {
        cancelAfterDays: 240,
        grade: 'confirmed',
        sources: ['larepublica-2025-08-25', 'remender-bitel'],
      },
      withBalance: { cancelAfterDays: 210, grade: 'confirmed', sources: ['bitel-baja-prepago'] },
    },
    steps: [
      { afterDays: 90, effect: 'partly-suspended' },
      { afterDays: 120, effect: 'suspended' },
    ],
    stepsGrade: 'likely',
    stepsSources: ['bitel-baja-prepago', 'remender-bitel'],
    advisedCycle: {
      fullService: { withoutBalance: 80, withBalance: 80 },
      numberOnly: { withoutBalance: 80, withBalance: 80 },
    },
    checkedOn: CHECKED_ON,
  },
  other: {
    id: 'other',
    name: null,
    clocks: { withoutBalance: UNKNOWN_CLOCK, withBalance: UNKNOWN_CLOCK },
    steps: [],
    stepsGrade: 'unverified',
    stepsSources: [],
    advisedCycle: {
      fullService: { withoutBalance: 30, withBalance: 30 },
      numberOnly: { withoutBalance: 30, withBalance: 30 },
    },
    checkedOn: CHECKED_ON,
  },
}
