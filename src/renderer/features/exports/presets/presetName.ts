import { type ExportPreset, LONGEST_PRESET_NAME } from '@shared/domain/exportMemory'

/** What is wrong with a name for a preset; null when nothing is. */
export function presetNameIssue(
  name: string,
  others: readonly ExportPreset[],
): 'missing' | 'tooLong' | 'taken' | null {
  const plain = name.trim()
  if (plain === '') return 'missing'
  if (plain.length > LONGEST_PRESET_NAME) return 'tooLong'
  return others.some((preset) => preset.name === plain) ? 'taken' : null
}
