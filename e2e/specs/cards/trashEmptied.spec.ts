import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Page } from '@playwright/test'
import { addCard, documents } from '../../fixtures/windowApi'
import { RECEIPTS } from '../../fixtures/receiptFiles'
import { recordWithReceipt } from '../../fixtures/receipts'
import { expect, test } from '../../fixtures/test'

/** Deleted on 22 November at 06:00 UTC, gone thirty days later. The app is started once a week. */
const WEEKLY = ['2026-11-29', '2026-12-06', '2026-12-13', '2026-12-20'] as const
const LAST_DAY = '2026-12-22T05:30:00.000Z'
const GONE = '2026-12-22T06:10:00.000Z'

const png = { name: 'recibo.png', bytes: RECEIPTS['recibo.png'] }
const pdf = { name: 'recibo.pdf', bytes: RECEIPTS['recibo.pdf'] }

async function namesIn(...parts: string[]): Promise<string[]> {
  const found = await readdir(join(...parts), { recursive: true, withFileTypes: true })
  return found
    .filter((one) => one.isFile() && !one.parentPath.includes('.staging'))
    .map((one) => one.name)
}

const labels = async (page: Page) => (await documents(page)).map(({ card }) => card.label)

test('what was deleted rests thirty days whole, then its files go and no other', async ({
  startKeepline,
}) => {
  test.slow()
  const first = await startKeepline()
  const { page, dataFolder } = first
  const gone = (await addCard(page, { label: '不要了', number: '900000001' })).card
  const kept = (await addCard(page, { label: '留着', number: '900000002' })).card
  // The same picture proves a renewal of both cards; the PDF belongs to the deleted one alone.
  await recordWithReceipt(page, gone.id, png)
  await recordWithReceipt(page, gone.id, pdf)
  await recordWithReceipt(page, kept.id, png)
  const { renewalId } = await recordWithReceipt(page, kept.id, pdf, { date: '2026-11-20' })
  await page.evaluate((cardId) => window.api?.cards.delete({ cardId }), gone.id)
  await page.evaluate((place) => window.api?.renewals.delete(place), { cardId: kept.id, renewalId })
  await first.quit()

  for (const day of WEEKLY) {
    const app = await startKeepline({ dataFolder, now: `${day}T06:00:00.000Z` })
    expect(await labels(app.page)).toEqual(['不要了', '留着'])
    await app.quit()
  }
  const lastDay = await startKeepline({ dataFolder, now: LAST_DAY })
  expect(await labels(lastDay.page)).toEqual(['不要了', '留着'])
  expect(await namesIn(dataFolder, 'receipts')).toHaveLength(2)
  await lastDay.quit()

  const { page: later } = await startKeepline({ dataFolder, now: GONE })
  await expect.poll(() => labels(later)).toEqual(['留着'])
  // The snapshot that was made before still names the PDF, so that the card can be brought back whole.
  expect((await namesIn(dataFolder, 'receipts')).map((name) => name.slice(-4)).sort()).toEqual([
    '.pdf',
    '.png',
  ])
  expect(await namesIn(dataFolder, 'snapshots')).toContainEqual(expect.stringMatching(/_trash/))
  expect(await namesIn(dataFolder, 'cards')).toEqual([`${kept.id}.json`])
  const [left] = await documents(later)
  expect(left?.renewals).toMatchObject([
    { deletedAt: null, receipts: [{ fileName: 'recibo.png' }] },
  ])
})
