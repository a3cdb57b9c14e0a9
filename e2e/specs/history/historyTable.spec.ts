import { type Page } from '@playwright/test'
import { addCard, documents, record } from '../../fixtures/windowApi'
import { expect, test } from '../../fixtures/test'
import { historyTable, openHistory } from '../../pages/historyTable'
import { here } from '../../pages/shell'
import { fill, say } from '../../pages/texts'

const { history, renewals, common } = say

async function aHistory(page: Page): Promise<void> {
  const bank = await addCard(page, { label: '银行用' })
  const chat = await addCard(page, { label: '微信', operator: 'entel', number: '912345678' })
  await record(page, bank.card.id, { date: '2026-06-01', amount: '10', channel: 'app' })
  await record(page, bank.card.id, { date: '2026-07-01', amount: '7' })
  await record(page, chat.card.id, { date: '2026-10-01', amount: '3', method: 'wallet' })
  await record(page, chat.card.id, { date: '2026-11-20', amount: '5', paid: '10.5' })
}

const channels = async (page: Page) =>
  (await documents(page))
    .flatMap((document) => document.renewals)
    .map(({ date, channel }) => `${date} ${channel ?? ''}`)
    .toSorted()

test('it is sorted by several columns and keeps its look over a restart', async ({
  startKeepline,
}) => {
  const first = await startKeepline()
  await aHistory(first.page)
  const table = await openHistory(first.page)
  await table.header('operator').getByRole('button').click()
  await table
    .header('amount')
    .getByRole('button')
    .click({ modifiers: ['Shift'] })
  const inOrder = ['2026-07-01', '2026-06-01', '2026-10-01', '2026-11-20']
  await expect(table.dates).toHaveText(inOrder)
  await expect(table.header('operator')).toHaveAttribute('aria-sort', 'ascending')

  // Drag the number's header before the card's.
  await table
    .header('number')
    .getByRole('button')
    .dragTo(table.header('card'), {
      targetPosition: { x: 4, y: 10 },
    })
  await expect
    .poll(async () => (await table.headers()).slice(1, 4))
    .toEqual(
      ['date', 'number', 'card'].map((id) => history.column[id as 'date' | 'number' | 'card']),
    )
  await first.page.getByRole('button', { name: history.columns.open, exact: true }).click()
  await first.page.getByRole('checkbox', { name: history.column.paid }).click()
  await first.page.getByRole('checkbox', { name: history.column.note }).click()
  await first.page.keyboard.press('Escape')
  await expect(table.header('note')).toBeVisible()
  const headers = await table.headers()
  await first.quit()

  const second = await startKeepline({ dataFolder: first.dataFolder })
  const again = await openHistory(second.page)
  await expect(again.dates).toHaveText(inOrder)
  expect(await again.headers()).toEqual(headers)
})

test('a view with a name is kept, and can be what the history opens with', async ({
  startKeepline,
}) => {
  const first = await startKeepline()
  await aHistory(first.page)
  const table = await openHistory(first.page)
  await table.choose('operator', 'Entel')
  await first.page.getByRole('button', { name: history.views.open, exact: true }).click()
  await first.page.getByRole('menuitem', { name: history.views.saveAs }).click()
  const dialog = first.page.getByRole('dialog')
  await dialog.getByRole('button', { name: common.save }).click()
  await expect(dialog.getByText(history.views.issue.missing)).toBeVisible()
  await dialog.getByRole('textbox', { name: history.views.name }).fill('只看 Entel')
  await dialog.getByRole('button', { name: common.save }).click()
  await first.page.getByRole('button', { name: '只看 Entel' }).first().click()
  await first.page.getByRole('menuitem', { name: history.views.manage }).click()
  await dialog
    .getByRole('button', { name: fill(history.views.setDefaultOf, { name: '只看 Entel' }) })
    .click()
  await dialog.getByRole('button', { name: common.close }).last().click()
  await first.quit()

  const { page } = await startKeepline({ dataFolder: first.dataFolder })
  const again = await openHistory(page)
  await expect(again.dates).toHaveText(['2026-11-20', '2026-10-01'])
  await page.getByRole('button', { name: '只看 Entel' }).first().click()
  await page.getByRole('menuitem', { name: history.views.everything }).click()
  await expect(again.dates).toHaveCount(4)
})

test('several renewals are changed at once, and one undo takes all of it back', async ({
  startKeepline,
}) => {
  const { page } = await startKeepline()
  await aHistory(page)
  const table = await openHistory(page)
  const before = await channels(page)
  await table.row('2026-11-20').getByRole('checkbox').click()
  await table
    .row('2026-07-01')
    .getByRole('checkbox')
    .click({ modifiers: ['Shift'] })
  await expect(page.getByText(fill(history.bulk.selected, { count: 3 }))).toBeVisible()
  await page.getByRole('button', { name: history.bulk.edit }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: renewals.field.channel }).click()
  await page.getByRole('option', { name: renewals.channel.agent }).click()
  await dialog.getByRole('button', { name: history.bulk.apply, exact: true }).click()
  await expect(page.getByText(fill(history.bulk.edited, { count: 3 })).first()).toBeVisible()
  expect(await channels(page)).toEqual([
    '2026-06-01 app',
    '2026-07-01 agent',
    '2026-10-01 agent',
    '2026-11-20 agent',
  ])
  await page.getByRole('button', { name: common.undo }).click()
  await expect.poll(() => channels(page)).toEqual(before)
})

test('the receipts of what is selected are checked', async ({ startKeepline }) => {
  const { page } = await startKeepline()
  await aHistory(page)
  const table = await openHistory(page)
  await table.row('2026-11-20').getByRole('checkbox').click()
  await page.getByRole('button', { name: history.bulk.check }).click()
  await expect(page.getByRole('dialog').getByText(history.check.none)).toBeVisible()
})

test('the keyboard reaches every cell, opens the menu of a row and comes back', async ({
  startKeepline,
}) => {
  const { page } = await startKeepline()
  await aHistory(page)
  const table = await openHistory(page)
  await table.grid.focus()
  await page.keyboard.press('Control+End')
  const active = () =>
    table.grid.evaluate((grid) => {
      const id = grid.getAttribute('aria-activedescendant') ?? ''
      return document.getElementById(id)?.closest('tr')?.getAttribute('aria-rowindex')
    })
  expect(await active()).toBe('5')
  await page.keyboard.press('Home')
  await page.keyboard.press(' ')
  await expect(page.getByText(fill(history.bulk.selected, { count: 1 }))).toBeVisible()
  await page.keyboard.press('F2')
  const menu = page.getByRole('menu')
  await expect(menu.getByRole('menuitem', { name: history.menu.open })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(menu).toBeHidden()
  await expect(table.grid).toBeFocused()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect.poll(() => here(page)).toMatch(/\/renewals\//)
  await page.goBack()
  await expect(historyTable(page).dates.first()).toHaveText('2026-11-20')
})
