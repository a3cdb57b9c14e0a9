import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Page } from '@playwright/test'
import { type CardDocument } from '@shared/domain/cards/cardDocument'
import { addDays } from '@shared/domain/base/civilDate'
import { aDocument, aRenewal } from '@shared/domain/testing/documents'
import { expect, test } from '../../fixtures/test'
import { openHistory } from '../../pages/historyTable'

const CARDS = 500
const EACH = 200

function longHistory(at: number): CardDocument {
  const renewals = Array.from({ length: EACH }, (_, index) =>
    aRenewal(addDays('2010-01-01', (index * 29 + at) % 5_800), {
      id: `renewal-${at}-${index}`,
      amount: { minor: 300 + ((index * 37 + at) % 900), currency: 'PEN' },
      paid: index % 2 === 0 ? { minor: 1_000 + index, currency: 'CNY' } : null,
      note: index % 10 === 0 ? `Señal débil ${at}` : '',
    }),
  )
  const number = String(900_000_000 + at)
  return aDocument({ id: `card-${10_000 + at}`, label: `号 ${at}`, number }, renewals)
}

async function fillFolder(dataFolder: string): Promise<void> {
  const cards = join(dataFolder, 'cards')
  await mkdir(cards, { recursive: true, mode: 0o700 })
  for (let at = 0; at < CARDS; at += 1) {
    const document = longHistory(at)
    await writeFile(join(cards, `${document.card.id}.json`), JSON.stringify(document))
  }
}

/** Frame durations in milliseconds while `act` runs, longest first. */
async function framesWhile(page: Page, act: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const frames: number[] = []
    let last = performance.now()
    const next = () => {
      const now = performance.now()
      frames.push(now - last)
      last = now
      if (Object(window).isWatching) requestAnimationFrame(next)
    }
    Object.assign(window, { isWatching: true, frames })
    requestAnimationFrame(next)
  })
  await act()
  const frames = await page.evaluate<number[]>(() => {
    Object.assign(window, { isWatching: false })
    return Object(window).frames
  })
  return frames.toSorted((a, b) => b - a)
}

/**
 * The 95th percentile of the frames as a share of all of them, which is the same on a slow machine. Before
 * slicing, each letter of a search was one frame of one and a half seconds, a ninth of the whole.
 */
function usualShare(frames: readonly number[]): number {
  const whole = frames.reduce((sum, frame) => sum + frame, 0)
  return (frames[Math.floor(frames.length / 20)] ?? whole) / whole
}
const LARGEST_SHARE = 1 / 12

test('a hundred thousand renewals are scrolled and searched without a stutter', async ({
  startKeepline,
  scratch,
}) => {
  test.setTimeout(180_000)
  const dataFolder = join(scratch, 'long')
  await fillFolder(dataFolder)
  const { page } = await startKeepline({ dataFolder })
  const table = await openHistory(page)
  await expect(table.grid).toHaveAttribute('aria-rowcount', String(CARDS * EACH + 1))
  // Only the visible rows and some more are drawn.
  expect(await table.dates.count()).toBeLessThan(60)

  await table.dates.first().hover()
  const scrolling = await framesWhile(page, async () => {
    for (let turn = 0; turn < 100; turn += 1) await page.mouse.wheel(0, 700)
  })
  expect(usualShare(scrolling), `scrolling: ${scrolling.join()}`).toBeLessThan(LARGEST_SHARE)

  const typing = await framesWhile(page, async () => {
    await table.search.pressSequentially('senal 499', { delay: 60 })
    await expect(table.grid).toHaveAttribute('aria-rowcount', '21')
  })
  expect(usualShare(typing), `typing: ${typing.join()}`).toBeLessThan(LARGEST_SHARE)

  await table.search.fill('')
  await expect(table.grid).toHaveAttribute('aria-rowcount', String(CARDS * EACH + 1))
  await table.header('amount').getByRole('button').click()
  await expect(table.grid.getByRole('row').nth(1)).toContainText('3.00')
  await table.grid.focus()
  await page.keyboard.press('Control+End')
  await expect(table.grid.getByRole('row').last()).toContainText('11.99')
})
