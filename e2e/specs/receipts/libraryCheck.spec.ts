import { appendFile, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Page } from '@playwright/test'
import { type CheckReport } from '@shared/domain/receipts/libraryCheck'
import { addCard } from '../../fixtures/windowApi'
import { RECEIPTS } from '../../fixtures/receiptFiles'
import { recordWithReceipt } from '../../fixtures/receipts'
import { expect, test } from '../../fixtures/test'

async function check(page: Page): Promise<CheckReport> {
  const outcome = await page.evaluate(() => window.api?.receipts.check())
  if (!outcome?.ok) throw new Error('The check failed.')
  return outcome.data
}

async function lastCheck(page: Page): Promise<CheckReport | null> {
  const outcome = await page.evaluate(() => window.api?.receipts.lastCheck())
  return outcome?.ok ? outcome.data : null
}

async function fileOf(dataFolder: string, ending: string): Promise<string> {
  const root = join(dataFolder, 'receipts')
  const names = await readdir(root, { recursive: true })
  const name = names.find((one) => one.endsWith(ending) && !one.startsWith('.staging'))
  if (!name) throw new Error(`No ${ending} in the library.`)
  return join(root, name)
}

async function libraryWithReceipts(page: Page) {
  const { card } = await addCard(page)
  const attach = (name: keyof typeof RECEIPTS) =>
    recordWithReceipt(page, card.id, { name, bytes: RECEIPTS[name] })
  return {
    png: await attach('recibo.png'),
    jpg: await attach('recibo.jpg'),
    pdf: await attach('recibo.pdf'),
    txt: await attach('recibo.txt'),
  }
}

test('an untouched library has nothing to say, with its own files in it', async ({
  startKeepline,
}) => {
  const { page, dataFolder } = await startKeepline()
  const { png } = await libraryWithReceipts(page)
  await page.evaluate((place) => window.api?.receipts.delete(place), png)
  // An attached file in a form, and files that a crash or a file manager leaves behind.
  await page.evaluate(
    (list) => window.api?.receipts.stage({ fileName: 'waiting.txt', bytes: Uint8Array.from(list) }),
    [...Buffer.from('waits')],
  )
  const root = join(dataFolder, 'receipts')
  await writeFile(join(root, `${'ab'.repeat(32)}.png.0123456789ab.tmp`), 'half')
  await writeFile(join(root, '.DS_Store'), 'finder')
  expect(await check(page)).toMatchObject({ files: 4, findings: [], isPartial: false })
})

test('the check tells what was removed, changed, cut short and added behind its back', async ({
  startKeepline,
}) => {
  const { page, dataFolder, quit } = await startKeepline()
  const { png, jpg, pdf } = await libraryWithReceipts(page)
  await rm(await fileOf(dataFolder, '.png'))
  const picture = await fileOf(dataFolder, '.jpg')
  const bytes = await readFile(picture)
  bytes[bytes.length - 3] = (bytes.at(-3) ?? 0) ^ 1
  await writeFile(picture, bytes)
  await appendFile(await fileOf(dataFolder, '.pdf'), '%')
  await mkdir(join(dataFolder, 'receipts', 'zz'))
  await writeFile(join(dataFolder, 'receipts', 'zz', 'mine.png'), 'extra')

  const report = await check(page)
  expect(report.findings).toEqual([
    {
      problem: 'missing',
      receipt: png,
      fileName: 'recibo.png',
      bytes: RECEIPTS['recibo.png'].length,
    },
    {
      problem: 'changed',
      receipt: jpg,
      fileName: 'recibo.jpg',
      bytes: RECEIPTS['recibo.jpg'].length,
    },
    {
      problem: 'wrong-size',
      receipt: pdf,
      fileName: 'recibo.pdf',
      bytes: RECEIPTS['recibo.pdf'].length + 1,
    },
    { problem: 'orphan', receipt: null, fileName: 'zz/mine.png', bytes: 5 },
  ])
  await quit()
  const again = await startKeepline({ dataFolder })
  expect(await lastCheck(again.page)).toEqual(report)
})
