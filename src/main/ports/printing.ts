import type { ReceiptType } from '@shared/domain/receipts/receiptTypes'

export const PICTURE_URL = 'app://print/picture'

/** Markup of ours to be printed. */
export interface PrintedPage {
  readonly html: string
  readonly paper: 'a4' | 'letter'
  readonly isLandscape: boolean
  readonly hasPageNumbers: boolean
  /** What the page shows under `PICTURE_URL`. */
  readonly picture: { readonly type: ReceiptType; readonly bytes: Uint8Array } | null
  /** Renewals on it. */
  readonly rows: number
}

export type PrintPdf = (page: PrintedPage) => Promise<Uint8Array>
