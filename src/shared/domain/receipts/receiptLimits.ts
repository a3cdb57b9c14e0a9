import { A_MEGABYTE } from '../base/bytes'

/** Larger files are refused: a receipt is a screenshot or a short document. */
export const LARGEST_RECEIPT_BYTES = 50 * A_MEGABYTE

/** In characters. */
export const LONGEST_RECEIPT_NOTE = 2_000
