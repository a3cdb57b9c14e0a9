import { type App, Menu } from 'electron'

/**
 * macOS needs an application menu for the editing shortcuts, and labels the roles in the system's
 * language itself. Elsewhere the window offers every command; only the shortcut to quit needs a menu.
 */
export function setAppMenu(app: App, platform: NodeJS.Platform, isDevelopment: boolean): void {
  const roles: Electron.MenuItemConstructorOptions[] =
    platform === 'darwin' ? [{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }] : []
  if (isDevelopment) roles.push({ role: 'viewMenu' })
  Menu.setApplicationMenu(roles.length > 0 ? Menu.buildFromTemplate(roles) : null)
  if (platform !== 'darwin') quitOnShortcut(app)
}

function quitOnShortcut(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('before-input-event', (event, { type, control, alt, shift, key }) => {
      if (type !== 'keyDown' || !control || alt || shift || key.toLowerCase() !== 'q') return
      event.preventDefault()
      app.quit()
    })
  })
}
