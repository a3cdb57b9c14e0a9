import { type CivilDate, type Instant, dateIn } from '@shared/domain/base/civilDate'
import type { ExportOptions } from '@shared/domain/exports/exportOptions'
import { loadMessages } from '@shared/i18n/load'

/** The suggested name of an export in the export's own language: "Keepline 续费记录 2026-11-22.xlsx". */
export async function exportName(
  { language, output: { format } }: ExportOptions,
  now: Instant,
  timeZone: string,
): Promise<string> {
  const today: CivilDate = dateIn(timeZone, now)
  const { fileName, calendar } = (await loadMessages(language)).exports
  return `${(format === 'ics' ? calendar.fileName : fileName).replace('{date}', today)}.${format}`
}

/** The name with a number before its extension: `name (2).xlsx`. */
export function numberedName(name: string, number: number): string {
  if (number < 2) return name
  const dot = name.lastIndexOf('.')
  return `${name.slice(0, dot)} (${number})${name.slice(dot)}`
}
