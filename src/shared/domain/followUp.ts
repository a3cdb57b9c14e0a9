import type { Card } from './card'
import { type CardDocument, isActive } from './cardDocument'
import { type CivilDate, type Instant, addMinutes } from './civilDate'
import type { Renewal } from './renewal'

/** Usually a top-up works at once; after a day it is time to look, and to call if it did not. */
export const FOLLOW_UP_MINUTES = 24 * 60

/** What the user answers when asked whether a paid renewal took effect. */
export type FollowUpAnswer =
  | { readonly kind: 'effective'; readonly confirmedExpiry: CivilDate | null }
  | { readonly kind: 'not-yet' }
  | { readonly kind: 'failed' }

/** A paid renewal that waits for an answer. */
export interface FollowUp {
  readonly card: Card
  readonly renewal: Renewal
  readonly askAt: Instant
  readonly isDue: boolean
}

/** Paid renewals of active cards, the one to be asked about first ahead. */
export function followUps(documents: readonly CardDocument[], now: Instant): FollowUp[] {
  return documents
    .filter(isActive)
    .flatMap(({ card, renewals }) =>
      renewals.filter(isUnconfirmed).map((renewal) => {
        const askAt = renewal.askAgainAt ?? addMinutes(renewal.createdAt, FOLLOW_UP_MINUTES)
        return { card, renewal, askAt, isDue: askAt <= now }
      }),
    )
    .sort((a, b) => a.askAt.localeCompare(b.askAt))
}

/** What a renewal is after the answer. "Not yet" asks again in a day. */
export function withAnswer(renewal: Renewal, answer: FollowUpAnswer, now: Instant): Renewal {
  switch (answer.kind) {
    case 'effective': {
      const confirmedExpiry = answer.confirmedExpiry ?? renewal.confirmedExpiry
      return { ...renewal, status: 'effective', confirmedExpiry, askAgainAt: null, updatedAt: now }
    }
    case 'not-yet':
      return { ...renewal, askAgainAt: addMinutes(now, FOLLOW_UP_MINUTES), updatedAt: now }
    case 'failed':
      return { ...renewal, status: 'failed', askAgainAt: null, updatedAt: now }
  }
}

function isUnconfirmed({ status, deletedAt }: Renewal): boolean {
  return status === 'paid' && deletedAt === null
}
