import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Keepline } from '../fixtures/keepline'

const FOLDER =
  process.env.KEEPLINE_SCREENSHOTS ??
  fileURLToPath(new URL('../../resources/screenshots', import.meta.url))
/** The window's usual size. */
const WIDTH = 1180
const HEIGHT = 780

/** Saves screenshots of a window under their names, all in one size. */
export async function openAlbum({ page, electron }: Keepline, suffix: string, width = WIDTH) {
  const size = { width, height: HEIGHT }
  await electron.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height)
  }, size)
  await mkdir(FOLDER, { recursive: true })
  return async function take(name: string): Promise<void> {
    await page.mouse.move(0, 0)
    const path = join(FOLDER, `${name}.${suffix}.png`)
    await page.screenshot({ path, animations: 'disabled', caret: 'hide' })
  }
}
