import * as v from 'valibot'
import { IdSchema } from '../../domain/base/id'
import { CheckReportSchema } from '../../domain/receipts/libraryCheck'
import { LONGEST_RECEIPT_NOTE } from '../../domain/receipts/receiptLimits'
import { ExportOutcomeSchema, SavedSchema, StagedReceiptSchema, StagingSchema } from '../models'
import { nothing, ofRenewal, ofReceipt, fileName, fileBytes, stagedIds } from './parts'

export const receiptChannels = {
  /** Opens the system's dialog; main reads the chosen files. */
  'receipts:choose': { request: nothing, response: StagingSchema },
  /** Stages a dropped file or pasted screenshot by its bytes. */
  'receipts:stage': {
    request: v.object({ fileName, bytes: fileBytes }),
    response: StagingSchema,
  },
  /** The given files that are still staged, for a resumed renewal. */
  'receipts:staged': {
    request: v.object({ stagedIds }),
    response: v.array(StagedReceiptSchema),
  },
  'receipts:discard': { request: v.object({ stagedIds }), response: nothing },
  'receipts:open': { request: ofReceipt, response: nothing },
  'receipts:showInFolder': { request: ofReceipt, response: nothing },
  /** Opens the system's dialog for a place; null when it was cancelled. */
  'receipts:saveCopy': { request: ofReceipt, response: ExportOutcomeSchema },
  'receipts:editNote': {
    request: v.object({
      ...ofReceipt.entries,
      note: v.pipe(v.string(), v.maxLength(LONGEST_RECEIPT_NOTE)),
    }),
    response: SavedSchema,
  },
  /** Hangs a receipt on another renewal, of the same card or of another. */
  'receipts:move': {
    request: v.object({ ...ofReceipt.entries, toCardId: IdSchema, toRenewalId: IdSchema }),
    response: SavedSchema,
  },
  'receipts:delete': { request: ofReceipt, response: SavedSchema },
  'receipts:restore': { request: ofReceipt, response: SavedSchema },
  /** Reads every file of the library; tells its progress by events and can be cancelled. */
  'receipts:check': { request: nothing, response: CheckReportSchema },
  'receipts:cancelCheck': { request: nothing, response: nothing },
  /** The last check that was not cancelled. */
  'receipts:lastCheck': { request: nothing, response: v.nullable(CheckReportSchema) },
  /** Checks only the files of these renewals; the result is not stored as the last check. */
  'receipts:checkSelected': {
    request: v.object({ renewals: v.array(ofRenewal) }),
    response: CheckReportSchema,
  },
  'receipts:cancelCheckSelected': { request: nothing, response: nothing },
} as const
