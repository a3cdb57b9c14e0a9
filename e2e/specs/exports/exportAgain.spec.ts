import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { TODAY } from '../../fixtures/keepline'
import { addCard, record } from '../../fixtures/windowApi'
import { readSheet } from '../../fixtures/spreadsheet'
import { expect, test } from '../../fixtures/test'
import { follow, visit } from '../../pages/shell'
import { fill, say } from '../../pages/texts'

const { history, exporting } = say
const { presets } = exporting

test('what was exported once is exported again in one click, and a preset in two', async ({
  startKeepline,
  systemWindows,
  scratch,
}) => {
  const { page } = await startKeepline()
  const { card } = await addCard(page, { label: '银行用' })
  await record(page, card.id, { date: '2026-05-01' })
  await visit(page, 'history')

  // Choose the options once and save them under a name.
  await page.getByRole('button', { name: exporting.open }).click()
  const dialog = page.getByRole('dialog', { name: exporting.title })
  await dialog.getByRole('radio', { name: exporting.formats.csv.name }).click()
  await dialog.getByRole('button', { name: exporting.chooseColumns }).click()
  const amount = dialog.getByRole('checkbox', { name: say.exports.column.amount, exact: true })
  await amount.click()
  const header = dialog.getByRole('columnheader', { name: say.exports.column.amount, exact: true })
  await expect(header).toBeHidden()
  await dialog.getByRole('button', { name: presets.open, exact: true }).click()
  await page.getByRole('menuitem', { name: presets.saveAs }).click()
  await page.getByRole('textbox', { name: presets.name }).fill('给会计')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('button', { name: '给会计', exact: true })).toBeVisible()

  const run = dialog.getByRole('button', { name: exporting.run })
  const path = join(scratch, 'first.csv')
  await (await systemWindows.opened(() => run.click())).enterPath(path)
  await expect(dialog.getByText(fill(history.export.done, { count: 1 }))).toBeVisible()
  expect((await readSheet(path)).headers).not.toContain(say.exports.column.amount)
  await page.keyboard.press('Escape')

  // No file is in the way, so nothing is asked.
  const again = page.getByRole('button', { name: exportAgainTo(scratch) })
  await again.click()
  const today = join(scratch, `${fill(say.exports.fileName, { date: TODAY })}.csv`)
  await expect(page.getByText(fill(history.export.done, { count: 1 })).first()).toBeVisible()
  expect((await readSheet(today)).headers).not.toContain(say.exports.column.amount)

  // Today's file exists now, so the dialog asks and nothing is replaced unasked.
  const { mtimeMs } = await stat(today)
  const question = await systemWindows.opened(() => again.click())
  await question.press('Escape')
  await question.untilClosed()
  expect((await stat(today)).mtimeMs).toBe(mtimeMs)

  await page.getByRole('button', { name: exporting.again.menu, exact: true }).click()
  const preset = page.getByRole('menuitem', { name: '给会计' })
  const byPreset = join(scratch, 'preset.csv')
  await (await systemWindows.opened(() => preset.click())).enterPath(byPreset)
  await expect.poll(() => readdir(scratch)).toContain('preset.csv')
  expect((await readSheet(byPreset)).headers).toEqual((await readSheet(path)).headers)
})

function exportAgainTo(folder: string): string {
  return fill(exporting.again.label, { format: exporting.formats.csv.name, folder })
}

test('one card goes out from its own page, and the tray leads to the open dialog', async ({
  startKeepline,
}) => {
  const { page } = await startKeepline()
  const { card } = await addCard(page, { label: '银行用' })
  const other = await addCard(page, { label: '别的', number: '912345678' })
  await record(page, card.id, { date: '2026-05-01' })
  await record(page, other.card.id, { date: '2026-05-02' })
  await follow(page, `/cards/${card.id}`)
  await page.getByRole('button', { name: say.cards.page.more, exact: true }).click()
  await page.getByRole('menuitem', { name: exporting.ofCard }).click()
  const dialog = page.getByRole('dialog', { name: exporting.title })
  await expect(dialog.getByText(fill(exporting.preview.count, { count: 1 }))).toBeVisible()
  await expect(dialog.getByRole('cell', { name: '2026-05-01' })).toBeVisible()
  await page.keyboard.press('Escape')
  await follow(page, '/history?export')
  await expect(dialog.getByText(fill(exporting.preview.count, { count: 2 }))).toBeVisible()
})
