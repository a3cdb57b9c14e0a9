import { success } from '@shared/contract/result'
import type { AppCommands, LinkCommands } from '../services/app/appCommands'
import type { HandlersOf } from './handlers'

export function appHandlers(app: AppCommands): HandlersOf<'app'> {
  return {
    'app:info': () => success(app.info()),
    'app:openDataFolder': () => app.openDataFolder(),
    'app:ready': () => success(app.ready()),
  }
}

export function linkHandlers(links: LinkCommands): HandlersOf<'links'> {
  return {
    'links:openSource': ({ sourceId }) => links.openSource(sourceId),
    'links:openOperator': ({ operator, page }) => links.openOperator(operator, page),
  }
}
