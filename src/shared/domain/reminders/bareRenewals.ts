import { type CardDocument, isActive } from '../cards/cardDocument'
import type { Card } from '../cards/card'
import { type Instant, addDays, addMinutes, dateIn } from '../base/civilDate'
import { keptReceipts } from '../receipts/receipt'
import type { Renewal } from '../renewals/renewal'
import type { ReminderLedger } from './ledger'

/** For this long after recording, the user may still add the receipt unasked. */
const PATIENCE_DAYS = 3
/**
 * Receipts of older renewals can hardly be found, and an imported history must not become a hundred
 * reminders.
 */
const OLDEST_DAYS = 60
const A_DAY_IN_MINUTES = 24 * 60

/** An effective renewal without a receipt. */
export interface BareRenewal {
  readonly card: Card
  readonly renewal: Renewal
  readonly key: string
}

export function dueBareRenewals(
  documents: readonly CardDocument[],
  { told }: ReminderLedger,
  now: Instant,
  timeZone: string,
): BareRenewal[] {
  const oldest = addDays(dateIn(timeZone, now), -OLDEST_DAYS)
  const recordedBy = addMinutes(now, -PATIENCE_DAYS * A_DAY_IN_MINUTES)
  return documents
    .filter((document) => isActive(document) && !document.card.isSample)
    .flatMap(({ card, renewals }) =>
      renewals
        .filter(
          ({ status, deletedAt, date, createdAt, receipts }) =>
            status === 'effective' &&
            deletedAt === null &&
            date >= oldest &&
            createdAt <= recordedBy &&
            keptReceipts(receipts).length === 0,
        )
        .map((renewal) => ({ card, renewal, key: `${renewal.id}|receipt` })),
    )
    .filter(({ key }) => !Object.hasOwn(told, key))
}
