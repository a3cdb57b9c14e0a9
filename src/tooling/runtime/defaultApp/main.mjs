// Does what Electron's own default app does when it is started with a folder; packagers leave that
// part out of the runtimes they ship. An ES module, so that "ready" waits until the app's main
// script has run.
import electron from 'electron'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readCommandLine } from './commandLine.mjs'

/** Electron's own default app uses these methods too; the published types leave them out. */
const app =
  /** @type {Electron.App & { setVersion(version: string): void, setAppPath(path: string): void }} */ (
    electron.app
  )
const { folder, preloads } = readCommandLine(process.argv.slice(1))

if (folder === undefined) {
  console.error(`Electron ${process.versions.electron}: name the folder of an app to start.`)
  process.exit(1)
}

const appFolder = resolve(folder)
const requireFrom = createRequire(join(appFolder, 'package.json'))
// Load these before the app is touched: Playwright's module hooks into "ready" and argv here.
for (const preload of preloads) requireFrom(resolve(preload))

Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })

/** @type {{ name: string, productName?: string, version?: string, desktopName?: string }} */
const manifest = JSON.parse(readFileSync(join(appFolder, 'package.json'), 'utf8'))
const name = manifest.productName ?? manifest.name
app.setName(name)
if (manifest.version) app.setVersion(manifest.version)
app.setDesktopName(manifest.desktopName ?? `${name}.desktop`)
app.setAppPath(appFolder)
if (!app.commandLine.hasSwitch('user-data-dir')) {
  app.setPath('userData', join(app.getPath('appData'), name))
}

try {
  await import(pathToFileURL(requireFrom.resolve(appFolder)).href)
} catch (error) {
  console.error('App threw an error during load')
  console.error(error)
  process.exit(1)
}
