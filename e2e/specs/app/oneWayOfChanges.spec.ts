import { addCard, library, onlyCard } from '../../fixtures/library'
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

test('the news of a save are in the window before its answer, and they are the same state', async ({
  startKeepline,
}) => {
  const { page } = await startKeepline()
  const { card } = await addCard(page)
  const story = await page.evaluate(async (cardId) => {
    const heard: string[] = []
    const revisions: number[] = []
    window.api?.on('library:changed', (text) => {
      heard.push('news')
      revisions.push(JSON.parse(text).revision)
    })
    const asking = Array.from({ length: 20 }, async (_, index) => {
      const answer =
        index % 2 === 0
          ? await window.api?.cards.archive({ cardId })
          : await window.api?.cards.unarchive({ cardId })
      heard.push('answer')
      revisions.push(answer?.ok ? answer.data.revision : -1)
    })
    await Promise.all(asking)
    return { heard, revisions }
  }, card.id)
  for (const [at, what] of story.heard.entries()) {
    // No answer names a revision whose news have not been heard.
    if (what !== 'answer') continue
    const told = story.heard.slice(0, at).flatMap((one, index) => (one === 'news' ? [index] : []))
    expect(Math.max(...told.map((index) => story.revisions[index] ?? -1))).toBeGreaterThanOrEqual(
      story.revisions[at] ?? Infinity,
    )
  }
  expect(story.heard.filter((what) => what === 'news')).toHaveLength(20)
})

test('a window that was hidden meanwhile, or whose page was loaded anew, has missed nothing', async ({
  startKeepline,
}) => {
  const { page, electron } = await startKeepline()
  await addCard(page, { label: '第一张', number: '911111111' })
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
  await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('hidden')
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
