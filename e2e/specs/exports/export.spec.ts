import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Page } from '@playwright/test'
import { USUAL_COLUMNS } from '@shared/domain/history/historyColumns'
import { fileManager } from '../../fixtures/fileManager'
import { addCard, record } from '../../fixtures/windowApi'
import { readSheet } from '../../fixtures/spreadsheet'
import { type SystemWindows } from '../../fixtures/systemWindows'
import { expect, test } from '../../fixtures/test'
import { openHistory } from '../../pages/historyTable'
import { visit } from '../../pages/shell'
import { fill, say, texts } from '../../pages/texts'

const { history, exporting, exports: sheetTexts } = say

async function openExport(page: Page): Promise<void> {
  await visit(page, 'history')
  await chooseCsv(page)
}

async function chooseCsv(page: Page): Promise<void> {
  await page.getByRole('button', { name: exporting.open }).click()
  await page.getByRole('radio', { name: exporting.formats.csv.name }).click()
}

async function exportTo(page: Page, windows: SystemWindows, path: string): Promise<string> {
  const run = page.getByRole('button', { name: exporting.run })
  const dialog = await windows.opened(() => run.click())
  const title = await dialog.title()
  await dialog.enterPath(path)
  return title
}

test('the history becomes a table that other programs read', async ({
  startKeepline,
  desktop,
  systemWindows,
  scratch,
}) => {
  const files = await fileManager(desktop.bus)
  const { page } = await startKeepline()
  const { card } = await addCard(page, { label: '银行用，"主号"' })
  await record(page, card.id, {
    date: '2026-11-20',
    amount: '10.50',
    paid: '21.3',
    fee: '0.5',
    feeCurrency: 'USD',
    plan: 'Chévere, 30 días',
    months: '1',
    orderNumber: '000123',
    channel: 'app',
    note: '第一行\n第二行',
  })
  await record(page, card.id, { date: '2026-06-01', amount: '5', status: 'failed' })

  await openExport(page)
  const path = join(scratch, 'renewals.csv')
  expect(await exportTo(page, systemWindows, path)).toBe(say.dialogs.saveExport)
  await expect(page.getByText(fill(history.export.done, { count: 2 })).first()).toBeVisible()

  const sheet = await readSheet(path)
  expect(sheet.headers).toEqual(USUAL_COLUMNS.map((id) => sheetTexts.column[id]))
  const { column } = sheetTexts
  expect(sheet.column(column.date)).toEqual(['2026-11-20', '2026-06-01'])
  expect(sheet.column(column.card)[0]).toBe('银行用，"主号"')
  expect(sheet.column(column.number)[0]).toBe('987 654 321')
  expect(sheet.column(column.amount)).toEqual(['10.50', '5.00'])
  expect(sheet.column(column.paid)[0]).toBe('21.30')
  expect(sheet.column(column.paidCurrency)[0]).toBe('CNY')
  expect(sheet.column(column.feeCurrency)[0]).toBe('USD')
  expect(sheet.column(column.plan)[0]).toBe('Chévere, 30 días')
  // A tab keeps a spreadsheet from reading it as the figure 123.
  expect(sheet.column(column.orderNumber)[0]).toBe('\t000123')
  expect(sheet.column(column.status)).toEqual([
    say.renewals.status.effective,
    say.renewals.status.failed,
  ])
  expect(sheet.column(column.note)[0]?.replace('\r\n', '\n')).toBe('第一行\n第二行')
  // Excel reads UTF-8 only behind this mark; RFC 4180 ends each record with CR and LF.
  expect([...sheet.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(sheet.bytes.toString('utf8').endsWith('\r\n')).toBe(true)

  await page.getByRole('button', { name: history.export.showInFolder }).click()
  expect(await files.shown()).toBe(path)
})

test('a cell that a spreadsheet would run as a formula is a text in the file', async ({
  startKeepline,
  systemWindows,
  scratch,
}) => {
  const { page } = await startKeepline()
  const { card } = await addCard(page, { label: '=HYPERLINK("http://x","点我")' })
  const attacks = ['+1+1', '-2+3', '@SUM(A1)', '＝1+1', '=cmd|calc']
  for (const note of attacks) await record(page, card.id, { note })
  await openExport(page)
  const path = join(scratch, 'attack.csv')
  await exportTo(page, systemWindows, path)
  await expect(page.getByText(fill(history.export.done, { count: 5 })).first()).toBeVisible()
  const sheet = await readSheet(path)
  expect(sheet.rows).toHaveLength(5)
  const cells = sheet.rows.flat()
  expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([])
  const notes = sheet.column(sheetTexts.column.note)
  for (const attack of attacks) expect(notes.some((note) => note.endsWith(attack))).toBe(true)
})

test('only what is filtered, with headers in the language that was chosen', async ({
  startKeepline,
  systemWindows,
  scratch,
}) => {
  const { page } = await startKeepline()
  const { card } = await addCard(page)
  await record(page, card.id, { date: '2025-05-01' })
  await record(page, card.id, { date: '2026-05-01' })
  const table = await openHistory(page)
  await table.chooseYear('2025')
  await chooseCsv(page)
  await expect(page.getByText(fill(exporting.preview.count, { count: 1 }))).toBeVisible()
  await page.getByRole('combobox', { name: exporting.language }).click()
  await page.getByRole('option', { name: 'Español' }).click()
  const path = join(scratch, 'recargas.csv')
  await exportTo(page, systemWindows, path)
  await expect(page.getByText(fill(history.export.done, { count: 1 })).first()).toBeVisible()
  const sheet = await readSheet(path)
  const { column } = texts('es').exports
  expect(sheet.headers).toEqual(USUAL_COLUMNS.map((id) => column[id]))
  expect(sheet.column(column.date)).toEqual(['2025-05-01'])
})

test('a cancelled dialog writes nothing and says nothing', async ({
  startKeepline,
  systemWindows,
}) => {
  const { page } = await startKeepline()
  const { card } = await addCard(page)
  await record(page, card.id)
  await openExport(page)
  const run = page.getByRole('button', { name: exporting.run })
  const dialog = await systemWindows.opened(() => run.click())
  await dialog.press('Escape')
  await dialog.untilClosed()
  await expect(run).toBeEnabled()
  await expect(page.getByText(history.export.failed)).toBeHidden()
})

test('a file that is there is replaced only after the system has asked', async ({
  startKeepline,
  systemWindows,
  scratch,
}) => {
  const { page } = await startKeepline()
  const { card } = await addCard(page)
  await record(page, card.id)
  const path = join(scratch, 'old.csv')
  await writeFile(path, 'something of mine')
  await openExport(page)
  const run = page.getByRole('button', { name: exporting.run })
  const dialog = await systemWindows.opened(() => run.click())
  const question = await systemWindows.opened(() => dialog.typePath(path))
  await question.press('Escape')
  await question.untilClosed()
  await dialog.press('Escape')
  await dialog.untilClosed()
  expect((await readSheet(path)).headers).toEqual(['something of mine'])
})
