import type { HistoryCell } from '@shared/domain/history/historyCells'
import { amountText } from '@shared/domain/base/money'
import type { YearTotal, YearTotals } from '../yearTotals'
import type { ExportJob } from '../../ports/exports'
import { type CellWriter, columnName } from './sheetCells'
import { WORKSHEET, columnWidths, widthOf } from './tableSheet'

/** Totals of each year and currency, as numbers: the file contains no formulas. */
export function summarySheet(job: ExportJob, totals: YearTotals, writer: CellWriter): string {
  const { words, options, today, count } = job
  const { summary, madeOn, renewalCount, timeZoneNote } = words.texts.exports
  const notes = [
    madeOn.replace('{date}', today),
    renewalCount.replace('{count}', String(count)),
    ...(totals.failed > 0 ? [summary.failedLeftOut.replace('{count}', String(totals.failed))] : []),
    ...(options.hasTimeZoneNote ? [timeZoneNote] : []),
  ]
  const { year, currency, renewals, toppedUp, paid, fees, everyYear } = summary
  const headers = [year, currency, renewals, toppedUp, paid, fees]
  const lines = [
    [writer.words('A1', summary.title, 'title')],
    ...notes.map((note, index) => [writer.words(`A${index + 2}`, note, 'plain')]),
    [],
  ]
  const first = lines.length + 1
  lines.push(
    headers.map((text, index) => writer.words(`${columnName(index)}${first}`, text, 'header')),
  )
  for (const total of totals.list()) {
    const row = lines.length + 1
    lines.push(
      totalCells(total, everyYear).map((cell, index) =>
        writer.write(`${columnName(index)}${row}`, cell),
      ),
    )
  }
  const widths = headers.map((header) => widthOf([header, '9999999999']))
  const rows = lines.map((cells, index) => `<row r="${index + 1}">${cells.join('')}</row>`)
  return [
    WORKSHEET,
    '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>',
    columnWidths(widths),
    `<sheetData>${rows.join('')}</sheetData>`,
    '<pageSetup paperSize="9"/></worksheet>',
  ].join('')
}

function totalCells(total: YearTotal, everyYear: string): (HistoryCell | null)[] {
  const { year, currency, count } = total
  const money = (minor: number): HistoryCell => ({
    kind: 'money',
    value: amountText({ minor, currency }),
    currency,
  })
  return [
    year === null ? { kind: 'text', value: everyYear } : { kind: 'count', value: Number(year) },
    { kind: 'text', value: currency },
    { kind: 'count', value: count },
    money(total.toppedUp),
    money(total.paid),
    money(total.fees),
  ]
}
