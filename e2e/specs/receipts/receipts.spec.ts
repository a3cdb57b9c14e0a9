import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Page } from '@playwright/test'
import { addCard, documents, record } from '../../fixtures/windowApi'
import { RECEIPTS, type ReceiptName, dropFiles, writeReceipts } from '../../fixtures/receiptFiles'
import { recordWithReceipt } from '../../fixtures/receipts'
import { expect, test } from '../../fixtures/test'
import { RenewalForm } from '../../pages/renewalForm'
import { visit } from '../../pages/shell'
import { anyOf, fill, say } from '../../pages/texts'

const { receipts, common } = say

async function aLibrary(page: Page) {
  const bank = await addCard(page, { label: '银行用' })
  const chat = await addCard(page, { label: '微信', operator: 'entel', number: '912345678' })
  const attach = (cardId: string, name: ReceiptName, date: string) =>
    recordWithReceipt(page, cardId, { name, bytes: RECEIPTS[name] }, { date })
  return {
    png: await attach(bank.card.id, 'recibo.png', '2026-11-20'),
    pdf: await attach(bank.card.id, 'recibo.pdf', '2026-10-01'),
    txt: await attach(chat.card.id, 'recibo.txt', '2025-12-30'),
    copy: await attach(chat.card.id, 'recibo.png', '2026-09-01'),
  }
}

const tiles = (page: Page) => page.getByRole('list', { name: receipts.library.grid })
const names = (page: Page) => tiles(page).getByRole('button', { name: anyOf(receipts.show) })
const tab = (page: Page, name: string) => page.getByRole('tab', { name })

async function open(page: Page, fileName: ReceiptName): Promise<void> {
  const show = fill(receipts.show, { fileName })
  await tiles(page).getByRole('button', { name: show }).first().click()
}

async function pick(page: Page, entry: string): Promise<void> {
  await page.getByRole('button', { name: receipts.viewer.more }).click()
  await page.getByRole('menuitem', { name: entry }).click()
}

test('all receipts on one page, the first page of a PDF drawn, filtered by kind', async ({
  startKeepline,
}) => {
  const { page } = await startKeepline()
  await aLibrary(page)
  await visit(page, 'receipts')
  await expect(names(page)).toHaveCount(4)
  const drawn = tiles(page).locator('canvas')
  await expect(drawn).toBeVisible()
  await expect.poll(() => drawn.evaluate((canvas) => Object(canvas).width)).toBeGreaterThan(100)
  const places = fill(receipts.library.place, { label: '银行用', date: '2026-11-20' })
  await expect(tiles(page)).toContainText(fill(receipts.library.alsoIn, { places }))

  await page.getByRole('combobox', { name: receipts.library.filter.kind }).click()
  await page.getByRole('option', { name: receipts.kind.text }).click()
  await expect(names(page)).toHaveCount(1)
})

test('the viewer fills the window, zooms, and goes on by keys', async ({ startKeepline }) => {
  const { page } = await startKeepline()
  await aLibrary(page)
  await visit(page, 'receipts')
  await open(page, 'recibo.pdf')
  const viewer = page.getByRole('dialog')
  const paper = viewer.locator('canvas')
  await expect(paper).toBeVisible()
  const before = (await paper.boundingBox())?.width ?? 0
  await page.keyboard.press('+')
  await expect(viewer).toContainText('125%')
  await expect.poll(async () => (await paper.boundingBox())?.width).toBeCloseTo(before * 1.25, -1)
  await page.keyboard.press('0')
  await expect(viewer).toContainText('100%')
  await page.keyboard.press('ArrowRight')
  await expect(viewer.getByRole('heading', { name: 'recibo.png' })).toBeVisible()
  await viewer.getByRole('group', { name: receipts.viewer.area }).hover()
  await page.mouse.wheel(0, -100)
  await expect(viewer).toContainText('125%')
  await page.keyboard.press('Escape')
  await expect(viewer).toBeHidden()
})

test('one is removed in the viewer and comes back with Ctrl+Z, which says so', async ({
  startKeepline,
}) => {
  const { page } = await startKeepline()
  await aLibrary(page)
  await visit(page, 'receipts')
  await open(page, 'recibo.pdf')
  await pick(page, receipts.viewer.remove)
  const removed = fill(receipts.removed, { fileName: 'recibo.pdf' })
  await expect(page.getByText(removed, { exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(names(page)).toHaveCount(3)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(
    page.getByText(fill(common.undone, { what: removed }), { exact: true }),
  ).toBeVisible()
  await expect(names(page)).toHaveCount(4)
})

test('the toast over the viewer takes a removal back as well', async ({ startKeepline }) => {
  const { page } = await startKeepline()
  await aLibrary(page)
  await visit(page, 'receipts')
  await open(page, 'recibo.txt')
  await pick(page, receipts.viewer.remove)
  await page.getByRole('button', { name: common.undo }).click()
  await expect
    .poll(async () =>
      (await documents(page))
        .flatMap(({ renewals }) => renewals)
        .flatMap((renewal) => renewal.receipts)
        .filter(({ deletedAt }) => deletedAt !== null),
    )
    .toEqual([])
})

test('one is moved to another renewal of another card', async ({ startKeepline }) => {
  const { page } = await startKeepline()
  const { pdf, copy } = await aLibrary(page)
  await visit(page, 'receipts')
  await open(page, 'recibo.pdf')
  await pick(page, receipts.viewer.move)
  await page.getByRole('combobox', { name: receipts.move.card }).click()
  await page.getByRole('option', { name: '微信' }).click()
  await page.getByRole('combobox', { name: receipts.move.renewal }).click()
  await page.getByRole('option', { name: '2026-09-01' }).click()
  await page.getByRole('button', { name: receipts.move.run }).click()
  const done = fill(receipts.move.done, { label: '微信', date: '2026-09-01' })
  await expect(page.getByText(done, { exact: true })).toBeVisible()
  const target = (await documents(page))
    .flatMap(({ renewals }) => renewals)
    .find(({ id }) => id === copy.renewalId)
  expect(target?.receipts.map(({ id }) => id)).toContain(pdf.receiptId)
})

test('a renewal without receipt gets one by the dialog of the system', async ({
  startKeepline,
  systemWindows,
  scratch,
}) => {
  const [path = ''] = await writeReceipts(scratch, 'recibo.jpg')
  const { page } = await startKeepline()
  const { card } = await addCard(page, { label: '银行用' })
  await record(page, card.id, { date: '2026-11-01' })
  await record(page, card.id, { date: '2026-11-02', status: 'failed' })
  await visit(page, 'receipts')
  await tab(page, receipts.library.bare).click()
  await expect(page.getByRole('rowheader')).toHaveText(['2026-11-01'])
  const words = { label: '银行用', date: '2026-11-01' }
  const attach = page.getByRole('button', { name: fill(receipts.bare.attachOf, words) })
  const dialog = await systemWindows.opened(() => attach.click())
  await dialog.enterPath(path)
  await expect(page.getByText(receipts.bare.none)).toBeVisible()
  await tab(page, receipts.library.shelf).click()
  await expect(names(page)).toHaveCount(1)
})

test('the check says what is missing and what to do, and that helps', async ({ startKeepline }) => {
  const { page, dataFolder } = await startKeepline()
  await aLibrary(page)
  await visit(page, 'receipts')
  await tab(page, receipts.library.check).click()
  await expect(page.getByText(receipts.check.never)).toBeVisible()
  await page.getByRole('button', { name: receipts.check.run }).click()
  await expect(page.getByText(anyOf(receipts.check.fine))).toBeVisible()

  const sha256 = (await documents(page))
    .flatMap(({ renewals }) => renewals.flatMap((renewal) => renewal.receipts))
    .find(({ type }) => type === 'pdf')?.sha256
  await rm(join(dataFolder, 'receipts', sha256?.slice(0, 2) ?? '', `${sha256}.pdf`))
  await page.getByRole('button', { name: receipts.check.again }).click()
  await expect(page.getByText(receipts.check.problem.missing)).toBeVisible()
  await expect(page.getByText(receipts.check.advice.missing)).toBeVisible()

  // Follow the page's advice: remove the receipt and attach the original again.
  await page.getByRole('link', { name: receipts.check.openRenewal }).click()
  const form = new RenewalForm(page)
  await form.attached().click()
  await expect(form.attached()).toHaveCount(0)
  await dropFiles(page, [{ name: 'recibo.pdf', bytes: RECEIPTS['recibo.pdf'] }])
  await expect(form.attached()).toHaveCount(1)
  await form.save()
  await visit(page, 'receipts')
  await tab(page, receipts.library.check).click()
  await page.getByRole('button', { name: receipts.check.again }).click()
  await expect(page.getByText(anyOf(receipts.check.fine))).toBeVisible()
})
