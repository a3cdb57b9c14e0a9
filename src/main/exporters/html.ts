import { cellText } from '@shared/domain/exports/cellText'
import type { HistoryRow } from '@shared/domain/history/history'
import { type HistoryCell, columnHeaders, historyCells } from '@shared/domain/history/historyCells'
import { amountText } from '@shared/domain/base/money'
import { YearTotals } from './yearTotals'
import type { ExportFeed, ExportJob } from '../ports/exports'
import { HTML_STYLE } from './htmlStyle'
import { escapeHtml } from './reportPage'

/** Texts up to this length (names, words) are not broken; longer ones are notes and may be. */
const LONGEST_SHORT_TEXT = 20

/** The exported page may load and run nothing, wherever it is opened. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'"

/**
 * One HTML file that a browser shows and prints on its own. Everything that a person typed is escaped.
 */
export async function* htmlPieces(job: ExportJob, feed: ExportFeed): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  const totals = new YearTotals()
  yield encoder.encode(beginning(job))
  for await (const rows of feed.rows()) {
    for (const row of rows) totals.add(row)
    yield encoder.encode(rows.map((row) => rowOf(row, job)).join(''))
  }
  yield encoder.encode(`</tbody></table>\n${totalsTable(job, totals)}</body></html>\n`)
}

function beginning({ options, words, today, count }: ExportJob): string {
  const { sheet, madeOn, renewalCount, timeZoneNote } = words.texts.exports
  const headers = columnHeaders(options.columns, words)
  const notes = [
    renewalCount.replace('{count}', String(count)),
    madeOn.replace('{date}', today),
    ...(options.hasTimeZoneNote ? [timeZoneNote] : []),
  ]
  return [
    `<!doctype html>\n<html lang="${options.language}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(sheet.all)}</title><style>${HTML_STYLE}</style></head><body>`,
    `<h1>${escapeHtml(sheet.all)}</h1>`,
    `<p class="notes">${notes.map(escapeHtml).join('<br>')}</p>`,
    '<table class="rows"><thead><tr>',
    ...headers.map((header) => `<th scope="col">${escapeHtml(header)}</th>`),
    '</tr></thead><tbody>\n',
  ].join('\n')
}

function rowOf(row: HistoryRow, { options, words }: ExportJob): string {
  const cells = historyCells(row, options.columns, words).map((cell) => {
    const text = escapeHtml(cellText(cell, options))
    return `<td${classOf(cell)}>${text}</td>`
  })
  return `<tr>${cells.join('')}</tr>\n`
}

/**
 * The CSS class of a cell: numbers are aligned, dates and codes are not broken, notes keep their line
 * breaks.
 */
export function classOf(cell: HistoryCell | null): string {
  switch (cell?.kind) {
    case 'money':
    case 'rate':
    case 'count':
      return ' class="figure"'
    case 'date':
    case 'moment':
    case 'code':
      return ' class="whole"'
    case 'text':
      return cell.value.length > LONGEST_SHORT_TEXT ? ' class="long"' : ''
    case undefined:
      return ''
  }
}

/** What each year cost in each currency. */
export function totalsTable({ words, options }: ExportJob, totals: YearTotals): string {
  const { summary } = words.texts.exports
  const { year, currency, renewals, toppedUp, paid, fees, everyYear } = summary
  const headers = [year, currency, renewals, toppedUp, paid, fees]
  const lines = totals.list().map((total) => {
    const money = (minor: number) =>
      cellText(
        {
          kind: 'money',
          value: amountText({ minor, currency: total.currency }),
          currency: total.currency,
        },
        options,
      )
    const cells = [total.year ?? everyYear, total.currency, String(total.count)]
    const figures = [total.toppedUp, total.paid, total.fees].map(money)
    return `<tr>${[...cells, ...figures].map((text) => `<td>${escapeHtml(text)}</td>`).join('')}</tr>\n`
  })
  const note = summary.failedLeftOut.replace('{count}', String(totals.failed))
  return [
    `<h2>${escapeHtml(summary.title)}</h2>\n<table class="totals"><thead><tr>`,
    ...headers.map((header) => `<th scope="col">${escapeHtml(header)}</th>`),
    `</tr></thead><tbody>\n${lines.join('')}</tbody></table>\n`,
    totals.failed > 0 ? `<p class="notes">${escapeHtml(note)}</p>\n` : '',
  ].join('')
}
