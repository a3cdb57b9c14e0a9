import * as v from 'valibot'
import { type CardDocument, CardDocumentSchema } from '../cards/cardDocument'
import { InstantSchema } from '../base/civilDate'

/** The lossless export: what it is called, and how its shape is numbered. */
export const EXPORT_FORMAT = 'keepline-export'
export const EXPORT_FORMAT_VERSION = 1

export const ExportedLibrarySchema = v.object({
  format: v.literal(EXPORT_FORMAT),
  formatVersion: v.literal(EXPORT_FORMAT_VERSION),
  exportedAt: InstantSchema,
  /** The program and its version, for people. */
  exportedBy: v.string(),
  /** What was asked for; only `all` is a whole library. */
  scope: v.picklist(['all', 'filter', 'renewals', 'card', 'period']),
  /** By when they were added, the oldest first. */
  cards: v.array(CardDocumentSchema),
})

/**
 * A document with its fields in the order of the schema, whatever changes it went through: so the
 * same records give the same bytes, also after they were exported and imported.
 */
export function exportedCard(document: CardDocument): CardDocument {
  return v.parse(CardDocumentSchema, document)
}
