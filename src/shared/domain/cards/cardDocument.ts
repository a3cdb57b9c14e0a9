import * as v from 'valibot'
import { versionAfter } from '../../migrations/migrate'
import { MIGRATIONS } from '../../migrations/migrations'
import { CardSchema } from './card'
import { RenewalSchema } from '../renewals/renewal'
import { RenewalProgressSchema } from '../renewals/renewalProgress'

/** The version that this build writes. A document of a newer one is refused, untouched. */
export const CARD_DOCUMENT_VERSION = versionAfter(MIGRATIONS.card)

/**
 * Everything about one card, stored as one file, so that a renewal, its receipts and the new deadline
 * are one atomic replacement.
 */
export const CardDocumentSchema = v.object({
  schemaVersion: v.literal(CARD_DOCUMENT_VERSION),
  card: CardSchema,
  renewals: v.array(RenewalSchema),
  /** A guided renewal that was begun and not yet recorded. */
  inProgress: v.optional(v.nullable(RenewalProgressSchema), null),
})
export type CardDocument = v.InferOutput<typeof CardDocumentSchema>

/** True for a card that is neither archived nor deleted. */
export function isActive({ card }: CardDocument): boolean {
  return card.archivedAt === null && card.deletedAt === null
}
