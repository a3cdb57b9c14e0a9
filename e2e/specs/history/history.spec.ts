import { type Page } from '@playwright/test'
import { addCard, documents, record } from '../../fixtures/windowApi'
import { expect, test } from '../../fixtures/test'
import { historyTable, openHistory } from '../../pages/historyTable'
import { RenewalForm } from '../../pages/renewalForm'
import { visit } from '../../pages/shell'
import { fill, say } from '../../pages/texts'

const { history } = say

/** Two cards, five renewals, two years, three currencies; one of them failed. */
async function aHistory(page: Page): Promise<void> {
  const claro = await addCard(page, { label: '银行用' })
  const entel = await addCard(page, { label: '微信', operator: 'entel', number: '912345678' })
  await record(page, claro.card.id, { date: '2025-12-30', amount: '5', plan: 'Chévere' })
  await record(page, claro.card.id, { date: '2026-06-01', amount: '10', paid: '20.5', fee: '1' })
  await record(page, claro.card.id, { date: '2026-07-01', amount: '7', status: 'failed' })
  await record(page, entel.card.id, { date: '2026-11-20', amount: '3', orderNumber: 'X-77' })
  await record(page, entel.card.id, {
    date: '2026-10-01',
    amount: '3',
    paid: '2',
    paidCurrency: 'USD',
  })
}

const ALL = ['2026-11-20', '2026-10-01', '2026-07-01', '2026-06-01', '2025-12-30']

test('all renewals over all cards, newest first, with totals per currency', async ({
  startKeepline,
}) => {
  const { page } = await startKeepline()
  await aHistory(page)
  const { dates, totals } = await openHistory(page)
  await expect(dates).toHaveText(ALL)
  // The failed one is listed but not in the totals: 5 + 10 + 3 + 3 soles.
  await expect(totals).toContainText(fill(history.total.count, { count: 5 }))
  await expect(totals).toContainText(fill(history.total.failedLeftOut, { count: 1 }))
  await expect(totals).toContainText('21.00')
  await expect(totals).toContainText('20.50')
  await expect(totals).toContainText('2.00')
  await expect(totals).toContainText('1.00')
})

test('is filtered by card, operator, year and text, and the totals follow', async ({
  startKeepline,
}) => {
  const { page } = await startKeepline()
  await aHistory(page)
  const list = await openHistory(page)
  await list.choose('card', '银行用')
  await expect(list.dates).toHaveText(['2026-07-01', '2026-06-01', '2025-12-30'])
  await list.clear.click()
  await list.choose('operator', 'Entel')
  await expect(list.dates).toHaveText(['2026-11-20', '2026-10-01'])
  await expect(list.totals).toContainText('6.00')
  await list.choose('receipts', history.filter.withReceipt)
  await expect(page.getByText(history.noMatch)).toBeVisible()
  await list.clearOne('receipts')
  await list.clear.click()
  await list.chooseYear('2025')
  await expect(list.dates).toHaveText(['2025-12-30'])
  await list.clear.click()
  await list.choose('status', say.renewals.status.failed)
  await expect(list.dates).toHaveText(['2026-07-01'])
  await list.clear.click()
  await list.search.fill('chevere')
  await expect(list.dates).toHaveText(['2025-12-30'])
  await list.search.fill('没有这个')
  await expect(page.getByText(history.noMatch)).toBeVisible()
  await list.clear.first().click()
  await expect(list.dates).toHaveText(ALL)
})

test('one is changed from there', async ({ startKeepline }) => {
  const { page } = await startKeepline()
  await aHistory(page)
  const { edit } = await openHistory(page)
  await edit('2026-11-20')
  const form = new RenewalForm(page)
  await form.showDetails()
  await expect(form.field('orderNumber')).toHaveValue('X-77')
  await form.field('orderNumber').fill('X-78')
  await form.save()
  await visit(page, 'history')
  const list = historyTable(page)
  await list.search.fill('X-78')
  await expect(list.dates).toHaveText(['2026-11-20'])
})

test('one is deleted without a question, and comes back by undo', async ({ startKeepline }) => {
  const { page } = await startKeepline()
  await aHistory(page)
  const { remove, dates } = await openHistory(page)
  await remove('2026-06-01')
  await expect(dates).toHaveText(ALL.filter((date) => date !== '2026-06-01'))
  const kept = (await documents(page)).flatMap((document) => document.renewals)
  expect(kept.find(({ date }) => date === '2026-06-01')?.deletedAt).not.toBeNull()
  await page.getByRole('button', { name: say.common.undo }).click()
  await expect(dates).toHaveText(ALL)
})

test('an empty history says what to do', async ({ startKeepline }) => {
  const { page } = await startKeepline()
  await visit(page, 'history')
  await expect(page.getByText(history.emptyText)).toBeVisible()
})
