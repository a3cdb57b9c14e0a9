import { calendarEvents } from '@shared/domain/exports/calendarEvents'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import type { Instant } from '@shared/domain/base/civilDate'
import {
  type PlainExportOptions,
  USUAL_OUTPUTS,
  usualExport,
} from '@shared/domain/exports/exportOptions'
import { rowsOf } from '@shared/domain/exports/exportPreview'
import type { HistoryRow } from '@shared/domain/history/history'
import { DEFAULT_SETTINGS } from '@shared/domain/settings/settings'
import { messages } from '@shared/i18n/en'
import type { ExportFeed, ExportJob, ShownReceipt } from '../../ports/exports'
import type { PrintedPage } from '../../ports/printing'
import { exportPieces } from '../exporters'
import { NOW } from './cardWith'

type PlainFormat = PlainExportOptions['output']['format']
export type JobChanges = Partial<PlainExportOptions> & {
  readonly now?: Instant
  readonly receipts?: readonly ShownReceipt[]
  /** Collects the pages that are printed; the fake printer returns blank PDFs. */
  readonly pages?: PrintedPage[]
}

/** What the exporters are given, without the app around them. */
function jobOf(
  documents: readonly CardDocument[],
  format: PlainFormat,
  changes: JobChanges = {},
): { readonly job: ExportJob; readonly feed: ExportFeed } {
  const { now = NOW, receipts = [], pages = [], ...chosen } = changes
  const options = { ...usualExport('en', USUAL_OUTPUTS[format]), ...chosen }
  const rows = rowsOf(documents, options)
  const words = { texts: messages, timeZone: 'Asia/Shanghai' }
  return {
    job: {
      options,
      words,
      version: '1.2.3',
      now,
      today: '2026-11-23',
      count: rows.length,
      years: yearsOf(rows),
    },
    feed: {
      async *rows() {
        for (let at = 0; at < rows.length; at += 100) yield rows.slice(at, at + 100)
      },
      async *documents() {
        for (const document of documents) yield [document]
      },
      async *receipts() {
        yield* receipts
      },
      async *printed(page) {
        pages.push(page)
        const { PDFDocument } = await import('@cantoo/pdf-lib')
        const printed = await PDFDocument.create()
        const sheets = page.html.match(/class="receipt"/g)?.length ?? 1
        for (let at = 0; at < sheets; at += 1) printed.addPage([600, 800])
        yield await printed.save()
      },
      async *events() {
        for (const document of documents) {
          yield calendarEvents(document, DEFAULT_SETTINGS, now, words.timeZone)
        }
      },
    },
  }
}

/** The whole file. */
export async function exported(
  documents: readonly CardDocument[],
  format: PlainFormat,
  changes: JobChanges = {},
): Promise<Buffer> {
  const { job, feed } = jobOf(documents, format, changes)
  const pieces: Uint8Array[] = []
  for await (const piece of exportPieces(job, feed)) pieces.push(piece)
  return Buffer.concat(pieces)
}

function yearsOf(rows: readonly HistoryRow[]): ExportJob['years'] {
  const years = [...new Set(rows.map(({ renewal }) => renewal.date.slice(0, 4)))]
  return years.map((year) => ({
    year,
    count: rows.filter(({ renewal }) => renewal.date.startsWith(year)).length,
  }))
}
