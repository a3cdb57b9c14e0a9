import { mkdir, readFile, readdir, rename, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { type Page } from '@playwright/test'
import { decryptByAge } from '../../fixtures/age'
import { setClock } from '../../fixtures/clock'
import { folderState } from '../../fixtures/folderState'
import { run } from '../../fixtures/processes'
import { RECEIPTS } from '../../fixtures/receiptFiles'
import { recordWithReceipt } from '../../fixtures/receipts'
import { expect, test } from '../../fixtures/test'
import { addCard, documents, editCard, record } from '../../fixtures/windowApi'
import { chooseBackup, makeBackup, openedReview, restoreBy } from '../../pages/backups'
import { follow } from '../../pages/shell'
import { say } from '../../pages/texts'

const { backups } = say
const FILE = 'all.keepline'
const PASSPHRASE = 'correct horse battery'

test.describe.configure({ timeout: 180_000 })

/** Each card's label, with a mark for those in the trash. */
async function labels(page: Page): Promise<string[]> {
  const all = await documents(page)
  return all
    .map(({ card }) => (card.deletedAt === null ? card.label : `${card.label}（删）`))
    .sort()
}

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

test('a backup of the window is read by other programs, and brings everything back in an empty folder', async ({
  startKeepline,
  systemWindows,
  scratch,
}) => {
  const first = await startKeepline({ dataFolder: join(scratch, 'old') })
  const bank = await addCard(first.page, { label: '银行', number: '900000001' })
  await addCard(first.page, { label: '微信', number: '900000002' })
  const png = { name: 'recibo.png', bytes: RECEIPTS['recibo.png'] }
  await recordWithReceipt(first.page, bank.card.id, png)
  const path = join(scratch, FILE)
  await makeBackup(first.page, systemWindows, path)
  const before = await documents(first.page)
  await first.quit()

  expect(await run('unzip', ['-t', path])).toContain('No errors')
  const names = await run('python3', [
    '-c',
    'import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); print(z.testzip(), z.namelist())',
    path,
  ])
  expect(names).toContain('None')
  expect(names.match(/cards\//g)).toHaveLength(2)
  expect(names.match(/receipts\//g)).toHaveLength(1)

  const fresh = join(scratch, 'fresh')
  const { page } = await startKeepline({ dataFolder: fresh })
  await chooseBackup(page, systemWindows, path)
  await expect(page.getByRole('heading', { name: FILE })).toBeVisible()
  expect(await violations(page)).toEqual([])
  expect(await documents(page), 'looking changes nothing').toEqual([])
  await restoreBy(page, 'replace', FILE)
  expect(await labels(page)).toEqual(['微信', '银行'])
  const [receipt] = before.flatMap(({ renewals }) => renewals.flatMap((one) => one.receipts))
  const { sha256 = '' } = receipt ?? {}
  const stored = await readFile(join(fresh, 'receipts', sha256.slice(0, 2), `${sha256}.png`))
  expect(stored.equals(png.bytes)).toBe(true)
})

test('a backup with a passphrase is opened by age, merged in the window, and undone', async ({
  startKeepline,
  systemWindows,
  scratch,
}) => {
  const { page } = await startKeepline()
  const bank = await addCard(page, { label: '银行', number: '900000001' })
  const path = join(scratch, FILE)
  await makeBackup(page, systemWindows, path, PASSPHRASE)
  const zip = join(scratch, 'open.zip')
  await decryptByAge(path, PASSPHRASE, zip)
  expect(await run('unzip', ['-t', zip])).toContain('No errors')

  await editCard(page, bank, { label: '银行 2', number: '900000001' })
  await addCard(page, { label: '后来的', number: '900000003' })
  await chooseBackup(page, systemWindows, path)
  const field = page.getByRole('textbox', { name: backups.about.passphrase, exact: true })
  await field.fill('a guess')
  await page.keyboard.press('Enter')
  await expect(page.getByText(say.errors['backup-passphrase-wrong'])).toBeVisible({
    timeout: 60_000,
  })
  await field.fill(PASSPHRASE)
  await page.keyboard.press('Enter')
  await openedReview(page)
  await restoreBy(page, 'merge', FILE)
  expect(await labels(page), 'what is newer here stays').toEqual(['后来的', '银行 2'])

  await chooseBackup(page, systemWindows, path)
  await field.fill(PASSPHRASE)
  await page.keyboard.press('Enter')
  await openedReview(page)
  await restoreBy(page, 'replace', FILE)
  expect(await labels(page)).toEqual(['后来的（删）', '银行'])
  await page.locator('main').getByRole('button', { name: say.common.undo, exact: true }).click()
  await expect.poll(() => labels(page)).toEqual(['后来的', '银行 2'])
})

test('a bad archive says why in the window, and changes nothing', async ({
  startKeepline,
  systemWindows,
  scratch,
}) => {
  const { page, dataFolder } = await startKeepline()
  const { card } = await addCard(page, { label: '银行' })
  await record(page, card.id)
  const path = join(scratch, FILE)
  await makeBackup(page, systemWindows, path)
  await chooseBackup(page, systemWindows, path)
  await expect(page.getByText(`${backups.comparison.same} 1`)).toBeVisible()
  const cards = () => folderState(join(dataFolder, 'cards'))
  const before = await cards()
  await truncate(path, (await stat(path)).size - 100)
  await chooseBackup(page, systemWindows, path)
  await expect(page.getByText(say.errors['backup-cut-off'])).toBeVisible()
  const other = join(scratch, 'photo.keepline')
  await writeFile(other, RECEIPTS['recibo.png'])
  await chooseBackup(page, systemWindows, other)
  await expect(page.getByRole('alert')).toContainText(backups.restore.notOpened)
  expect(await cards()).toEqual(before)
  expect(await labels(page)).toEqual(['银行'])
})

test('a second place that is missing is told in the window and in the tray until it is back', async ({
  startKeepline,
  systemWindows,
  desktop,
  scratch,
}) => {
  const stick = join(scratch, 'stick')
  await mkdir(stick)
  const app = await startKeepline()
  const { page } = app
  const item = await desktop.tray.item()
  await addCard(page, { label: '银行' })
  await follow(page, '/backup')
  const panel = page.getByRole('region', { name: backups.schedule.title })
  const dialog = await systemWindows.opened(() => panel.getByRole('switch').click())
  expect(await dialog.title()).toBe(say.dialogs.chooseBackupFolder)
  await dialog.enterPath(stick)
  await expect(panel.getByRole('switch')).toBeChecked()
  await panel.getByRole('radio', { name: say.exporting.schedule.periods.day }).click()
  await panel.getByRole('button', { name: backups.schedule.runNow }).click()
  await expect.poll(() => readdir(stick)).toEqual(['keepline-backup-2026-11-22.keepline'])

  await rename(stick, `${stick}-away`)
  await setClock(app, '2026-11-23T06:00:00.000Z')
  await follow(page, '/')
  await expect(page.getByText(backups.banner.failed)).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText(say.errors['backup-place-missing'])).toBeVisible()
  await item.choose(say.tray.backup.failed)
  await expect(panel.getByText(say.errors['backup-place-missing'])).toBeVisible()
  await rename(`${stick}-away`, stick)
  await setClock(app, '2026-11-23T07:00:00.000Z')
  await expect(panel.getByText(say.errors['backup-place-missing'])).toBeHidden({ timeout: 60_000 })
  expect((await readdir(stick)).sort()).toEqual([
    'keepline-backup-2026-11-22.keepline',
    'keepline-backup-2026-11-23.keepline',
  ])
  await item.untilWords('no worry', (words) => !words.includes(say.tray.backup.failed))
})
