import { documents } from '../../fixtures/windowApi'
import { expect, test } from '../../fixtures/test'
import { CardForm } from '../../pages/cardForm'
import { action, visit } from '../../pages/shell'
import { say } from '../../pages/texts'

const { first, samples, firstCard } = say.overview

test('the first start speaks Chinese on a Chinese system and says what to do', async ({
  startKeepline,
}) => {
  const { page } = await startKeepline({ language: 'zh-CN' })
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await expect(page.getByRole('heading', { name: first.title })).toBeVisible()
  for (const step of Object.values(first.steps))
    await expect(page.getByText(step.title)).toBeVisible()
  await expect(action(page, first.add)).toBeVisible()
})

test('sample cards are marked as samples and go with one click, the own card stays', async ({
  startKeepline,
  desktop,
}) => {
  const { page } = await startKeepline()
  await page.getByRole('button', { name: first.trySamples }).click()
  await expect(page.getByText(samples.title)).toBeVisible()
  for (const label of Object.values(say.samples.labels)) {
    await expect(page.getByText(label).first()).toBeVisible()
  }
  expect((await documents(page)).every(({ card }) => card.isSample)).toBe(true)

  await visit(page, 'cards')
  await action(page, say.cards.add).click()
  const form = new CardForm(page)
  await form.field('label').fill('我的号')
  await form.field('number').fill('987654321')
  await form.operator('claro')
  await form.save()

  await visit(page, 'overview')
  await page.getByRole('button', { name: samples.remove }).click()
  await expect(page.getByText(samples.title)).toBeHidden()
  const left = await documents(page)
  expect(left.map(({ card }) => card.label)).toEqual(['我的号'])
  // Some samples are due, but samples cause no notifications.
  expect(await desktop.notifications.countShown()).toBe(0)
})

test('after the first card it says what comes next', async ({ startKeepline }) => {
  const { page } = await startKeepline()
  await action(page, first.add).click()
  const form = new CardForm(page)
  await form.field('label').fill('银行用')
  await form.field('number').fill('+51 987 654 321')
  await form.operator('movistar')
  await form.field('lastTopUpOn').fill('2026-11-01')
  await form.save()
  await expect(page.getByText(firstCard.text).first()).toBeVisible()
})
