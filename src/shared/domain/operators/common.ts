import type { CancelClock } from './operator'

/** What is the same at several operators. */

/** The regulation that applies to every operator: up to 210 days with an unused balance. */
export const BALANCE_210: CancelClock = {
  cancelAfterDays: 210,
  isCeiling: true,
  grade: 'confirmed',
  sources: ['infobae-2025-11-24', 'panamericana-455918', 'larepublica-2025-08-25'],
}

export const CANCELLATION_SOURCES = ['infobae-2025-11-24', 'larepublica-2025-08-25'] as const

/**
 * Where no source says when outgoing calls stop, the shortest cycle that a source gives is advised.
 * See src/decisions/005-operators-without-a-source.md.
 */
export const SHORTEST_KNOWN_CYCLE = 30

/** The regulator's list of the operators' hotlines, as two papers print it. */
export const OSIPTEL_LIST = {
  grade: 'confirmed',
  sources: ['infobae-2025-12-31', 'caretas-781820'],
} as const

/** The local number with the country's code before it: nobody says that it answers abroad. */
export const WORKED_OUT = {
  from: 'abroad',
  grade: 'likely',
  sources: OSIPTEL_LIST.sources,
} as const
