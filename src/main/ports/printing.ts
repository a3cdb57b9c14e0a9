import type { ReceiptType } from '@shared/domain/receipts/receiptTypes'

export const PICTURE_URL = 'app://print/picture'

/** A page of our own markup to print. */
export interface PrintedPage {
  readonly html: string
  readonly paper: 'a4' | 'letter'
  readonly isLandscape: boolean
  readonly hasPageNumbers: boolean
  /** The picture that the page shows under `PICTURE_URL`. */
  readonly picture: { readonly type: ReceiptType; readonly bytes: Uint8Array } | null
  /** Number of renewals on the page, for progress. */
  readonly rows: number
}

export type PrintPdf = (page: PrintedPage) => Promise<Uint8Array>
