import type { App, Session } from 'electron'

/**
 * The page goes nowhere, opens nothing and may nothing, except put a text on the clipboard when the
 * user clicks "copy". Links reach the user's browser through the contract alone.
 */
export function closeTheWorld(app: App, session: Session): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault())
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-frame-navigate', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
  // Without a language there is no dictionary to download; the window's own switch does not stop it.
  session.setSpellCheckerLanguages([])
  const isAllowed = (permission: string) => permission === 'clipboard-sanitized-write'
  session.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(isAllowed(permission)),
  )
  session.setPermissionCheckHandler((_contents, permission) => isAllowed(permission))
  session.setDevicePermissionHandler(() => false)
}
