// The least that an Electron app can be: what any other one is measured against.
import { app, BrowserWindow } from 'electron'
import { fileURLToPath } from 'node:url'

// The page cannot speak to us without a preload script, which a blank window does not have.
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1180, height: 780 })
  window.on('page-title-updated', () => console.log('keepline:interactive'))
  window.loadFile(fileURLToPath(new URL('index.html', import.meta.url)))
})
