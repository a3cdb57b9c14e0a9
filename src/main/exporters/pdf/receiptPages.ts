import { dateText } from '@shared/domain/exports/cellText'
import { type ReceiptType, factsOf } from '@shared/domain/receipts/receiptTypes'
import { type ExportJob, type ShownReceipt } from '../../ports/exports'
import { PICTURE_URL, type PrintedPage } from '../../ports/printing'
import { escapeHtml } from '../reportPage'
import type { Sheet } from './sheet'
import { pageOf } from './tablePages'

const LETTERS_PT = 10

/** The page of a receipt: its description, and the receipt below. */
export function receiptPage(
  receipt: ShownReceipt,
  /**
   * Number of pages to leave empty below the heading, for a PDF to be drawn on; 0 when nothing can be
   * drawn.
   */
  freePages: number,
  job: ExportJob,
  { paper }: Pick<Sheet, 'paper'>,
): PrintedPage {
  const sheet = { paper, isLandscape: false, lettersPt: LETTERS_PT }
  const { type, bytes } = receipt
  const page = pageOf(bodyOf(receipt, freePages, job), 0, job, sheet)
  return bytes !== null && isPicture(type) ? { ...page, picture: { type, bytes } } : page
}

function bodyOf(receipt: ShownReceipt, freePages: number, job: ExportJob): string {
  const { type, bytes } = receipt
  const { missing, unprintable } = job.words.texts.exports.receiptPage
  if (bytes === null) return section(receipt, job, sentence(missing))
  if (isPicture(type)) return section(receipt, job, `<img src="${PICTURE_URL}" alt="">`)
  if (factsOf(type).kind === 'text')
    return section(receipt, job, `<pre>${escapeHtml(textIn(bytes))}</pre>`)
  if (freePages === 0) return section(receipt, job, sentence(unprintable))
  const places = Array.from({ length: freePages }, (_none, at) => ` (${at + 1}/${freePages})`)
  return places.map((place) => section(receipt, job, '', place)).join('')
}

/** What the printer draws by itself. */
function isPicture(type: ReceiptType): boolean {
  const { kind, isPrinted } = factsOf(type)
  return kind === 'picture' && isPrinted
}

function textIn(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

function sentence(text: string): string {
  return `<p><strong>${escapeHtml(text)}</strong></p>`
}

function section(receipt: ShownReceipt, job: ExportJob, content: string, place = ''): string {
  const { renewedOn, label, fileName, note, isChanged } = receipt
  const words = job.words.texts.exports.receiptPage
  const title = words.title
    .replace('{date}', dateText(renewedOn, job.options.dateFormat))
    .replace('{card}', () => label)
  const lines = [fileName + place, ...(note ? [note] : []), ...(isChanged ? [words.changed] : [])]
  return [
    `<section class="receipt"><h2>${escapeHtml(title)}</h2>`,
    ...lines.map((line) => `<p>${escapeHtml(line)}</p>`),
    `${content}</section>`,
  ].join('')
}
