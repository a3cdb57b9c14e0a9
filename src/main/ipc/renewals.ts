import type { PendingRenewalService } from '../services/renewals/pendingRenewalService'
import type { RenewalService } from '../services/renewals/renewalService'
import type { HandlersOf } from './handlers'
import type { SavedAnswers } from './saved'

export function renewalHandlers(
  renewals: RenewalService,
  pending: PendingRenewalService,
  saved: SavedAnswers,
): HandlersOf<'renewals'> {
  return {
    'renewals:record': async (request) => saved.card(await renewals.record(request)),
    'renewals:edit': async (request) => saved.card(await renewals.edit(request)),
    'renewals:recordMany': async ({ cardIds, input }) =>
      saved.cards(await renewals.recordMany(cardIds, input)),
    'renewals:patchMany': async ({ patches }) => saved.cards(await renewals.patchMany(patches)),
    'renewals:saveProgress': ({ cardId, ...progress }) =>
      saved.card(pending.saveProgress(cardId, progress)),
    'renewals:dropProgress': ({ cardId }) => saved.card(pending.dropProgress(cardId)),
    'renewals:answerFollowUp': ({ answer, ...place }) =>
      saved.card(pending.answerFollowUp(place, answer)),
    'renewals:delete': (place) => saved.card(renewals.delete(place)),
    'renewals:restore': (place) => saved.card(renewals.restore(place)),
  }
}
