import { mkdir, readFile, readdir, rename, rmdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Page } from '@playwright/test'
import { type CardDocument } from '@shared/domain/cards/cardDocument'
import { setClock } from '../../fixtures/clock'
import { confirmImport } from '../../fixtures/importing'
import { type Keepline } from '../../fixtures/keepline'
import { addCard, documents, record } from '../../fixtures/windowApi'
import { leaveHalfWay, stage, stagedOf } from '../../fixtures/pendingRenewals'
import { RECEIPTS, dropFiles } from '../../fixtures/receiptFiles'
import { recordWithReceipt } from '../../fixtures/receipts'
import { expect, test } from '../../fixtures/test'
import { daysPass, lookedOn } from '../../fixtures/daysPass'
import { follow } from '../../pages/shell'
import { fill, say } from '../../pages/texts'

const { imports } = say

const pdf = { name: 'recibo.pdf', bytes: RECEIPTS['recibo.pdf'] }

async function deleteCard(page: Page, cardId: string): Promise<void> {
  const deleted = await page.evaluate((id) => window.api?.cards.delete({ cardId: id }), cardId)
  expect(deleted).toMatchObject({ ok: true })
}

const ids = async ({ page }: Keepline) => (await documents(page)).map(({ card }) => card.id)

/** What another computer exports on which the card was deleted eight months ago. */
function exportedElsewhere({ card, ...document }: CardDocument): Buffer {
  const updatedAt = '2027-01-01T00:00:00.000Z'
  const deleted = { ...card, deletedAt: '2026-03-01T12:00:00.000Z', updatedAt }
  const file = {
    format: 'keepline-export',
    formatVersion: 1,
    cards: [{ ...document, card: deleted }],
  }
  return Buffer.from(JSON.stringify(file))
}

test('a card that was deleted elsewhere long ago is imported as a deletion, stays for its thirty days, and undo brings it back', async ({
  startKeepline,
}) => {
  const first = await startKeepline()
  const { page, dataFolder } = first
  const { card } = await addCard(page, { label: '还在用' })
  await recordWithReceipt(page, card.id, pdf)
  const [alive] = await documents(page)
  if (!alive) throw new Error('The card is not there.')

  await follow(page, '/import')
  await dropFiles(page, [{ name: 'keepline.json', bytes: exportedElsewhere(alive) }])
  await expect(page.getByText(fill(imports.toTrash.cards, { count: 1 })).first()).toBeVisible()
  await expect(page.getByText(fill(imports.summary.changedCards, { count: 1 }))).toHaveCount(0)
  await confirmImport(page)
  await first.quit()

  const next = await startKeepline({ dataFolder, now: '2026-11-23T06:00:00.000Z' })
  await expect.poll(() => lookedOn(dataFolder)).toBe('2026-11-23')
  expect(await ids(next)).toEqual([card.id])
  await follow(next.page, '/import')
  await next.page.getByRole('button', { name: imports.undo }).click()
  await expect(next.page.getByText(imports.undone, { exact: true })).toBeVisible()
  expect(await documents(next.page)).toEqual([alive])
  expect(await readdir(join(dataFolder, 'receipts'))).toEqual(
    expect.arrayContaining([alive.renewals[0]?.receipts[0]?.sha256.slice(0, 2)]),
  )
})

test('a start with the clock a year ahead, in 2099 or in 1970 empties nothing', async ({
  startKeepline,
}) => {
  test.slow()
  const first = await startKeepline()
  const { page, dataFolder } = first
  const { card } = await addCard(page, { label: '刚删的' })
  await recordWithReceipt(page, card.id, pdf)
  await deleteCard(page, card.id)
  await first.quit()
  const before = await readFile(join(dataFolder, 'cards', `${card.id}.json`), 'utf8')

  for (const day of ['2027-11-23', '2099-06-01', '1970-01-02', '2026-11-23']) {
    const app = await startKeepline({ dataFolder, now: `${day}T16:00:00.000Z` })
    if (day !== '1970-01-02') await expect.poll(() => lookedOn(dataFolder)).toBe(day)
    expect(await ids(app)).toEqual([card.id])
    await app.quit()
  }
  expect(await readFile(join(dataFolder, 'cards', `${card.id}.json`), 'utf8')).toBe(before)
})

for (const [name, isEmpty] of [
  ['without the folder of the cards', false],
  ['with an empty folder of the cards', true],
] as const) {
  test(`a start ${name} deletes nothing that was attached to a begun renewal`, async ({
    startKeepline,
    scratch,
  }) => {
    const first = await startKeepline()
    const { page, dataFolder } = first
    const { card } = await addCard(page)
    const staged = await stage(page, '付款.png', RECEIPTS['recibo.png'])
    await leaveHalfWay(page, card.id, [staged])
    await first.quit()

    const [cards, hidden] = [join(dataFolder, 'cards'), join(scratch, 'not-mounted')]
    await rename(cards, hidden)
    if (isEmpty) await mkdir(cards)
    const without = await startKeepline({ dataFolder })
    expect(await ids(without)).toEqual([])
    await without.quit()

    if (isEmpty) await rmdir(cards)
    await rename(hidden, cards)
    const again = await startKeepline({ dataFolder })
    expect(await stagedOf(again.page, staged)).toMatchObject([{ fileName: '付款.png' }])
    await record(again.page, card.id, { status: 'paid' }, [staged])
    expect(await documents(again.page)).toMatchObject([
      { renewals: [{ receipts: [{ fileName: '付款.png' }] }] },
    ])
  })
}

test('a card that another computer takes out of the trash while the app is open is not purged', async ({
  startKeepline,
}) => {
  test.slow()
  const first = await startKeepline()
  const { page, dataFolder } = first
  const { card } = await addCard(page, { label: '别处恢复' })
  await deleteCard(page, card.id)
  await first.quit()
  const file = join(dataFolder, 'cards', `${card.id}.json`)
  await daysPass(startKeepline, dataFolder, [
    '2026-11-29',
    '2026-12-06',
    '2026-12-13',
    '2026-12-20',
  ])
  const app = await startKeepline({ dataFolder, now: '2026-12-21T06:00:00.000Z' })
  await expect.poll(() => lookedOn(dataFolder)).toBe('2026-12-21')

  // A file sync brings the card as the other computer has it; then its last day is over.
  const deleted: unknown = JSON.parse(await readFile(file, 'utf8'))
  const restored = JSON.stringify(deleted).replace(/"deletedAt":"[^"]+"/, '"deletedAt":null')
  await writeFile(file, restored)
  await setClock(app, '2026-12-22T06:10:00.000Z')
  const seen = async () => (await documents(app.page)).map((one) => one.card.deletedAt)
  await expect.poll(seen, { timeout: 60_000 }).toEqual([null])
  expect(await lookedOn(dataFolder)).toBe('2026-12-22')
  expect(await readFile(file, 'utf8')).toBe(restored)
})
