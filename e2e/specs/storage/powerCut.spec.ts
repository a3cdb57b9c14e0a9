import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { addCard, changeSettings, documents, record } from '../../fixtures/windowApi'
import { RECEIPTS } from '../../fixtures/receiptFiles'
import { recordWithReceipt } from '../../fixtures/receipts'
import { watchWrites } from '../../fixtures/strace'
import { expect, test } from '../../fixtures/test'
import { Unsynced } from '../../fixtures/unsynced'

test.describe('a power cut, as the kernel saw the writes', () => {
  const lost = (...calls: readonly string[]) => {
    const unsynced = new Unsynced()
    for (const call of calls) unsynced.follow(`77 ${call}`)
    return unsynced.below('/data')
  }
  const WRITTEN = [
    'openat(AT_FDCWD</>, "/data/a.tmp", O_WRONLY|O_CREAT|O_EXCL, 0600) = 9</data/a.tmp>',
    'write(9</data/a.tmp>, "{\\n"..., 80) = 80',
  ]
  const SYNCED = 'fsync(9</data/a.tmp>) = 0'
  const RENAMED = 'rename("/data/a.tmp", "/data/a.json") = 0'
  const FOLDER_SYNCED = 'fsync(8</data>) = 0'

  test('takes nothing that was synced, put in place, and whose folder was synced', () => {
    expect(lost(...WRITTEN, SYNCED, RENAMED, FOLDER_SYNCED)).toEqual([])
  })

  test('takes what lacks one of the three, or has them in the wrong order', () => {
    expect(lost(...WRITTEN, RENAMED, FOLDER_SYNCED)).toEqual(['/data/a.json'])
    expect(lost(...WRITTEN, SYNCED, RENAMED)).toEqual(['/data/a.json'])
    expect(lost(...WRITTEN, SYNCED, FOLDER_SYNCED, RENAMED)).toEqual(['/data/a.json'])
    expect(lost(...WRITTEN, SYNCED, 'write(9</data/a.tmp>, "x", 1) = 1', RENAMED)).toHaveLength(1)
  })

  test('takes a new folder whose parent was not synced, with all that is in it', () => {
    expect(lost('mkdir("/data/cards", 0700) = 0')).toEqual(['/data/cards'])
    expect(lost('mkdir("/data/cards", 0700) = 0', FOLDER_SYNCED)).toEqual([])
  })

  test('takes what a failed sync did not bring to the disk', () => {
    const failed = 'fsync(9</data/a.tmp>) = -1 EIO (Input/output error)'
    expect(lost(...WRITTEN, failed, RENAMED, FOLDER_SYNCED)).toEqual(['/data/a.json'])
  })

  test('is told right when two threads interrupt each other', () => {
    const unsynced = new Unsynced()
    for (const call of WRITTEN) unsynced.follow(`77 ${call}`)
    unsynced.follow('77 fsync(9</data/a.tmp> <unfinished ...>')
    unsynced.follow('78 fsync(8</data>) = 0')
    expect(unsynced.below('/data')).toEqual(['/data/a.tmp'])
    unsynced.follow('77 <... fsync resumed>) = 0')
    expect(unsynced.below('/data')).toEqual([])
  })
})

/** Each kind of write: what the user does, by the request that the window makes for it. */
const WRITES: Readonly<Record<string, (page: Page, cardId: string) => Promise<unknown>>> = {
  'a renewal': (page, cardId) => record(page, cardId),
  'a renewal with a receipt': (page, cardId) =>
    recordWithReceipt(page, cardId, { name: 'recibo.png', bytes: RECEIPTS['recibo.png'] }),
  'the settings': (page) => changeSettings(page, { theme: 'dark' }),
  'a view of the history': (page) =>
    page.evaluate(async () => {
      const views = await window.api?.views.read()
      return views?.ok && window.api?.views.save({ ...views.data, homeCurrency: 'CNY' })
    }),
  'a deletion': (page, cardId) =>
    page.evaluate((id) => window.api?.cards.delete({ cardId: id }), cardId),
}

test('whatever the app called saved is on the disk at that very moment', async ({
  startKeepline,
  scratch,
}) => {
  test.setTimeout(120_000)
  const app = await startKeepline()
  const { page, dataFolder } = app
  const power = await watchWrites(app, join(scratch, 'calls.log'))
  const { card } = await addCard(page, { label: '银行卡' })
  expect(await power.wouldTake(), 'a new card').toEqual([])
  for (const [what, write] of Object.entries(WRITES)) {
    await write(page, card.id)
    expect(await power.wouldTake(), what).toEqual([])
  }
  await expect.poll(() => power.ofSnapshots(), 'the snapshot of all that').toEqual([])
  await app.kill()
  const [found] = await documents((await startKeepline({ dataFolder })).page)
  expect(found).toMatchObject({ card: { label: '银行卡' }, renewals: [{}, { receipts: [{}] }] })
})
