import * as v from 'valibot'
import type { Card } from '../cards/card'
import { type CardDocument, isActive } from '../cards/cardDocument'
import { A_DAY_IN_MINUTES, type CivilDate, type Instant, addMinutes } from '../base/civilDate'
import { IssueList, type Parsed } from '../base/fieldIssue'
import type { ReminderLedger } from '../reminders/ledger'
import { type Renewal, type RenewalField, readExpiry } from './renewal'

/** Usually a top-up works at once; after a day it is time to look, and to call if it did not. */
export const FOLLOW_UP_MINUTES = A_DAY_IN_MINUTES

/** The user's answer to "did it take effect?". */
export type FollowUpAnswer =
  | { readonly kind: 'effective'; readonly confirmedExpiry: CivilDate | null }
  | { readonly kind: 'not-yet' }
  | { readonly kind: 'failed' }

/** The answer as typed; an empty expiry means that the operator showed none. */
export const FollowUpInputSchema = v.variant('kind', [
  v.object({
    kind: v.literal('effective'),
    confirmedExpiry: v.pipe(v.string(), v.maxLength(100)),
  }),
  v.object({ kind: v.literal('not-yet') }),
  v.object({ kind: v.literal('failed') }),
])
export type FollowUpInput = v.InferOutput<typeof FollowUpInputSchema>

export function parseFollowUpInput(
  input: FollowUpInput,
  renewal: Renewal,
): Parsed<FollowUpAnswer, RenewalField> {
  if (input.kind !== 'effective') return { ok: true, value: input, warnings: [] }
  const found = new IssueList<RenewalField>()
  const confirmedExpiry = readExpiry(input.confirmedExpiry, renewal.date, found)
  const { issues, warnings } = found
  if (issues.length > 0) return { ok: false, issues, warnings }
  return { ok: true, value: { kind: 'effective', confirmedExpiry }, warnings }
}

/** A paid renewal that waits for an answer. */
export interface FollowUp {
  readonly card: Card
  readonly renewal: Renewal
  readonly askAt: Instant
  readonly isDue: boolean
}

/** Paid renewals of active cards, the one to ask about first. */
export function followUps(documents: readonly CardDocument[], now: Instant): FollowUp[] {
  return documents
    .filter(isActive)
    .flatMap(({ card, renewals }) =>
      renewals.filter(isUnconfirmed).map((renewal) => {
        const askAt = askAtOf(renewal)
        return { card, renewal, askAt, isDue: askAt <= now }
      }),
    )
    .sort((a, b) => a.askAt.localeCompare(b.askAt))
}

function askAtOf({ askAgainAt, createdAt }: Renewal): Instant {
  return askAgainAt ?? addMinutes(createdAt, FOLLOW_UP_MINUTES)
}

/** The ledger's key of one question: another time to ask is another key. */
export function askingKey(renewal: Renewal): string {
  return `${renewal.id}|follow-up|${askAtOf(renewal)}`
}

/** Follow-ups that a notification should ask about now; none for samples. */
export function dueFollowUps(
  documents: readonly CardDocument[],
  { told }: ReminderLedger,
  now: Instant,
): FollowUp[] {
  return followUps(documents, now).filter(
    (followUp) =>
      followUp.isDue &&
      !followUp.card.isSample &&
      !Object.hasOwn(told, askingKey(followUp.renewal)),
  )
}

/** The renewal after the answer. "Not yet" asks again in a day. */
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

/** True for a paid renewal that nobody has confirmed. */
export function isUnconfirmed({ status, deletedAt }: Renewal): boolean {
  return status === 'paid' && deletedAt === null
}
