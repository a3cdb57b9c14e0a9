import { mkdir, rename, stat, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { setClock } from '../fixtures/clock'
import { type Keepline, NOW } from '../fixtures/keepline'
import { addCard, changeSettings, editCard, record } from '../fixtures/windowApi'
import { test } from '../fixtures/test'
import { follow } from '../pages/shell'
import { texts } from '../pages/texts'
import { openAlbum } from './album'

const LABELS = {
  'zh-CN': ['工行短信', '微信', '奶奶的号'],
  es: ['Banco', 'WhatsApp', 'Abuela'],
  en: ['Bank codes', 'Messenger', 'Grandma'],
} as const

/** The system's dialogs answer with this path at once: they are in no picture. */
async function dialogsChoose({ electron }: Keepline, path: string): Promise<void> {
  await electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen })
  }, path)
}

for (const [language, theme, width] of [
  ['zh-CN', 'light', 1180],
  ['zh-CN', 'dark', 800],
  ['es', 'light', 800],
  ['en', 'dark', 1180],
] as const) {
  test(`backups, in ${language}, ${theme}, ${width} px`, async ({ startKeepline, scratch }) => {
    test.slow()
    const app = await startKeepline({ language, now: NOW })
    const { page } = app
    const { backups, common } = texts(language)
    const take = await openAlbum(app, `${language}.${theme}.${width}`, width)
    await changeSettings(page, { theme })
    const [bank, chat, grandma] = LABELS[language]
    const cards = [
      await addCard(page, { label: bank, number: '987654321', balance: 'no' }),
      await addCard(page, { label: chat, number: '987654322', operator: 'entel' }),
      await addCard(page, { label: grandma, number: '987654323', operator: 'bitel' }),
    ] as const
    await record(page, cards[0].card.id, { date: '2026-11-20', amount: '5' })

    await follow(page, '/backup')
    await take('backup')
    await page.getByRole('checkbox').click()
    const fields = page.locator('input[type=password]')
    await fields.first().fill('correct horse battery')
    await fields.last().fill('correct hose battery')
    await page.getByRole('button', { name: backups.make.run }).click()
    await take('backup-passphrase')
    const locked = join(scratch, 'keepline-locked.keepline')
    await dialogsChoose(app, locked)
    await fields.last().fill('correct horse battery')
    await page.getByRole('button', { name: backups.make.run }).click()
    await page.getByRole('progressbar').first().waitFor()
    await take('backup-running')
    await page.getByText(backups.make.done).first().waitFor({ timeout: 60_000 })
    await take('backup-done')
    const open = join(scratch, 'keepline-backup-2026-11-22.keepline')
    await dialogsChoose(app, open)
    await page.getByRole('checkbox').click()
    await page.getByRole('button', { name: backups.make.run }).click()
    await page.getByRole('progressbar').first().waitFor({ state: 'detached', timeout: 60_000 })

    await editCard(page, cards[1], { label: `${chat} 2`, number: '987654322' })
    await page.evaluate((cardId) => window.api?.cards.delete({ cardId }), cards[2].card.id)
    await addCard(page, { label: `${chat} 3`, number: '987654324' })
    const choose = page.getByRole('button', { name: backups.restore.choose })
    await choose.click()
    const { merge, replace } = backups.restore.ways
    const wayCalled = (label: string) => page.getByRole('radio', { name: label })
    await wayCalled(merge.label).waitFor()
    await take('restore-merge')
    await wayCalled(replace.label).click()
    await take('restore-replace')
    await page.getByText(backups.restore.compared).scrollIntoViewIfNeeded()
    await page.locator('main li').last().scrollIntoViewIfNeeded()
    await take('restore-compared')
    await wayCalled(merge.label).click()
    await page.getByRole('button', { name: merge.run, exact: true }).click()
    await page.getByText(backups.restore.done.text).waitFor()
    await take('restore-done')
    await page.getByRole('button', { name: backups.restore.done.again }).click()
    await dialogsChoose(app, locked)
    await choose.click()
    await fields.first().waitFor()
    await fields.first().fill('a guess')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: backups.restore.locked.open }).waitFor({
      state: 'detached',
    })
    await fields.first().waitFor({ timeout: 60_000 })
    await take('restore-locked')
    await page.getByRole('button', { name: common.cancel }).click()
    await truncate(open, (await stat(open)).size - 100)
    await dialogsChoose(app, open)
    await choose.click()
    await page.getByRole('alert').waitFor()
    await page.getByRole('alert').scrollIntoViewIfNeeded()
    await take('restore-broken')

    const stick = join(scratch, 'USB')
    await mkdir(stick)
    await dialogsChoose(app, stick)
    await page.getByRole('switch').click()
    await page.getByRole('button', { name: backups.schedule.runNow }).click()
    await page.getByText(backups.make.done).first().waitFor({ timeout: 60_000 })
    await page.getByRole('region', { name: backups.schedule.title }).scrollIntoViewIfNeeded()
    await take('backup-schedule')
    await rename(stick, `${stick}-away`)
    await setClock(app, '2026-12-01T06:00:00.000Z')
    await follow(page, '/')
    await page.getByText(backups.banner.failed).waitFor({ timeout: 60_000 })
    await take('backup-banner')
    await follow(page, '/backup')
    await page.getByRole('region', { name: backups.schedule.title }).scrollIntoViewIfNeeded()
    await take('backup-place-missing')
  })
}
