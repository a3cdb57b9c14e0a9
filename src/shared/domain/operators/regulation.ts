import type { SourceId } from './sources'

/** The law behind the operators: fifteen days of warning, and ninety until a number is given away. */
export const REGULATION = {
  warningDays: 15,
  warningSources: ['panamericana-455918'],
  reassignAfterDays: 90,
  reassignSources: ['panamericana-455918', 'larepublica-2025-08-25'],
  grade: 'confirmed',
} as const satisfies {
  warningDays: number
  warningSources: readonly SourceId[]
  reassignAfterDays: number
  reassignSources: readonly SourceId[]
  grade: string
}
