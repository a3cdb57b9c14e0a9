import { cellText } from '@shared/domain/exports/cellText'
import type { HistoryRow } from '@shared/domain/history/history'
import { columnHeaders, historyCells } from '@shared/domain/history/historyCells'
import { YearTotals } from '../yearTotals'
import type { ExportJob } from '../../ports/exports'
import type { PrintedPage } from '../../ports/printing'
import { classOf, totalsTable } from '../html'
import { escapeHtml } from '../reportPage'
import { pdfStyle } from './pdfStyle'
import type { Sheet } from './sheet'

/**
 * Chromium's layout gets disproportionately slow beyond this many rows, so the next rows start a new
 * page.
 * See src/decisions/027-a-pdf-is-printed-in-parts.md.
 */
const ROWS_AT_ONCE = 2_500

/** The table as pages of markup, `ROWS_AT_ONCE` rows each; the totals follow the last. */
export async function* tablePages(
  job: ExportJob,
  sheet: Sheet,
  batches: AsyncIterable<readonly HistoryRow[]>,
): AsyncGenerator<PrintedPage> {
  const totals = new YearTotals()
  let title = titleOf(job)
  let lines: string[] = []
  for await (const rows of batches) {
    for (const row of rows) {
      if (lines.length === ROWS_AT_ONCE) {
        yield pageOf(title + tableOf(lines, job, sheet), lines.length, job, sheet)
        title = ''
        lines = []
      }
      totals.add(row)
      lines.push(lineOf(row, job, sheet))
    }
  }
  const rest = title + tableOf(lines, job, sheet) + totalsTable(job, totals)
  yield pageOf(rest, lines.length, job, sheet)
}

export function pageOf(
  body: string,
  rows: number,
  { options, words }: ExportJob,
  { paper, isLandscape, lettersPt }: Omit<Sheet, 'columns'>,
): PrintedPage {
  const html = [
    `<!doctype html>\n<html lang="${options.language}"><head><meta charset="utf-8">`,
    `<title>${escapeHtml(words.texts.exports.sheet.all)}</title>`,
    `<style>${pdfStyle(lettersPt)}</style></head><body>${body}</body></html>`,
  ].join('')
  return { html, paper, isLandscape, hasPageNumbers: false, picture: null, rows }
}

function titleOf({ options, words, today, count }: ExportJob): string {
  const { sheet, madeOn, renewalCount, timeZoneNote } = words.texts.exports
  const notes = [
    renewalCount.replace('{count}', String(count)),
    madeOn.replace('{date}', today),
    ...(options.hasTimeZoneNote ? [timeZoneNote] : []),
  ]
  const lines = notes.map(escapeHtml).join('<br>')
  return `<h1>${escapeHtml(sheet.all)}</h1><p class="notes">${lines}</p>`
}

function tableOf(lines: readonly string[], { words }: ExportJob, { columns }: Sheet): string {
  const headers = columnHeaders(
    columns.map(({ id }) => id),
    words,
  )
  return [
    '<table class="rows"><colgroup>',
    ...columns.map(({ percent }) => `<col style="width: ${percent}%">`),
    '</colgroup><thead><tr>',
    ...headers.map((header, at) => {
      const isFigure = columns[at]?.hasCurrency ?? false
      return `<th scope="col"${isFigure ? ' class="figure"' : ''}>${escapeHtml(header)}</th>`
    }),
    `</tr></thead><tbody>${lines.join('')}</tbody></table>`,
  ].join('')
}

function lineOf(row: HistoryRow, { options, words }: ExportJob, { columns }: Sheet): string {
  const ids = columns.map(({ id }) => id)
  const cells = historyCells(row, ids, words).map((cell, at) => {
    const hasCurrency = columns[at]?.hasCurrency && cell?.kind === 'money'
    const text = cellText(cell, options) + (hasCurrency ? `\u00a0${cell.currency}` : '')
    return `<td${classOf(cell)}>${escapeHtml(text)}</td>`
  })
  return `<tr>${cells.join('')}</tr>\n`
}
