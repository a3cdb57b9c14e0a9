import { addCard, documents, onlyCard } from '../../fixtures/windowApi'
import { RECEIPTS } from '../../fixtures/receiptFiles'
import { recordWithReceipt } from '../../fixtures/receipts'
import { expect, test } from '../../fixtures/test'
import { follow, visit } from '../../pages/shell'
import { fill, say } from '../../pages/texts'

const { trash, common, cards, renewals } = say
const PNG = { name: 'recibo.png', bytes: RECEIPTS['recibo.png'] }

test('a deleted card is in the trash after a restart, and comes back whole', async ({
  startKeepline,
}) => {
  const first = await startKeepline()
  const { card } = await addCard(first.page, { label: '银行用' })
  await recordWithReceipt(first.page, card.id, PNG)
  const before = await onlyCard(first.page)
  await follow(first.page, `/cards/${card.id}`)
  await first.page.getByRole('button', { name: cards.page.more }).click()
  await first.page.getByRole('menuitem', { name: cards.page.delete }).click()
  const deleted = fill(cards.page.deletedToast, { label: '银行用' })
  await expect(first.page.getByText(deleted, { exact: true })).toBeVisible()
  await first.kill()

  const { page } = await startKeepline({ dataFolder: first.dataFolder })
  await visit(page, 'settings')
  await page.getByRole('button', { name: trash.open }).click()
  const row = page.getByRole('row').filter({ hasText: '银行用' })
  await expect(row).toContainText(fill(trash.withRenewals, { count: 1 }))
  await expect(row).toContainText(fill(trash.withReceipts, { count: 1 }))
  await row.getByRole('button').click()
  await expect(page.getByText(trash.empty)).toBeVisible()
  const after = await onlyCard(page)
  expect(after.card.deletedAt).toBeNull()
  expect(after.renewals).toEqual(before.renewals)
})

test('Ctrl+Z takes back one step after the other, but not while typing', async ({
  startKeepline,
}) => {
  const { page } = await startKeepline()
  const { card } = await addCard(page, { label: '银行用' })
  const place = await recordWithReceipt(page, card.id, PNG, { date: '2026-11-20' })
  await follow(page, `/cards/${card.id}`)
  await page.getByRole('button', { name: fill(renewals.deleteOf, { date: '2026-11-20' }) }).click()
  await expect(page.getByText(renewals.list.empty)).toBeVisible()
  await page.getByRole('button', { name: cards.page.more }).click()
  await page.getByRole('menuitem', { name: cards.page.archive }).click()
  await expect(page.getByText(cards.page.isArchived)).toBeVisible()

  await visit(page, 'cards')
  await page.getByRole('searchbox').focus()
  await page.keyboard.press('ControlOrMeta+z')
  expect((await documents(page))[0]?.card.archivedAt).not.toBeNull()

  await page.getByRole('searchbox').blur()
  await page.keyboard.press('ControlOrMeta+z')
  const archived = fill(cards.page.archivedToast, { label: '银行用' })
  await expect(
    page.getByText(fill(common.undone, { what: archived }), { exact: true }),
  ).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  const deleted = fill(renewals.deleted, { date: '2026-11-20' })
  await expect(
    page.getByText(fill(common.undone, { what: deleted }), { exact: true }),
  ).toBeVisible()
  const document = await onlyCard(page)
  expect(document.card.archivedAt).toBeNull()
  expect(document.renewals).toMatchObject([{ id: place.renewalId, deletedAt: null }])
})

test('a changed date goes back to what it was', async ({ startKeepline }) => {
  const { page } = await startKeepline()
  const { card } = await addCard(page, { lastTopUpOn: '2026-05-13' })
  await follow(page, `/cards/${card.id}/edit`)
  const date = page.getByRole('textbox', { name: cards.form.field.lastTopUpOn })
  await date.fill('2026-06-01')
  await page.getByRole('button', { name: cards.form.saveEdit }).click()
  await expect.poll(async () => (await onlyCard(page)).card.lastTopUpOn).toBe('2026-06-01')
  await expect(page.getByRole('heading', { level: 1, name: card.label })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(async () => (await onlyCard(page)).card.lastTopUpOn).toBe('2026-05-13')
})
