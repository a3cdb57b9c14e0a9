import type { RenewalService } from '../services/renewalService'
import type { HandlersOf } from './handlers'

export function renewalHandlers(renewals: RenewalService): HandlersOf<'renewals'> {
  return {
    'renewals:record': (request) => renewals.record(request),
    'renewals:edit': (request) => renewals.edit(request),
    'renewals:delete': (place) => renewals.delete(place),
    'renewals:restore': (place) => renewals.restore(place),
  }
}
