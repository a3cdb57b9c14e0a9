import * as v from 'valibot'
import { type CardDocument, CardDocumentSchema } from '../cards/cardDocument'
import { InstantSchema } from '../base/civilDate'

/** Name and version number of the lossless export format. */
export const EXPORT_FORMAT = 'keepline-export'
export const EXPORT_FORMAT_VERSION = 1

export const ExportedLibrarySchema = v.object({
  format: v.literal(EXPORT_FORMAT),
  formatVersion: v.literal(EXPORT_FORMAT_VERSION),
  exportedAt: InstantSchema,
  /** The program and its version, for human readers. */
  exportedBy: v.string(),
  /** The requested scope; only `all` is a whole library. */
  scope: v.picklist(['all', 'filter', 'renewals', 'card', 'period']),
  /** Oldest first, by when they were added. */
  cards: v.array(CardDocumentSchema),
})

/**
 * A document with its fields in the schema's order, whatever changes it went through, so that the same
 * records give the same bytes, even after an export and import.
 */
export function exportedCard(document: CardDocument): CardDocument {
  return v.parse(CardDocumentSchema, document)
}
