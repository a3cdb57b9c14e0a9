import type { CardDocument } from '@shared/domain/cards/cardDocument'
import {
  type FollowUpInput,
  isUnconfirmed,
  parseFollowUpInput,
} from '@shared/domain/renewals/followUp'
import {
  findRenewal,
  withAnsweredFollowUp,
  withProgress,
  withoutProgress,
} from '@shared/domain/renewals/renewalChanges'
import type { RenewalProgressInput } from '@shared/domain/renewals/renewalProgress'
import { type Result, failure, invalid } from '@shared/contract/result'
import type { Clock } from '../../ports/clock'
import type { CardRepository, WriteOptions } from '../../ports/records'
import type { Changes } from '../common/changeHub'
import type { RenewalPlace } from './renewalService'

/** Renewals that are not finished: begun in the guide, or paid and not confirmed. */
export interface PendingRenewalService {
  /** Validates nothing: progress is kept exactly as it was left. */
  saveProgress(cardId: string, progress: RenewalProgressInput): Result<CardDocument>
  /** Attached files stay staged until the next start, so that this can be undone. */
  dropProgress(cardId: string): Result<CardDocument>
  /** `not-found` also when the renewal no longer waits for an answer. */
  answerFollowUp(place: RenewalPlace, answer: FollowUpInput): Result<CardDocument>
}

/** It is written many times over, as it is typed. */
const PROGRESS: WriteOptions = { isProgress: true }

interface Needs {
  readonly cards: CardRepository
  readonly clock: Clock
  readonly changes: Changes
}

export function createPendingRenewalService({
  cards,
  clock,
  changes,
}: Needs): PendingRenewalService {
  function save(document: CardDocument, options?: WriteOptions): Result<CardDocument> {
    const written = cards.write(document, options)
    if (written.ok) changes.publish({ what: 'cards', ids: [document.card.id] })
    return written
  }

  return {
    saveProgress(cardId, progress) {
      const document = cards.find(cardId)
      if (document === null) return failure('not-found')
      return save(withProgress(document, progress, clock.now()), PROGRESS)
    },
    dropProgress(cardId) {
      const document = cards.find(cardId)
      return document === null ? failure('not-found') : save(withoutProgress(document), PROGRESS)
    },
    answerFollowUp({ cardId, renewalId }, answer) {
      const document = cards.find(cardId)
      const renewal = document && findRenewal(document, renewalId)
      if (!document || !renewal || !isUnconfirmed(renewal)) return failure('not-found')
      const parsed = parseFollowUpInput(answer, renewal)
      if (!parsed.ok) return invalid(parsed.issues)
      return save(withAnsweredFollowUp(document, renewalId, parsed.value, clock.now()))
    },
  }
}
