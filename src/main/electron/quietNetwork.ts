import { type App, type Session } from 'electron'

/** Switches for everything that Chromium would fetch, look up or report on its own. */
const SILENT = [
  'disable-background-networking',
  'disable-component-update',
  'disable-domain-reliability',
  'disable-sync',
  'dns-prefetch-disable',
  'no-pings',
  'no-proxy-server',
] as const

/**
 * Makes every name lookup fail, even for IP addresses, so that nothing in Chromium can reach the
 * network ("it keeps to itself"). Call it before the app is ready.
 */
export function silenceChromium(app: App, developmentUrl: string | null): void {
  for (const name of SILENT) app.commandLine.appendSwitch(name)
  const exception = developmentUrl === null ? '' : `, EXCLUDE ${new URL(developmentUrl).hostname}`
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${exception}`)
}

/**
 * The second line of defence: cancels every request of the window that does not use one of our own
 * schemes.
 */
export function refuseRequests(session: Session, developmentUrl: string | null): void {
  const urls = ['http', 'https', 'ws', 'wss', 'ftp', 'file'].map((scheme) => `${scheme}://*/*`)
  const host = developmentUrl === null ? null : new URL(developmentUrl).host
  session.webRequest.onBeforeRequest({ urls }, ({ url }, answer) => {
    answer({ cancel: host === null || new URL(url).host !== host })
  })
}
