import type { CardDocument } from '@shared/domain/cards/cardDocument'
import type { CivilDate, Instant } from '@shared/domain/base/civilDate'
import type { Deadline } from '@shared/domain/rules/deadline'
import {
  type RenewalDetails,
  type RenewalInput,
  type RenewalStatus,
  parseRenewalInput,
} from '@shared/domain/renewals/renewal'
import { withEditedRenewal, withNewRenewal } from '@shared/domain/renewals/renewalChanges'
import type { RuleView } from '@shared/domain/rules/stages'
import { type Timeline, stagesOf } from '@shared/domain/rules/timeline'
import { blankInput } from './renewalForm'

/** What saving a form would do to the card's deadline; its text is `renewals.effect.<kind>`. */
export type RenewalEffect =
  | { readonly kind: 'needsDate' | 'paidUnknown' | 'failedUnknown' | 'refundedUnknown' }
  | { readonly kind: 'becomesUnknown'; readonly before: CivilDate }
  | {
      readonly kind: 'begins' | 'stays' | 'staysOlder' | 'paid' | 'failed' | 'refunded'
      readonly after: Deadline
    }
  | {
      readonly kind: 'moves' | 'paidMoves' | 'failedMoves' | 'refundedMoves'
      readonly after: Deadline
      readonly before: CivilDate
    }

interface Draft {
  readonly document: CardDocument
  /** The renewal being edited; null for a new one. */
  readonly renewalId: string | null
  readonly input: RenewalInput
}

/**
 * Compares the card's timeline with the one after saving. A half-typed amount does not matter: only
 * date, status and confirmed expiry move a deadline.
 */
export function renewalEffect(
  { document, renewalId, input }: Draft,
  { today, now, view }: { today: CivilDate; now: Instant; view: RuleView },
): RenewalEffect {
  const { date, status, confirmedExpiry } = input
  const moving = { ...blankInput(today, 'en'), date, status, confirmedExpiry }
  const parsed = parseRenewalInput(moving, today)
  if (!parsed.ok) return { kind: 'needsDate' }
  const before = stagesOf(document, today, view)
  const after = stagesOf(changed(document, renewalId, parsed.value, now), today, view)
  return compare(before, after, parsed.value)
}

function changed(
  document: CardDocument,
  renewalId: string | null,
  details: RenewalDetails,
  now: Instant,
): CardDocument {
  if (renewalId === null) return withNewRenewal(document, details, [], { id: 'preview', now })
  return withEditedRenewal(document, renewalId, details, { added: [], removedIds: [] }, now)
}

const MOVED = {
  effective: 'moves',
  paid: 'paidMoves',
  failed: 'failedMoves',
  refunded: 'refundedMoves',
} as const satisfies {
  [status in RenewalStatus]: RenewalEffect['kind']
}

function compare(
  { deadline: before }: Timeline,
  { deadline: after, start }: Timeline,
  { date, status }: RenewalDetails,
): RenewalEffect {
  if (after === null) {
    if (before !== null) return { kind: 'becomesUnknown', before: before.date }
    return { kind: status === 'effective' ? 'needsDate' : `${status}Unknown` }
  }
  if (before === null) return { kind: 'begins', after }
  if (before.date !== after.date) return { kind: MOVED[status], after, before: before.date }
  if (status !== 'effective') return { kind: status, after }
  const isOlder = start !== null && date < start.date
  return { kind: isOlder ? 'staysOlder' : 'stays', after }
}
