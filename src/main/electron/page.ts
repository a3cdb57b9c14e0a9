import { join } from 'node:path'
import type { App, IpcMainInvokeEvent, Session } from 'electron'
import { contentPolicy } from '../security/contentPolicy'
import { APP_ORIGIN } from './appProtocol'

/** Where the window's page comes from: the built files, or in development Vite's server. */
export interface Page {
  readonly url: string
  readonly origin: string
  /** The address of Vite's development server; null for the built files. */
  readonly developmentUrl: string | null
  readonly folder: string
  readonly preload: string
}

export function pageOf(app: App, developmentUrl: string | null): Page {
  const out = join(app.getAppPath(), 'out')
  return {
    url: developmentUrl ?? `${APP_ORIGIN}/index.html`,
    origin: developmentUrl === null ? APP_ORIGIN : new URL(developmentUrl).origin,
    developmentUrl,
    folder: join(out, 'renderer'),
    preload: join(out, 'preload', 'index.cjs'),
  }
}

/** True when the request comes from the main frame of a window that shows our own page. */
export function isFromPage({ senderFrame, sender }: IpcMainInvokeEvent, { origin }: Page): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && senderFrame.origin === origin
}

/**
 * In development Vite's server sends no content policy, so add one to its responses. The built page
 * carries its own.
 */
export function guardDevelopmentPage(session: Session, { developmentUrl, origin }: Page): void {
  if (developmentUrl === null) return
  session.webRequest.onHeadersReceived({ urls: [`${origin}/*`] }, ({ responseHeaders }, answer) => {
    const policy = { 'Content-Security-Policy': [contentPolicy(origin)] }
    answer({ responseHeaders: { ...responseHeaders, ...policy } })
  })
}
