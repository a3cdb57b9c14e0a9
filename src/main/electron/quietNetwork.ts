import { type App, type Session } from 'electron'

/** What Chromium would otherwise fetch, look up or report of its own accord. */
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
 * Promise 4, "it keeps to itself": no name resolves, not even an IP address, so that nothing in
 * Chromium reaches the network, whoever asks. Before the app is ready.
 */
export function silenceChromium(app: App, developmentUrl: string | null): void {
  for (const name of SILENT) app.commandLine.appendSwitch(name)
  const exception = developmentUrl === null ? '' : `, EXCLUDE ${new URL(developmentUrl).hostname}`
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${exception}`)
}

/** The second wall: the window's requests leave it under our own schemes only. */
export function refuseRequests(session: Session, developmentUrl: string | null): void {
  const urls = ['http', 'https', 'ws', 'wss', 'ftp', 'file'].map((scheme) => `${scheme}://*/*`)
  const host = developmentUrl === null ? null : new URL(developmentUrl).host
  session.webRequest.onBeforeRequest({ urls }, ({ url }, answer) => {
    answer({ cancel: host === null || new URL(url).host !== host })
  })
}
