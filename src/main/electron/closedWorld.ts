import type { App, Session } from 'electron'

/**
 * Locks the page in: it cannot navigate, open windows or use any permission, except to write text to
 * the clipboard when the user clicks "copy". Links reach the user's browser through the contract
 * alone.
 */
export function closeTheWorld(app: App, session: Session): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault())
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-frame-navigate', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    // Neither the content policy nor the request filter sees the datagrams of WebRTC. They would leave
    // for any address that a script names; with this policy they may only go through a proxy, and there
    // is none. https://github.com/w3c/webappsec-csp/issues/92
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  })
  // Chromium downloads spelling dictionaries even when the window has `spellcheck: false`. Without
  // a language there is nothing to download. https://github.com/electron/electron/issues/22995
  session.setSpellCheckerLanguages([])
  const isAllowed = (permission: string) => permission === 'clipboard-sanitized-write'
  session.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(isAllowed(permission)),
  )
  session.setPermissionCheckHandler((_contents, permission) => isAllowed(permission))
  session.setDevicePermissionHandler(() => false)
}
