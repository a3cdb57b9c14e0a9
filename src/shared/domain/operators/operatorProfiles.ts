import type { CivilDate } from '../base/civilDate'
import type { CancelClock, OperatorId, OperatorProfile } from './operator'

const CHECKED_ON: CivilDate = '2026-11-26'

/** The regulation that applies to every operator: up to 210 days with an unused balance. */
const BALANCE_210: CancelClock = {
  cancelAfterDays: 210,
  isCeiling: true,
  grade: 'confirmed',
  sources: ['infobae-2025-11-24', 'panamericana-455918', 'larepublica-2025-08-25'],
}

const CANCELLATION_SOURCES = ['infobae-2025-11-24', 'larepublica-2025-08-25'] as const

/**
 * Where no source says when outgoing calls stop, the shortest cycle that a source gives is advised.
 * See src/decisions/005-operators-without-a-source.md.
 */
const SHORTEST_KNOWN_CYCLE = 30

/** Nothing is known about small operators: the shortest cycle applies until the user enters a rule. */
const UNKNOWN_CLOCK: CancelClock = {
  cancelAfterDays: SHORTEST_KNOWN_CYCLE,
  grade: 'unverified',
  sources: [],
}

/**
 * What the public sources say of each operator. An advised cycle ends before the first day that hurts
 * its goal: a suspension, or the operator's warning ahead of the earlier of its two limits. Entel's
 * ends on the day of the warning, as its 60 days leave no room for more.
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
    advisedCycle: { numberOnly: 180, fullService: 55 },
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
    advisedCycle: { numberOnly: 180, fullService: SHORTEST_KNOWN_CYCLE },
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
    advisedCycle: { numberOnly: 45, fullService: SHORTEST_KNOWN_CYCLE },
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
      // Bitel's page says that suspension begins then; remender.pe puts the loss at 270 days.
      withBalance: {
        cancelAfterDays: 210,
        suspendsFirst: { otherDays: 270 },
        grade: 'confirmed',
        sources: ['bitel-baja-prepago', 'remender-bitel'],
      },
    },
    steps: [
      { afterDays: 90, effect: 'partly-suspended' },
      { afterDays: 120, effect: 'suspended' },
    ],
    stepsGrade: 'likely',
    stepsSources: ['bitel-baja-prepago', 'remender-bitel'],
    advisedCycle: { numberOnly: 80, fullService: 80 },
    checkedOn: CHECKED_ON,
  },
  other: {
    id: 'other',
    name: null,
    clocks: { withoutBalance: UNKNOWN_CLOCK, withBalance: UNKNOWN_CLOCK },
    steps: [],
    stepsGrade: 'unverified',
    stepsSources: [],
    advisedCycle: { numberOnly: SHORTEST_KNOWN_CYCLE, fullService: SHORTEST_KNOWN_CYCLE },
    checkedOn: CHECKED_ON,
  },
}

export function operatorProfile(id: OperatorId): OperatorProfile {
  return OPERATOR_PROFILES[id]
}

/** True when a source says when calls or data stop before the line is cancelled. */
export function isServiceEndKnown({ steps }: OperatorProfile): boolean {
  return steps.some(({ effect }) => effect !== 'balance-lost')
}
