import { wakeUp } from '../fixtures/appWindow'
import { NOW } from '../fixtures/keepline'
import { addCard, changeSettings } from '../fixtures/windowApi'
import { test } from '../fixtures/test'
import { follow } from '../pages/shell'
import { fill, texts } from '../pages/texts'
import { openAlbum } from './album'

/** Samples cause no reminders, so these pages need ordinary cards. */
const CARDS = {
  'zh-CN': ['工行短信', '微信', '家人'],
  en: ['Bank codes', 'Messenger', 'Family'],
} as const
const TOP_UPS = ['2026-06-02', '2026-05-18', '2026-09-14'] as const

for (const language of ['zh-CN', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`what is shown of reminders in ${language}, ${theme}`, async ({
      startKeepline,
      desktop,
    }) => {
      const app = await startKeepline({ language, now: NOW })
      const { page } = app
      const { reminderPlans } = texts(language)
      const take = await openAlbum(app, `${language}.${theme}`)
      await changeSettings(page, { theme })
      const cardIds: string[] = []
      for (const [index, label] of CARDS[language].entries()) {
        const number = `98765432${index + 1}`
        const lastTopUpOn = TOP_UPS[index] ?? ''
        const { card } = await addCard(page, { label, number, balance: 'no', lastTopUpOn })
        cardIds.push(card.id)
      }
      await wakeUp(app)
      await desktop.notifications.untilShown(2)
      await follow(page, '/reminders')
      await page.locator('tbody tr').first().waitFor()
      await take('reminders')

      await follow(page, '/settings')
      await page
        .getByRole('button', { name: fill(reminderPlans.topics.title, { on: 6, count: 8 }) })
        .click()
      await page.getByText(reminderPlans.topics.text.due).scrollIntoViewIfNeeded()
      await take('settings-reminders')

      await follow(page, `/cards/${cardIds[0]}`)
      await page.getByRole('button', { name: reminderPlans.card.change, exact: true }).click()
      await page.getByRole('radio', { name: reminderPlans.card.dialog.own }).click()
      await take('card-reminders')
    })
  }
}
