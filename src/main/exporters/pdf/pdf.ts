import { factsOf } from '@shared/domain/receipts/receiptTypes'
import type { OutputOf } from '@shared/domain/exports/exportOptions'
import type { ExportFeed, ExportJob, ShownReceipt } from '../../ports/exports'
import type { PrintedPage } from '../../ports/printing'
import type { PdfBook, drawForeign } from './pdfBook'
import { receiptPage } from './receiptPages'
import { type Sheet, sheetFor } from './sheet'
import { tablePages } from './tablePages'

/** Prints the table, its totals and the receipts one after the other, then binds them into one PDF. */
export async function* pdfPieces(
  job: ExportJob,
  output: OutputOf<'pdf'>,
  feed: ExportFeed,
): AsyncGenerator<Uint8Array> {
  // Loaded only when needed, so that it does not delay the start.
  const bindery = await import('./pdfBook')
  const book = new bindery.PdfBook()
  const sheet = sheetFor(job.options.columns, output)
  for await (const page of tablePages(job, sheet, feed.rows()))
    await book.append(await printed(page, feed))
  if (output.hasReceipts) {
    for await (const receipt of feed.receipts()) {
      await appendReceipt(receipt, { book, draw: bindery.drawForeign }, job, sheet, feed)
    }
  }
  yield await book.finish(job.words.texts.exports.sheet.all, job.now, job.options.language)
}

interface Bindery {
  readonly book: PdfBook
  readonly draw: typeof drawForeign
}

async function appendReceipt(
  receipt: ShownReceipt,
  { book, draw }: Bindery,
  job: ExportJob,
  sheet: Sheet,
  feed: ExportFeed,
): Promise<void> {
  const { type, bytes } = receipt
  const foreign =
    factsOf(type).kind === 'pdf' && bytes !== null ? await book.foreignPages(bytes) : null
  const page = receiptPage(receipt, foreign?.length ?? 0, job, sheet)
  const pages = await book.append(await printed(page, feed))
  for (const [at, one] of (foreign ?? []).entries()) {
    const place = pages[at]
    if (place) draw(place, one)
  }
}

async function printed(page: PrintedPage, feed: ExportFeed): Promise<Uint8Array> {
  for await (const bytes of feed.printed(page)) return bytes
  throw new Error('Nothing was printed.')
}
