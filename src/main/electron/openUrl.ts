import type { App } from 'electron'
import { LINK_SCHEME } from '@shared/domain/cardLink'

/**
 * Links that macOS hands over by an event, not on the command line; the first may come before the app
 * is ready, so this is called at the very start. Gives the function that names who follows them.
 */
export function collectLinks(app: App): (follow: (link: string) => void) => void {
  const waiting: string[] = []
  let follow = (link: string): void => {
    waiting.push(link)
  }
  app.on('open-url', (event, link) => {
    event.preventDefault()
    follow(link)
  })
  return (listener) => {
    follow = listener
    waiting.splice(0).forEach(listener)
  }
}

/** On Linux the package's desktop entry says so (`MimeType=x-scheme-handler/keepline`). */
export function claimLinks(app: App, platform: NodeJS.Platform): void {
  if (app.isPackaged && platform !== 'linux') app.setAsDefaultProtocolClient(LINK_SCHEME)
}
