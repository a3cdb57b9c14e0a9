import * as v from 'valibot'
import { IdSchema } from '../../domain/base/id'

export const nothing = v.undefined()
export const ofCard = v.object({ cardId: IdSchema })
export const ofRenewal = v.object({ cardId: IdSchema, renewalId: IdSchema })
export const ofReceipt = v.object({ cardId: IdSchema, renewalId: IdSchema, receiptId: IdSchema })

export const fileName = v.pipe(v.string(), v.maxLength(1024))
/**
 * The size limit (`channelFacts.ts`) lies above that of the service, which refuses what is too large with
 * an error that the window can explain.
 */
export const fileBytes = v.instance(Uint8Array)

/** The staged ids of receipts to add to a renewal. */
export const stagedIds = v.pipe(v.array(IdSchema), v.maxLength(200))
