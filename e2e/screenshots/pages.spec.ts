import { type Page } from '@playwright/test'
import type { Language } from '@shared/domain/settings/languages'
import { NOW } from '../fixtures/keepline'
import { changeSettings, documents } from '../fixtures/windowApi'
import { test } from '../fixtures/test'
import { follow, visit } from '../pages/shell'
import { texts } from '../pages/texts'
import { openAlbum } from './album'

/** Loads the sample cards and returns the most urgent one's id. */
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
      const app = await startKeepline({ language, now: NOW })
      const { page } = app
      const take = await openAlbum(app, `${language}.${theme}`)
      await changeSettings(page, { theme })
      const cardId = await loadSamples(page, language)
      for (const place of ['overview', 'cards', 'history', 'settings'] as const) {
        await visit(page, place, language)
        await page.locator('main h1').first().waitFor()
        await take(place)
      }
      for (const [name, path] of [
        ['card', `/cards/${cardId}`],
        ['renew', `/cards/${cardId}/renew`],
        ['receipts', '/receipts'],
        ['guide', '/guide/before-you-start'],
      ] as const) {
        await follow(page, path)
        await take(name)
      }
    })
  }
}
