import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileManager } from '../../fixtures/fileManager'
import { addCard, documents } from '../../fixtures/windowApi'
import { RECEIPTS } from '../../fixtures/receiptFiles'
import { recordWithReceipt } from '../../fixtures/receipts'
import { sha256 } from '../../fixtures/sha256'
import { expect, test } from '../../fixtures/test'

const PNG = { name: 'recibo.png', bytes: RECEIPTS['recibo.png'] }

test('a receipt that is moved to another card hangs there after the power was cut', async ({
  startKeepline,
}) => {
  const first = await startKeepline()
  const { card: one } = await addCard(first.page, { number: '987654321' })
  const { card: two } = await addCard(first.page, { number: '912345678', label: '第二张' })
  const from = await recordWithReceipt(first.page, one.id, PNG)
  const to = await recordWithReceipt(first.page, two.id, { ...PNG, name: 'otro.png' })
  const moved = await first.page.evaluate((request) => window.api?.receipts.move(request), {
    ...from,
    toCardId: to.cardId,
    toRenewalId: to.renewalId,
  })
  expect(moved).toMatchObject({ ok: true, data: { cardIds: [two.id, one.id] } })
  await first.kill()

  const { page } = await startKeepline({ dataFolder: first.dataFolder })
  const names = (await documents(page)).map(({ card, renewals }) => [
    card.id,
    renewals.flatMap(({ receipts }) => receipts.map(({ fileName }) => fileName)),
  ])
  expect(Object.fromEntries(names)).toEqual({ [one.id]: [], [two.id]: ['otro.png', 'recibo.png'] })
})

test('a copy of a receipt is saved where the user says', async ({
  startKeepline,
  systemWindows,
  scratch,
}) => {
  const { page } = await startKeepline()
  const { card } = await addCard(page)
  const place = await recordWithReceipt(page, card.id, PNG)
  const asked: Promise<unknown>[] = []
  const dialog = await systemWindows.opened(async () => {
    asked.push(page.evaluate((one) => window.api?.receipts.saveCopy(one), place))
  })
  const path = join(scratch, 'copy.png')
  await dialog.enterPath(path)
  expect(await asked[0]).toMatchObject({
    ok: true,
    data: { fileName: 'copy.png', folder: scratch },
  })
  expect(sha256(await readFile(path))).toBe(sha256(PNG.bytes))
})

test('a receipt is pointed at in the file manager', async ({ startKeepline, desktop }) => {
  const files = await fileManager(desktop.bus)
  const { page, dataFolder } = await startKeepline()
  const { card } = await addCard(page)
  const place = await recordWithReceipt(page, card.id, PNG)
  await page.evaluate((one) => window.api?.receipts.showInFolder(one), place)
  const hash = sha256(PNG.bytes)
  const name = join('receipts', hash.slice(0, 2), `${hash}.png`)
  expect(await files.shown()).toBe(join(dataFolder, name))
})
