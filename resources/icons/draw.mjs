// Draws every PNG from the SVG files beside it, after one of them was changed:
//   "$(node src/tooling/runtime/print.mjs)" resources/icons   (as root: --no-sandbox)
// See src/decisions/043-one-tray-picture-on-linux.md.
import { BrowserWindow, app } from 'electron'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const resources = join(import.meta.dirname, '..')
const MOODS = ['calm', 'due', 'urgent']
/**
 * Electron takes the sharper copy by its name: 22 pixels are `calm.png`, 44 are `calm@2x.png`. A panel
 * on Linux is handed the sharpest alone and makes it smaller by itself.
 */
const TRAY = {
  linux: { 22: '', 44: '@2x', 66: '@3x' },
  win32: { 16: '', 20: '@1.25x', 24: '@1.5x', 32: '@2x', 40: '@2.5x', 48: '@3x' },
  darwin: { 16: 'Template', 32: 'Template@2x' },
}

async function draw() {
  const window = new BrowserWindow({ show: false })
  await window.loadURL('about:blank')
  const app512 = await readFile(join(import.meta.dirname, 'app.svg'), 'utf8')
  await write(join(resources, 'icon.png'), await pixels(window, app512, 512))
  for (const mood of MOODS) {
    const svg = await readFile(join(import.meta.dirname, `tray-${mood}.svg`), 'utf8')
    for (const [platform, sizes] of Object.entries(TRAY)) {
      // macOS colours the shape itself.
      const drawn = platform === 'darwin' ? svg.replace(/fill="#(?!fff)\w+"/, 'fill="#000"') : svg
      for (const [size, ending] of Object.entries(sizes)) {
        const file = join(resources, 'tray', platform, `${mood}${ending}.png`)
        await write(file, await pixels(window, drawn, Number(size)))
      }
    }
  }
}

/**
 * The window paints it on a canvas of exactly that size.
 * @param {BrowserWindow} window
 * @param {string} svg
 * @param {number} size in pixels
 */
async function pixels(window, svg, size) {
  const address = `data:image/svg+xml,${encodeURIComponent(svg)}`
  /** @type {unknown} */
  const data = await window.webContents.executeJavaScript(`new Promise((resolve) => {
    const image = new Image(${size}, ${size})
    image.onload = () => {
      const canvas = Object.assign(document.createElement('canvas'), { width: ${size}, height: ${size} })
      canvas.getContext('2d').drawImage(image, 0, 0, ${size}, ${size})
      resolve(canvas.toDataURL('image/png').split(',')[1])
    }
    image.src = ${JSON.stringify(address)}
  })`)
  return Buffer.from(String(data), 'base64')
}

/**
 * @param {string} file
 * @param {Uint8Array} bytes
 */
async function write(file, bytes) {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, bytes)
}

app
  .whenReady()
  .then(draw)
  .then(
    () => app.quit(),
    (/** @type {unknown} */ cause) => {
      console.error(cause)
      app.exit(1)
    },
  )
