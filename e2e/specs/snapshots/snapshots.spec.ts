import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Page } from '@playwright/test'
import { type CardDocument } from '@shared/domain/cards/cardDocument'
import { aDocument } from '@shared/domain/testing/documents'
import { setClock } from '../../fixtures/clock'
import { keepline } from '../../fixtures/command'
import { folderState } from '../../fixtures/folderState'
import { addCard, documents, editCard, onlyCard, record } from '../../fixtures/windowApi'
import { RECEIPTS } from '../../fixtures/receiptFiles'
import { recordWithReceipt } from '../../fixtures/receipts'
import { snapshots, snapshotsMade } from '../../fixtures/snapshots'
import { storeCards } from '../../fixtures/storedCards'
import { expect, test } from '../../fixtures/test'
import { daysPass } from '../../fixtures/daysPass'
import { visit } from '../../pages/shell'
import {
  cardCalled,
  openSnapshot,
  renewalCalled,
  restoreAll,
  restoreButton,
} from '../../pages/snapshots'
import { fill, fillCount, say } from '../../pages/texts'

/** What is deleted on 22 November goes on the last of them. */
const DAYS = ['2026-11-29', '2026-12-06', '2026-12-13', '2026-12-20', '2026-12-21']
const GONE = '2026-12-22T06:10:00.000Z'

const png = { name: 'recibo.png', bytes: RECEIPTS['recibo.png'] }

/** Each card's label, with a mark for those in the trash. */
async function labels(page: Page): Promise<string[]> {
  const all = await documents(page)
  return all
    .map(({ card }) => (card.deletedAt === null ? card.label : `${card.label}（删）`))
    .sort()
}

test('a card whose trash was emptied is found in the window, and comes back with its receipt', async ({
  startKeepline,
}) => {
  const first = await startKeepline()
  const { dataFolder } = first
  const { card } = await addCard(first.page, { label: '奶奶的号' })
  await recordWithReceipt(first.page, card.id, png)
  await snapshotsMade(first.page, 1)
  const receiptOf = async () =>
    Object.keys(await folderState(dataFolder)).filter((path) => path.startsWith('receipts/'))
  const [receipt = ''] = await receiptOf()
  await first.page.evaluate((cardId) => window.api?.cards.delete({ cardId }), card.id)
  await first.quit()
  await daysPass(startKeepline, dataFolder, DAYS)

  const { page } = await startKeepline({ dataFolder, now: GONE })
  await expect.poll(() => labels(page)).toEqual([])
  // Nothing but what is on the screen: settings, the trash, and where it says that the card is.
  await visit(page, 'settings')
  await page.getByRole('button', { name: say.trash.open, exact: true }).click()
  await expect(page.getByText(fillCount(say.snapshots.lost.inTrash, 1))).toBeVisible()
  await page.getByRole('button', { name: say.snapshots.open, exact: true }).click()
  await restoreButton(page, cardCalled('奶奶的号')).click()
  await expect(
    page.getByText(fill(say.snapshots.restore.done, { what: cardCalled('奶奶的号') })).first(),
  ).toBeVisible()

  const [back] = await documents(page)
  expect(back).toMatchObject({
    card: { label: '奶奶的号', deletedAt: null },
    renewals: [{ deletedAt: null, receipts: [{ fileName: 'recibo.png', deletedAt: null }] }],
  })
  expect(await receiptOf()).toEqual([receipt])
  expect(receipt).toContain(back?.renewals[0]?.receipts[0]?.sha256)
})

test('a renewal that was edited comes back alone, then everything, and everything is undone', async ({
  startKeepline,
}) => {
  const { page } = await startKeepline()
  const bank = await addCard(page, { label: '银行', number: '900000001' })
  const { renewals } = await record(page, bank.card.id, { date: '2026-11-01', amount: '10' })
  const [before = ''] = await snapshotsMade(page, 1)
  const place = { cardId: bank.card.id, renewalId: renewals[0]?.id ?? '' }
  await page.evaluate(async ({ cardId, renewalId }) => {
    await window.api?.renewals.delete({ cardId, renewalId })
  }, place)
  await editCard(page, bank, { label: '改了名', number: '900000001' })
  await addCard(page, { label: '后来的', number: '900000002' })

  await openSnapshot(page, before)
  await restoreButton(page, renewalCalled('银行', '2026-11-01')).click()
  const ofBank = async () =>
    (await documents(page)).find((one: CardDocument) => one.card.id === bank.card.id)
  await expect
    .poll(ofBank)
    .toMatchObject({ card: { label: '改了名' }, renewals: [{ deletedAt: null }] })

  await restoreAll(page)
  await expect.poll(() => labels(page)).toEqual(['后来的（删）', '银行'])
  await expect(page.getByText(say.snapshots.page.sameAll)).toBeVisible()
  await page.getByRole('button', { name: say.common.undo, exact: true }).last().click()
  await expect.poll(() => labels(page)).toEqual(['后来的', '改了名'])
})

test('settings and views come back with everything, and the open window follows', async ({
  startKeepline,
}) => {
  const { page } = await startKeepline()
  await addCard(page)
  const [before = ''] = await snapshotsMade(page, 1)
  await page.evaluate(() => window.api?.settings.change({ theme: 'dark' }))
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await openSnapshot(page, before)
  await restoreAll(page)
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'dark')
})

test('a snapshot is removed by hand after a question, and the list follows', async ({
  startKeepline,
}) => {
  const { page } = await startKeepline()
  await addCard(page)
  await visit(page, 'settings')
  await page.getByRole('button', { name: say.snapshots.open, exact: true }).click()
  // The page was opened before the snapshot was made, and shows it by itself.
  await expect(page.getByText(say.snapshots.reason.day, { exact: true })).toBeVisible()
  await page.locator('main li button').click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText(say.snapshots.remove.text)
  await dialog.getByRole('button', { name: say.snapshots.remove.run, exact: true }).click()
  await expect(page.getByText(say.snapshots.empty)).toBeVisible()
  expect(await snapshots(page)).toEqual([])
})

test('a power cut while everything is restored leaves no half: commands wait, the next start ends it', async ({
  startKeepline,
  desktop,
  scratch,
}) => {
  const dataFolder = join(scratch, 'data')
  const many = (label: string) =>
    Array.from({ length: 400 }, (_, index) =>
      aDocument({ id: `card-${1000 + index}`, label, number: String(900_000_000 + index) }),
    )
  await storeCards(dataFolder, many('从前'))
  const first = await startKeepline({ dataFolder })
  await addCard(first.page, { label: '又一张' })
  const [before = ''] = await snapshotsMade(first.page, 1)
  await first.quit()
  await storeCards(dataFolder, many('现在'))

  const second = await startKeepline({ dataFolder })
  await second.page.evaluate((snapshotId) => {
    void window.api?.snapshots.restore({ snapshotId, cardId: null, renewalId: null })
  }, before)
  const note = join(dataFolder, 'snapshots', 'restoring.json')
  const changed = async () =>
    (await documents(second.page)).filter(({ card }) => card.label === '从前').length
  await expect.poll(changed, { intervals: [1] }).toBeGreaterThan(0)
  await second.kill()
  expect(existsSync(note), 'it was cut in the middle').toBe(true)

  const due = await keepline(desktop, { dataFolder, args: ['due'] })
  expect([due.code, due.stdout]).toEqual([4, ''])

  const third = await startKeepline({ dataFolder })
  await expect.poll(() => existsSync(note)).toBe(false)
  expect(new Set(await labels(third.page))).toEqual(new Set(['从前', '又一张']))
  expect((await documents(third.page)).length).toBe(401)
  // What was there before the restore is not lost either.
  const [made] = (await snapshots(third.page)).filter(({ reason }) => reason === 'restore')
  await third.page.evaluate((snapshotId) => {
    void window.api?.snapshots.restore({ snapshotId, cardId: null, renewalId: null })
  }, made?.id ?? '')
  await expect
    .poll(async () => new Set(await labels(third.page)), { timeout: 60_000 })
    .toEqual(new Set(['现在', '又一张']))
})

test('commands list and restore, beside the open window and without it', async ({
  startKeepline,
  desktop,
}) => {
  const app = await startKeepline({ language: 'en' })
  const { page, dataFolder } = app
  const command = (...args: string[]) => keepline(desktop, { dataFolder, language: 'en', args })
  const { card } = await addCard(page, { label: 'Bank', number: '987654321' })
  const [before = ''] = await snapshotsMade(page, 1)
  // Of the snapshots that the app makes by itself in an hour, the last one stays.
  await setClock(app, '2026-11-22T07:30:00.000Z')
  await page.evaluate((cardId) => window.api?.cards.delete({ cardId }), card.id)
  await snapshotsMade(page, 2)

  const listed = await command('snapshots')
  expect(listed.code).toBe(0)
  expect(listed.stdout).toMatch(new RegExp(`${before}\\s+2026-11-22 14:\\d\\d\\s+Automatic`))
  expect(listed.stdout).toContain('1 card deleted')
  const parsed = JSON.parse((await command('snapshots', '--json')).stdout)
  expect(parsed).toMatchObject({ version: 1, snapshots: [{ changes: { cards: { gone: 1 } } }, {}] })

  const trial = await command('restore', before, '--card', '987 654 321', '--dry-run')
  expect(trial).toMatchObject({ code: 0, complaints: [] })
  expect(trial.stdout).toContain('“Bank” comes back')
  expect((await onlyCard(page)).card.deletedAt).not.toBeNull()
  expect((await command('restore', before, '--card', 'Nobody')).code).toBe(1)
  expect((await command('restore', '00000099_day')).complaints).toHaveLength(1)

  const done = await command('restore', before, '--card', 'bank', '--json')
  expect(done).toMatchObject({ code: 0, complaints: [] })
  expect((await onlyCard(page)).card.deletedAt).toBeNull()
  const { undo } = JSON.parse(done.stdout)

  await app.kill()
  const undone = await command('restore', undo, '--card', 'Bank')
  expect(undone).toMatchObject({ code: 0, complaints: [] })
  const again = await startKeepline({ dataFolder })
  expect((await onlyCard(again.page)).card.deletedAt).not.toBeNull()
})
