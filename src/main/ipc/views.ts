import { success } from '@shared/contract/result'
import type { ViewsRepository } from '../ports/records'
import type { HandlersOf } from './handlers'

/** Nothing is decided here and nothing follows: the window alone reads what it wrote. */
export function viewHandlers(views: ViewsRepository): HandlersOf<'views'> {
  return {
    'views:read': () => success(views.read()),
    'views:save': (next) => views.write(next),
  }
}
