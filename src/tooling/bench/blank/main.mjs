// The smallest possible Electron app: the baseline for measuring ours.
import { app, BrowserWindow } from 'electron'
import { fileURLToPath } from 'node:url'

// The page reports through its title: a blank window has no preload script.
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1180, height: 780 })
  window.on('page-title-updated', () => console.log('keepline:interactive'))
  void window.loadFile(fileURLToPath(new URL('index.html', import.meta.url)))
})
