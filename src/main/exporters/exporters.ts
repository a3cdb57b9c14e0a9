import type { Exporters, Report, ReportWriters } from '../ports'
import { encodeCsv } from './csv'
import { reportPage } from './reportPage'
import { encodeReportText } from './reportText'

/** Every format there is; another one is a file of its own and a line here. */
export const exporters = { csv: encodeCsv } as const satisfies Exporters

/** A report's formats; `print` makes a PDF of a page. */
export function reportWriters(print: (html: string) => Promise<Uint8Array>): ReportWriters {
  return { pdf: (report: Report) => print(reportPage(report)), text: encodeReportText }
}
