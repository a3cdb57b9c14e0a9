import type { App } from 'electron'
import { LINK_SCHEME } from '@shared/domain/cards/cardLink'
import { isCommandStart } from './headless'

export interface RequestFollower {
  /** The command line of a second start, including the program. */
  followArguments(argv: readonly string[]): void
  /** macOS delivers links as an event, not on the command line. */
  followLink(link: string): void
}

/**
 * Collects what other programs ask of the running app (a second start, a link). Requests can arrive
 * before anybody can handle them, even before the app is ready, so call this first. Returns the
 * function that sets the follower; waiting requests are handed to it at once.
 */
export function collectRequests(app: App): (follower: RequestFollower) => void {
  const waiting: ((follower: RequestFollower) => void)[] = []
  let tell = (request: (follower: RequestFollower) => void): void => {
    waiting.push(request)
  }
  app.on('second-instance', (_event, argv, _cwd, additionalData) => {
    // A command that finds the lock taken talks to us over the socket. It does not want the window.
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

/**
 * Registers the app for `keepline:` links. On Linux the package's desktop entry does that
 * (`MimeType=x-scheme-handler/keepline`).
 */
export function claimLinks(app: App, platform: NodeJS.Platform): void {
  if (app.isPackaged && platform !== 'linux') app.setAsDefaultProtocolClient(LINK_SCHEME)
}
