import { join } from 'node:path'
import { type Page } from '@playwright/test'
import { wakeUp } from '../../fixtures/appWindow'
import { addCard } from '../../fixtures/windowApi'
import { readSheet } from '../../fixtures/spreadsheet'
import { expect, test } from '../../fixtures/test'
import { follow, here, visit } from '../../pages/shell'
import { anyOf, fill, say } from '../../pages/texts'

const { reminderHealth: health, reminders } = say

/** Claro advises 180 days: after this top-up the deadline is 29 November, seven days ahead. */
const CLARO = { label: '银行', balance: 'no', lastTopUpOn: '2026-06-02' } as const
const DEADLINE = '2026-11-29'

const toldAWeekAhead = fill(health.log.delivered, {
  card: CLARO.label,
  about: fill(health.log.about.ahead, { days: 7, deadline: DEADLINE }),
})

const openHealth = (page: Page) => follow(page, '/reminders')

test('the health tells what the desktop really showed, and what comes next', async ({
  startKeepline,
  desktop,
}) => {
  const app = await startKeepline()
  const { page } = app
  await addCard(page, CLARO)
  await openHealth(page)
  await expect(page.getByText(health.verdict.well)).toBeVisible()
  await expect(page.getByText(/dunst \d/)).toBeVisible()
  await wakeUp(app)
  await desktop.notifications.untilShown(1)
  // Nobody clicks: the page updates itself.
  await expect(page.getByText(toldAWeekAhead)).toBeVisible()
  const next = page.getByRole('row').filter({ hasText: CLARO.label })
  await expect(next).toContainText(fill(health.next.ahead, { days: 3 }))
  await expect(next).toContainText('2026-11-26 09:00')
  await desktop.notifications.dismissAll()
  expect(await desktop.notifications.history()).toHaveLength(1)
})

test('a desktop without notifications is told in the overview, with what to do one click away', async ({
  startKeepline,
  desktop,
}) => {
  await desktop.notifications.kill()
  const app = await startKeepline()
  const { page } = app
  await addCard(page, CLARO)
  await wakeUp(app)
  await expect(page.getByText(health.verdict['no-service'])).toBeVisible()
  await page.getByRole('link', { name: health.banner.open }).click()
  await expect.poll(() => here(page)).toBe('/reminders')
  await expect(page.getByText(health.advice.service.any)).toBeVisible()
  await expect(page.getByText(anyOf(health.log.deferred)).first()).toBeVisible()

  await desktop.notifications.start()
  await desktop.notifications.untilShown(1)
  await expect(page.getByText(health.verdict.well)).toBeVisible()
  await expect(page.getByText(toldAWeekAhead)).toBeVisible()
})

test('a pause until tomorrow holds everything back, and its end makes up for it', async ({
  startKeepline,
  desktop,
}) => {
  const app = await startKeepline()
  const { page } = app
  await openHealth(page)
  await page.getByRole('button', { name: health.actions.pause }).click()
  const isPaused = page.getByRole('main').getByText(anyOf(health.verdict.paused))
  await expect(isPaused).toBeVisible()
  await addCard(page, CLARO)
  await wakeUp(app)
  const held = page.getByText(new RegExp(reminders.reasons.paused))
  await expect(held.first()).toBeVisible()
  expect(await desktop.notifications.countShown()).toBe(0)
  await visit(page, 'overview')
  await expect(isPaused).toBeVisible()

  await openHealth(page)
  await page.getByRole('button', { name: health.actions.endPause }).click()
  await expect(page.getByText(health.verdict.well)).toBeVisible()
  await wakeUp(app)
  await desktop.notifications.untilShown(1)
})

test('the exported log is a table for others, without a number or a name', async ({
  startKeepline,
  desktop,
  systemWindows,
  scratch,
}) => {
  const app = await startKeepline()
  const { page } = app
  const { card } = await addCard(page, CLARO)
  await wakeUp(app)
  await desktop.notifications.untilShown(1)
  await openHealth(page)
  await expect(page.getByText(toldAWeekAhead)).toBeVisible()
  const path = join(scratch, 'log.csv')
  const dialog = await systemWindows.opened(() =>
    page.getByRole('button', { name: health.log.export }).click(),
  )
  await dialog.enterPath(path)
  await expect(page.getByText(fill(health.log.exported, { count: 1 })).first()).toBeVisible()

  const sheet = await readSheet(path)
  const { columns } = reminders.log
  expect(sheet.headers).toEqual(Object.values(columns))
  expect(sheet.column(columns.what)).toEqual([reminders.what.delivered])
  expect(sheet.column(columns.deadline)).toEqual([DEADLINE])
  expect(sheet.column(columns.offset)).toEqual(['7'])
  expect(sheet.column(columns.card)).toEqual([card.id])
  const text = sheet.bytes.toString('utf8')
  expect(text).not.toContain(card.number)
  expect(text).not.toContain(CLARO.label)
})
