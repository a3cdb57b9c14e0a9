import type { PlannedRow } from '@shared/domain/imports/importOutcome'
import type { ImportDesk } from '../../ports/imports'
import type { Translate } from '../../ports/words'

/**
 * The refused rows with their reasons as a table, to be corrected in a spreadsheet and imported again.
 */
export function refusedTable(
  { titles, rows }: Awaited<ReturnType<ImportDesk['refused']>>,
  t: Translate,
): string[][] {
  const head = [...titles, t('imports.refusedColumn.line'), t('imports.refusedColumn.reason')]
  const width = Math.max(titles.length, ...rows.map(({ cells }) => cells.length))
  return [
    [...filled(titles, width), ...head.slice(titles.length)],
    ...rows.map(({ row, cells }) => [
      ...filled(cells, width),
      String(row.line),
      reasonsOf(row.issues, t),
    ]),
  ]
}

function filled(cells: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, index) => cells[index] ?? '')
}

/** Why a row cannot be imported, one line per cell. */
export function reasonsOf(issues: PlannedRow['issues'], t: Translate): string {
  return issues
    .map(({ field, code, params, cell }) => {
      const where = t(`imports.field.${field}`)
      const why = t(`validation.${code}`, params)
      return cell === '' ? `${where}: ${why}` : `${where} “${cell}”: ${why}`
    })
    .join('\n')
}
