import type { App } from 'electron'
import { LINK_SCHEME } from '@shared/domain/cards/cardLink'
import { isCommandStart } from './headless'

export interface RequestFollower {
  /** The words of a second start, its program first. */
  followArguments(argv: readonly string[]): void
  /** macOS hands links over by an event, not on the command line. */
  followLink(link: string): void
}

/**
 * What other programs ask of the running app. It may come before there is anybody to follow it, even
 * before the app is ready, so this is called at the very start; gives the function that names who
 * follows.
 */
export function collectRequests(app: App): (follower: RequestFollower) => void {
  const waiting: ((follower: RequestFollower) => void)[] = []
  let tell = (request: (follower: RequestFollower) => void): void => {
    waiting.push(request)
  }
  app.on('second-instance', (_event, argv, _cwd, additionalData) => {
    // A command that found the folder taken asks by the socket; it wants no window.
    if (!isCommandStart(additionalData)) tell((follower) => follower.followArguments(argv))
  })
  app.on('open-url', (event, link) => {
    event.preventDefault()
    tell((follower) => follower.followLink(link))
  })
  return (follower) => {
    tell = (request) => request(follower)
    waiting.splice(0).forEach(tell)
  }
}

/** On Linux the package's desktop entry says so (`MimeType=x-scheme-handler/keepline`). */
export function claimLinks(app: App, platform: NodeJS.Platform): void {
  if (app.isPackaged && platform !== 'linux') app.setAsDefaultProtocolClient(LINK_SCHEME)
}
