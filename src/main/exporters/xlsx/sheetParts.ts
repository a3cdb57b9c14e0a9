import type { OutputOf } from '@shared/domain/exports/exportOptions'
import type { ExportJob } from '../../ports/exports'

/** Rows that a sheet can hold besides its header. */
const MOST_ROWS = 1_048_575

export interface SheetPart {
  readonly name: string
  readonly count: number
}

/** The sheets of a table in order. A table that is too long continues on a further sheet. */
export function sheetParts(
  { words, count, years }: Pick<ExportJob, 'words' | 'count' | 'years'>,
  sheets: OutputOf<'xlsx'>['sheets'],
  most = MOST_ROWS,
): SheetPart[] {
  const { sheet } = words.texts.exports
  const whole = [{ name: sheet.all, count }]
  const wanted =
    sheets === 'one' || years.length === 0
      ? whole
      : years.map(({ year, count }) => ({ name: year, count }))
  return wanted.flatMap(({ name, count }) => {
    const parts = Math.max(1, Math.ceil(count / most))
    return Array.from({ length: parts }, (_, index) => ({
      name: index === 0 ? name : partName(sheet.part, name, index + 1),
      count: Math.min(most, count - index * most),
    }))
  })
}

function partName(pattern: string, name: string, part: number): string {
  return pattern.replace('{name}', name).replace('{part}', String(part))
}
