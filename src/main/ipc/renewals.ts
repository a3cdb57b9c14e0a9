import type { PendingRenewalService } from '../services/renewals/pendingRenewalService'
import type { RenewalService } from '../services/renewals/renewalService'
import type { HandlersOf } from './handlers'

export function renewalHandlers(
  renewals: RenewalService,
  pending: PendingRenewalService,
): HandlersOf<'renewals'> {
  return {
    'renewals:record': (request) => renewals.record(request),
    'renewals:edit': (request) => renewals.edit(request),
    'renewals:recordMany': ({ cardIds, input }) => renewals.recordMany(cardIds, input),
    'renewals:patchMany': ({ patches }) => renewals.patchMany(patches),
    'renewals:saveProgress': ({ cardId, ...progress }) => pending.saveProgress(cardId, progress),
    'renewals:dropProgress': ({ cardId }) => pending.dropProgress(cardId),
    'renewals:answerFollowUp': ({ answer, ...place }) => pending.answerFollowUp(place, answer),
    'renewals:delete': (place) => renewals.delete(place),
    'renewals:restore': (place) => renewals.restore(place),
  }
}
