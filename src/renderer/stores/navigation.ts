import type { RouteLocationRaw, Router } from 'vue-router'
import type { Api } from '@shared/contract/api'
import type { Destination } from '@shared/contract/models'

export function routeOf(destination: Destination): RouteLocationRaw {
  switch (destination.page) {
    case 'overview':
      return { name: 'overview' }
    case 'card':
      return { name: 'card', params: { cardId: destination.cardId } }
    case 'renew':
      return destination.cardId === null
        ? { name: 'renew-any' }
        : { name: 'renew', params: { cardId: destination.cardId } }
    case 'history':
      return { name: 'history', query: destination.exports ? { export: '' } : {} }
    case 'receipts':
    case 'settings':
    case 'backup':
    case 'reminders':
      return { name: destination.page }
  }
}

/** Follows requests of a notification, the tray or a second start to open a page. */
export function followNavigation(api: Api, router: Router): void {
  api.on('navigation:requested', (destination) => void router.push(routeOf(destination)))
}
