import * as v from 'valibot'
import { IdSchema } from '../../domain/base/id'
import { FollowUpInputSchema } from '../../domain/renewals/followUp'
import { RenewalInputSchema } from '../../domain/renewals/renewal'
import { CardPatchSchema } from '../../domain/renewals/renewalPatch'
import { RenewalProgressInputSchema } from '../../domain/renewals/renewalProgress'
import { SavedSchema } from '../models'
import { ofCard, ofRenewal, stagedIds } from './parts'

export const renewalChannels = {
  'renewals:record': {
    request: v.object({ cardId: IdSchema, input: RenewalInputSchema, stagedIds }),
    response: SavedSchema,
  },
  'renewals:edit': {
    request: v.object({
      ...ofRenewal.entries,
      input: RenewalInputSchema,
      stagedIds,
      removedReceiptIds: v.array(IdSchema),
    }),
    response: SavedSchema,
  },
  /** Records one renewal for each of several cards, all or nothing. */
  'renewals:recordMany': {
    request: v.object({
      cardIds: v.pipe(v.array(IdSchema), v.minLength(1), v.maxLength(500)),
      input: RenewalInputSchema,
    }),
    response: SavedSchema,
  },
  /** A few facts of many renewals, all or nothing. */
  'renewals:patchMany': {
    request: v.object({ patches: v.pipe(v.array(CardPatchSchema), v.minLength(1)) }),
    response: SavedSchema,
  },
  /** Saves the progress of a guided renewal. */
  'renewals:saveProgress': {
    request: v.object({ cardId: IdSchema, ...RenewalProgressInputSchema.entries }),
    response: SavedSchema,
  },
  /** Its attached files stay until the next start, so that saving it again takes this back. */
  'renewals:dropProgress': { request: ofCard, response: SavedSchema },
  /** The answer to "did it take effect?" of a paid renewal. */
  'renewals:answerFollowUp': {
    request: v.object({ ...ofRenewal.entries, answer: FollowUpInputSchema }),
    response: SavedSchema,
  },
  'renewals:delete': { request: ofRenewal, response: SavedSchema },
  'renewals:restore': { request: ofRenewal, response: SavedSchema },
} as const
