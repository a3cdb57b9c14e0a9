import { isVisible } from '../../fixtures/appWindow'
import { addCard, library, onlyCard } from '../../fixtures/windowApi'
import { expect, test } from '../../fixtures/test'
import { recordTraffic, trafficOf } from '../../fixtures/traffic'
import { follow } from '../../pages/shell'
import { say } from '../../pages/texts'

test('a renewal that is recorded is one call and one piece of news, and the page shows it', async ({
  startKeepline,
}) => {
  const { page, electron } = await startKeepline()
  const { card } = await addCard(page, { balance: 'no', lastTopUpOn: '2026-05-13' })
  await follow(page, `/cards/${card.id}/renew`)
  await page.getByRole('textbox', { name: say.renewals.field.amount, exact: true }).fill('5')
  await recordTraffic(electron)
  await page.getByRole('button', { name: say.renewals.save, exact: true }).click()
  await expect(page.getByText(say.renewals.saved, { exact: true }).first()).toBeVisible()
  await expect(page.getByRole('heading', { name: card.label })).toBeVisible()
  expect(await trafficOf(electron)).toEqual({
    asked: ['renewals:record'],
    told: ['library:changed'],
  })
  expect((await onlyCard(page)).renewals).toMatchObject([{ amount: { minor: 500 } }])
})

test('a hundred saves at once, side by side, are a hundred calls, as many news, and no reading', async ({
  startKeepline,
}) => {
  const { page, electron } = await startKeepline()
  const { card } = await addCard(page)
  await follow(page, '/cards')
  await recordTraffic(electron)
  await page.evaluate(async (cardId) => {
    const saves = Array.from({ length: 50 }, async () => {
      await window.api?.cards.archive({ cardId })
      await window.api?.cards.unarchive({ cardId })
    })
    await Promise.all(saves)
  }, card.id)
  const { asked, told } = await trafficOf(electron)
  expect(asked).toHaveLength(100)
  expect(asked).not.toContain('library:read')
  expect(told).toEqual(Array(100).fill('library:changed'))
  await expect(page.getByText(card.label).first()).toBeVisible()
})

test('a window that was hidden meanwhile, or whose page was loaded anew, has missed nothing', async ({
  startKeepline,
}) => {
  const app = await startKeepline()
  const { page, electron } = app
  await addCard(page, { label: '第一张', number: '911111111' })
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
  await expect.poll(() => isVisible(app)).toBe(false)
  await addCard(page, { label: '第二张', number: '922222222' })
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.show())
  await follow(page, '/cards')
  await expect(page.getByText('第二张').first()).toBeVisible()
  await page.reload()
  await page.locator('main').waitFor()
  await expect(page.getByText('第一张').first()).toBeVisible()
  await expect(page.getByText('第二张').first()).toBeVisible()
  expect((await library(page)).cardIds).toHaveLength(2)
})
