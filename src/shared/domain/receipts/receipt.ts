import * as v from 'valibot'
import { InstantSchema } from '../base/civilDate'
import { IdSchema } from '../base/id'
import { LONGEST_RECEIPT_NOTE } from './receiptLimits'
import { ReceiptTypeSchema } from './receiptTypes'

export const Sha256Schema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'sha256.invalid'))

/** A file that proves a renewal. Its bytes are stored once in the library, by SHA-256. */
export const ReceiptSchema = v.object({
  id: IdSchema,
  sha256: Sha256Schema,
  type: ReceiptTypeSchema,
  bytes: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** The file's name when it was attached, for display only; never a path. */
  fileName: v.pipe(v.string(), v.maxLength(255)),
  addedAt: InstantSchema,
  note: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_RECEIPT_NOTE)), ''),
  /** When it was removed from its renewal into the trash; its file stays. */
  deletedAt: v.optional(v.nullable(InstantSchema), null),
})
export type Receipt = v.InferOutput<typeof ReceiptSchema>

/** The receipt record for a staged file. */
export function newReceipt(
  { sha256, type, bytes, fileName }: Pick<Receipt, 'sha256' | 'type' | 'bytes' | 'fileName'>,
  { id, addedAt }: Pick<Receipt, 'id' | 'addedAt'>,
): Receipt {
  return { id, sha256, type, bytes, fileName, addedAt, note: '', deletedAt: null }
}

/** The receipts of a renewal that are not in the trash. */
export function keptReceipts(receipts: readonly Receipt[]): Receipt[] {
  return receipts.filter(({ deletedAt }) => deletedAt === null)
}
