import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { type Page } from '@playwright/test'
import { HISTORY_COLUMNS } from '@shared/domain/history/historyColumns'
import { type ExportOutput, USUAL_OUTPUTS, usualExport } from '@shared/domain/exports/exportOptions'
import { exportTo } from '../../fixtures/exporting'
import { confirmImport, ledger, openImport } from '../../fixtures/importing'
import { addCard, changeSettings, documents, record } from '../../fixtures/windowApi'
import { RECEIPTS, dropFiles } from '../../fixtures/receiptFiles'
import { recordWithReceipt } from '../../fixtures/receipts'
import { readSheet } from '../../fixtures/spreadsheet'
import { expect, test } from '../../fixtures/test'
import { follow } from '../../pages/shell'
import { fill, say, texts } from '../../pages/texts'

const { imports } = say

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

test('a Chinese ledger is imported from the system’s dialog, and undone after a restart', async ({
  startKeepline,
  systemWindows,
  scratch,
}) => {
  const first = await startKeepline()
  const { page } = first
  await page.getByRole('button', { name: imports.open }).click()
  await openImport(page, systemWindows, await ledger(scratch, '台账-gb18030.csv'))
  await expect(page.getByText(fill(imports.summary.newCards, { count: 33 }))).toBeVisible()
  expect(await documents(page)).toEqual([])

  const path = join(scratch, 'refused.csv')
  const save = page.getByRole('button', { name: imports.saveRefused })
  const dialog = await systemWindows.opened(() => save.click())
  await dialog.enterPath(path)
  await expect(
    page.getByText(fill(imports.refusedSaved, { count: 2 }), { exact: true }),
  ).toBeVisible()
  const sheet = await readSheet(path)
  expect(sheet.headers.slice(0, 3)).toEqual(['序号', '备注名', '号码'])
  expect(sheet.column('备注名')).toEqual(['重复的主号', '太短'])
  expect(sheet.column(imports.refusedColumn.line)).toEqual(['39', '40'])
  expect(sheet.column(imports.refusedColumn.reason)[1]).toContain('98765')

  await confirmImport(page)
  const cards = await documents(page)
  expect(cards).toHaveLength(33)
  expect(cards.find(({ card }) => card.number === '931775948')).toMatchObject({
    card: { label: '店里 211', operator: 'claro', activatedOn: '2024-09-02' },
    renewals: [{ date: '2026-03-18', amount: { minor: 500 }, confirmedExpiry: '2026-11-13' }],
  })
  await first.quit()

  const second = await startKeepline()
  await follow(second.page, '/import')
  await second.page.getByRole('button', { name: imports.undo }).click()
  await expect(second.page.getByText(imports.undone, { exact: true })).toBeVisible()
  expect(await documents(second.page)).toEqual([])
})

test('a Spanish history comes in whole, and again brings nothing new', async ({
  startKeepline,
  systemWindows,
  scratch,
}) => {
  const { page } = await startKeepline({ language: 'es' })
  const { imports: words } = texts('es')
  const path = await ledger(scratch, 'recargas-es.csv')
  await openImport(page, systemWindows, path, 'es')
  await confirmImport(page, 'es')
  const cards = await documents(page)
  expect(cards).toHaveLength(9)
  expect(cards.flatMap(({ renewals }) => renewals)).toHaveLength(160)

  await page.getByRole('button', { name: words.done.again }).click()
  await openImport(page, systemWindows, path, 'es')
  await expect(page.getByText(words.summary.nothing)).toBeVisible()
  await expect(page.getByRole('button', { name: words.apply })).toBeDisabled()
})

test('somebody new has a messy workbook of thirty cards in the app within two minutes', async ({
  startKeepline,
  systemWindows,
  scratch,
}) => {
  const { page } = await startKeepline()
  await openImport(page, systemWindows, await ledger(scratch, '三十张卡-libreoffice.xlsx'))
  await expect(page.getByText(fill(imports.summary.newCards, { count: 30 }))).toBeVisible()
  await confirmImport(page)
  await page.getByRole('button', { name: imports.done.toCards }).click()
  await expect(page.locator('tbody tr')).toHaveCount(30)
})

test('what is exported is the same again in an empty app', async ({
  startKeepline,
  systemWindows,
  scratch,
}) => {
  test.setTimeout(180_000)
  const first = await startKeepline()
  const { card } = await addCard(first.page, { label: '主号 “=1+1”', iccid: '8951012345678901234' })
  await addCard(first.page, { label: '备用', number: '912345678', operator: 'other' })
  await record(first.page, card.id, {
    date: '2026-11-20',
    amount: '10.50',
    paid: '21.3',
    fee: '0.5',
    feeCurrency: 'USD',
    plan: 'Chévere, 30 días',
    months: '1',
    orderNumber: '000123',
    channel: 'app',
    method: 'wallet',
    confirmedExpiry: '2027-05-01',
    note: '第一行\n=第二行',
  })
  await record(first.page, card.id, { date: '2026-06-01', amount: '5', status: 'failed' })
  const receipt = { name: 'recibo.png', bytes: RECEIPTS['recibo.png'] }
  await recordWithReceipt(first.page, card.id, receipt, { date: '2026-07-01', amount: '5' })
  const out = (output: ExportOutput) => ({
    ...usualExport('zh-CN', output),
    columns: [...HISTORY_COLUMNS],
  })
  const files = ['zip', 'json', 'csv', 'xlsx'] as const
  const pathOf = (name: string) => join(scratch, name)
  for (const format of files) {
    await exportTo(first.page, systemWindows, out(USUAL_OUTPUTS[format]), pathOf(`a.${format}`))
  }
  const before = await documents(first.page)
  await first.quit()

  for (const format of files) {
    const empty = await startKeepline({ dataFolder: pathOf(`data-${format}`) })
    await openImport(empty.page, systemWindows, pathOf(`a.${format}`))
    await confirmImport(empty.page)
    const after = await documents(empty.page)
    if (format === 'json' || format === 'zip') {
      expect(after).toEqual(before)
      await exportTo(empty.page, systemWindows, out(USUAL_OUTPUTS.json), pathOf('b.json'))
      const stampless = async (name: string) =>
        (await readFile(pathOf(name), 'utf8')).replace(/"exportedAt": "[^"]*"/, '')
      expect(await stampless('b.json')).toBe(await stampless('a.json'))
      await rm(pathOf('b.json'))
      // The archive contained the receipt's file; JSON alone only contains its record.
      const check = await empty.page.evaluate(() => window.api?.receipts.check())
      const findings = check?.ok ? check.data.findings.map(({ problem }) => problem) : null
      expect(findings, format).toEqual(format === 'zip' ? [] : ['missing'])
    } else {
      // A table has no ids and timestamps; everything else about renewals is there.
      const told = (list: typeof after) =>
        list
          .flatMap(({ renewals }) => renewals)
          .map(({ date, amount, paid, fee, channel, method, plan, months, ...rest }) => ({
            date,
            amount,
            paid,
            fee,
            channel,
            method,
            plan,
            months,
            orderNumber: rest.orderNumber,
            status: rest.status,
            note: rest.note,
            confirmedExpiry: rest.confirmedExpiry,
          }))
          .sort((a, b) => a.date.localeCompare(b.date))
      expect(told(after), format).toEqual(told(before))
    }
    await empty.quit()
  }
})

test('an ambiguous day is asked about once, by the keyboard alone', async ({
  startKeepline,
  systemWindows,
  scratch,
}) => {
  const { page } = await startKeepline()
  const path = join(scratch, 'ambiguous.csv')
  await writeFile(path, 'numero,fecha,monto\n987654321,05/03/2026,5\n912345678,06/07/2026,5\n')
  await openImport(page, systemWindows, path)
  const confirm = page.getByRole('button', { name: imports.apply })
  await expect(confirm).toBeDisabled()
  await page.getByRole('radio', { name: /2026-05-03/ }).focus()
  await page.keyboard.press('Space')
  await expect(confirm).toBeEnabled()
  await confirm.focus()
  await page.keyboard.press('Enter')
  await page.getByText(imports.done.title).waitFor()
  const dates = (await documents(page)).flatMap(({ renewals }) => renewals.map(({ date }) => date))
  expect(dates.sort()).toEqual(['2026-05-03', '2026-06-07'])
})

test('a file that is no table is refused beside where it was dropped', async ({
  startKeepline,
}) => {
  const { page } = await startKeepline()
  await follow(page, '/import')
  await dropFiles(page, [{ name: '截图.csv', bytes: RECEIPTS['recibo.png'] }])
  await expect(page.getByRole('alert')).toContainText('截图.csv')
})

for (const theme of ['light', 'dark'] as const) {
  test(`importing shuts nobody out, in its ${theme} look`, async ({
    startKeepline,
    systemWindows,
    scratch,
  }) => {
    const { page } = await startKeepline()
    await changeSettings(page, { theme })
    await follow(page, '/import')
    expect(await violations(page), 'the start').toEqual([])
    await openImport(page, systemWindows, await ledger(scratch, '台账-gb18030.csv'))
    expect(await violations(page), 'the preview').toEqual([])
    await confirmImport(page)
    expect(await violations(page), 'the end').toEqual([])
  })
}
