import type { ExportFeed, ExportJob, Report, ReportWriters } from '../ports'
import { csvPieces } from './csv'
import { htmlPieces } from './html'
import { icsPieces } from './ics'
import { jsonPieces } from './json'
import { reportPage } from './reportPage'
import { encodeReportText } from './reportText'
import { xlsxPieces } from './xlsx/xlsx'

/** Every format there is; another one is a file of its own and a line here. */
export function exportPieces(job: ExportJob, feed: ExportFeed): AsyncIterable<Uint8Array> {
  const { output } = job.options
  switch (output.format) {
    case 'csv':
      return csvPieces(job, output, feed)
    case 'xlsx':
      return xlsxPieces(job, output, feed)
    case 'json':
      return jsonPieces(job, feed)
    case 'html':
      return htmlPieces(job, feed)
    case 'ics':
      return icsPieces(job, output, feed)
  }
}

/** A report's formats; `print` makes a PDF of a page. */
export function reportWriters(print: (html: string) => Promise<Uint8Array>): ReportWriters {
  return { pdf: (report: Report) => print(reportPage(report)), text: encodeReportText }
}
