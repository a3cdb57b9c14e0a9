import type { CivilDate } from '../base/civilDate'
import type { DateFormat, ExportOptions, NumberFormat } from './exportOptions'
import type { HistoryCell } from '../history/historyCells'

/** A cell as text in the user's formats: for text formats and for the preview. */
export function cellText(
  cell: HistoryCell | null,
  { dateFormat, numberFormat }: Pick<ExportOptions, 'dateFormat' | 'numberFormat'>,
): string {
  if (cell === null) return ''
  switch (cell.kind) {
    case 'text':
    case 'code':
      return cell.value
    case 'money':
    case 'rate':
      return figureText(cell.value, numberFormat)
    case 'date':
      return dateText(cell.value, dateFormat)
    case 'moment':
      return momentText(cell.value, dateFormat)
    case 'count':
      return String(cell.value)
  }
}

/** A plain decimal with the chosen decimal mark. */
export function figureText(decimal: string, format: NumberFormat): string {
  return format === 'comma' ? decimal.replace('.', ',') : decimal
}

export function dateText(date: CivilDate, format: DateFormat): string {
  const [year = '', month = '', day = ''] = date.split('-')
  switch (format) {
    case 'iso':
      return date
    case 'slashed':
      return `${year}/${Number(month)}/${Number(day)}`
    case 'dayFirst':
      return `${day}/${month}/${year}`
    case 'chinese':
      return `${year}年${Number(month)}月${Number(day)}日`
  }
}

/** `wall` is `2026-11-22T16:07:11`. */
function momentText(wall: string, format: DateFormat): string {
  const [date = '', time = ''] = wall.split('T')
  return `${dateText(date as CivilDate, format)} ${time}` // The first ten characters are the date.
}
