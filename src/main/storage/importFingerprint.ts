import type { CardDocument } from '@shared/domain/cards/cardDocument'
import * as v from 'valibot'
import { sha256 } from '../common/sha256'
import { parseJson, textOf } from './documentFormat'

/**
 * What a card looked like when an import had written it. Of its bytes: they stay the same when a later
 * build reads them otherwise. `fields` is how the first journals did it, and is only compared.
 */
export const FingerprintSchema = v.object({
  of: v.picklist(['bytes', 'fields']),
  sha256: v.string(),
})
type Fingerprint = v.InferOutput<typeof FingerprintSchema>

/** The fingerprint that the document will have once it is written. */
export function fingerprintOf(document: CardDocument): Fingerprint {
  return { of: 'bytes', sha256: sha256(textOf(document)) }
}

/** Is this text, as it lies on disk, what the fingerprint was taken of? */
export function isFingerprintOf({ of, sha256: expected }: Fingerprint, text: string): boolean {
  return sha256(of === 'bytes' ? text : textOf(inFormerOrder(parseJson(text)))) === expected
}

/**
 * The fields of a card document of versions 1 to 4, so that those of each object in it stand in the
 * order of its schema then. Never changed: fingerprints of that time are on people's disks.
 */
const FORMER_ORDER = `
  schemaVersion card renewals inProgress id label operator operatorName number iccid imsi activatedOn
  firstUsedOn lastTopUpOn balance balanceOn goal renewEveryDays cancelAfterDays relation name documentKind minor currency
  from importance isUnbound offsets times date amount on seenOn paid sha256 type bytes fileName addedAt
  step checked input stagedIds startedAt paidCurrency fee feeCurrency channel method plan months
  orderNumber status confirmedExpiry rule note kind holder isRegisteredToHolder hasRoaming lastSmsOn
  balanceSeen porting tags accounts colour reminders isSample setOn receipts askAgainAt createdAt
  updatedAt archivedAt deletedAt
`
  .trim()
  .split(/\s+/)

function inFormerOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inFormerOrder)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).sort(
    ([a], [b]) => FORMER_ORDER.indexOf(a) - FORMER_ORDER.indexOf(b),
  )
  return Object.fromEntries(fields.map(([name, field]) => [name, inFormerOrder(field)]))
}
