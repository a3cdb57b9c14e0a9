import type { ExportFeed, ExportJob } from '../ports/exports'
import type { PrintPdf } from '../ports/printing'
import type { Report, ReportWriters } from '../ports/reports'
import { csvPieces } from './csv'
import { htmlPieces } from './html'
import { icsPieces } from './ics'
import { jsonPieces } from './json'
import { pdfPieces } from './pdf/pdf'
import { reportPage } from './reportPage'
import { encodeReportText } from './reportText'
import { xlsxPieces } from './xlsx/xlsx'

/** Every export format. A new format is a file of its own and a line here. */
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
    case 'pdf':
      return pdfPieces(job, output, feed)
    case 'ics':
      return icsPieces(job, output, feed)
    default:
      return output satisfies never
  }
}

/** The writers of a report's formats; `print` turns a page into a PDF. */
export function reportWriters(print: PrintPdf): ReportWriters {
  const sheet = { paper: 'a4', isLandscape: false, hasPageNumbers: true } as const
  return {
    pdf: (report: Report) => print({ html: reportPage(report), ...sheet, picture: null, rows: 0 }),
    text: encodeReportText,
  }
}
