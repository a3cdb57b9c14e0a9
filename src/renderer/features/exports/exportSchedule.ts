import {
  type ExportSchedule,
  type ExportPreset,
  MOST_KEPT,
} from '@shared/domain/exports/exportMemory'
import {
  type ExportOptions,
  USUAL_OUTPUTS,
  usualExport,
} from '@shared/domain/exports/exportOptions'
import type { Language } from '@shared/domain/settings/languages'
import { isSameExport } from './exportDraft'

const USUALLY_KEPT = 8

/** The schedule's default. */
export function usualSchedule(language: Language): ExportSchedule {
  return { isOn: false, every: 'week', keep: USUALLY_KEPT, options: usualPlanOptions(language) }
}

export function usualPlanOptions(language: Language): ExportOptions {
  return usualExport(language, USUAL_OUTPUTS.xlsx)
}

/** Parses a whole number of files; null when it is none. */
export function parseKeep(text: string): number | null {
  const plain = text.normalize('NFKC').trim()
  const count = /^\d{1,3}$/.test(plain) ? Number(plain) : 0
  return count >= 1 && count <= MOST_KEPT ? count : null
}

/**
 * The entry of the list that matches the schedule: the default export, a preset by id, or its own
 * copy.
 */
export function chosenOptions(
  options: ExportOptions,
  presets: readonly ExportPreset[],
  language: Language,
): string {
  const preset = presets.find((one) => isSameExport(one.options, options))
  if (preset) return preset.id
  return isSameExport(options, usualPlanOptions(language)) ? 'usual' : 'asBefore'
}
