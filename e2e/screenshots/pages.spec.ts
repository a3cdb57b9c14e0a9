import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Page } from '@playwright/test'
import { type Language } from '@shared/domain/settings'
import { NOW } from '../fixtures/keepline'
import { changeSettings, documents } from '../fixtures/library'
import { test } from '../fixtures/test'
import { follow, visit } from '../pages/shell'
import { texts } from '../pages/texts'

const FOLDER =
  process.env.KEEPLINE_SCREENSHOTS ??
  fileURLToPath(new URL('../../resources/screenshots', import.meta.url))
const SIZE = { width: 1180, height: 780 } as const

/** The sample cards, of which the one that needs its user most is looked at closely. */
async function loadSamples(page: Page, language: Language): Promise<string> {
  const { overview, samples } = texts(language)
  await page.getByRole('button', { name: overview.first.trySamples }).click()
  await page.getByText(overview.samples.title).waitFor()
  const main = (await documents(page)).find(({ card }) => card.label === samples.labels.main)
  if (!main) throw new Error('The samples lack the main one.')
  return main.card.id
}

for (const language of ['zh-CN', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`the main pages in ${language}, ${theme}`, async ({ startKeepline }) => {
      const { page, electron } = await startKeepline({ language, now: NOW })
      await electron.evaluate(({ BrowserWindow }, { width, height }) => {
        BrowserWindow.getAllWindows()[0]?.setContentSize(width, height)
      }, SIZE)
      await changeSettings(page, { theme })
      const cardId = await loadSamples(page, language)
      await mkdir(FOLDER, { recursive: true })

      async function take(name: string): Promise<void> {
        await page.mouse.move(0, 0)
        const path = join(FOLDER, `${name}.${language}.${theme}.png`)
        await page.screenshot({ path, animations: 'disabled', caret: 'hide' })
      }

      for (const place of ['overview', 'cards', 'history', 'settings'] as const) {
        await visit(page, place, language)
        await page.locator('main h1').first().waitFor()
        await take(place)
      }
      await follow(page, `/cards/${cardId}`)
      await take('card')
      await follow(page, `/cards/${cardId}/renew`)
      await take('renew')
    })
  }
}
