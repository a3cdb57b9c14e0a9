import { success } from '@shared/contract/result'
import type { ViewsRepository } from '../ports/records'
import type { HandlersOf } from './handlers'

/**
 * Straight to the repository without a service: nothing is decided here, and only the window reads the
 * views.
 */
export function viewHandlers(views: ViewsRepository): HandlersOf<'views'> {
  return {
    'views:read': () => success(views.read()),
    'views:save': (next) => views.write(next),
  }
}
