import { randomBytes } from 'node:crypto'
import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Page } from '@playwright/test'
import { type ExportOutcome } from '@shared/contract/models'
import { type Result } from '@shared/contract/result'
import type { Language } from '@shared/domain/settings/languages'
import { checkSums, pdfPages, squeezed, unpack } from '../../fixtures/archive'
import { addCard, record } from '../../fixtures/windowApi'
import { run } from '../../fixtures/processes'
import { RECEIPTS } from '../../fixtures/receiptFiles'
import { recordWithReceipt } from '../../fixtures/receipts'
import { canMount, smallDisk } from '../../fixtures/smallDisk'
import { readSheet } from '../../fixtures/spreadsheet'
import { type SystemWindows } from '../../fixtures/systemWindows'
import { expect, test } from '../../fixtures/test'
import { fill, texts } from '../../pages/texts'

const MEGABYTE = 1024 * 1024

/** Clicks the button and chooses a place for the pack. */
async function packTo(
  page: Page,
  windows: SystemWindows,
  request: { readonly cardId: string; readonly language: Language },
  path: string,
): Promise<Result<ExportOutcome> | undefined> {
  const asked: Promise<Result<ExportOutcome> | undefined>[] = []
  const dialog = await windows.opened(async () => {
    asked.push(page.evaluate((body) => window.api?.cards.evidencePack(body), request))
  })
  await dialog.enterPath(path)
  return asked[0]
}

async function receiptFile(dataFolder: string, ending: string): Promise<string> {
  const names = await readdir(join(dataFolder, 'receipts'), { recursive: true })
  const name = names.find((one) => one.endsWith(ending) && !one.startsWith('.staging'))
  if (!name) throw new Error(`No ${ending} in the library.`)
  return join(dataFolder, 'receipts', name)
}

for (const language of ['zh-CN', 'es', 'en'] as const) {
  test(`the evidence of a card is one zip that other programs read, ${language}`, async ({
    startKeepline,
    systemWindows,
    scratch,
  }) => {
    const { page } = await startKeepline({ language })
    const words = texts(language)
    const { card } = await addCard(page, { label: '银行 Perú', activatedOn: '2026-01-05' })
    for (const name of ['recibo.png', 'recibo.pdf'] as const) {
      await recordWithReceipt(page, card.id, { name, bytes: RECEIPTS[name] }, { amount: '10.50' })
    }
    const path = join(scratch, 'pack.zip')
    const outcome = await packTo(page, systemWindows, { cardId: card.id, language }, path)
    expect(outcome).toMatchObject({ ok: true, data: { fileName: 'pack.zip', rows: 2 } })

    const pack = await unpack(path, join(scratch, 'pack'))
    expect(pack.names).toEqual([
      'SHA256SUMS',
      'manifest.json',
      'receipts/2026-11-22 银行 Perú 001.png',
      'receipts/2026-11-22 银行 Perú 002.pdf',
      'renewals.csv',
      'renewals.pdf',
      'rule.txt',
    ])
    await checkSums(pack.folder)
    expect(await pack.read('receipts/2026-11-22 银行 Perú 001.png')).toEqual(RECEIPTS['recibo.png'])

    const sheet = await readSheet(join(pack.folder, 'renewals.csv'))
    expect(sheet.column(words.exports.column.amount)).toEqual(['10.50', '10.50'])

    const [first = ''] = await pdfPages(join(pack.folder, 'renewals.pdf'))
    expect(first).toContain(squeezed(fill(words.exports.pack.title, { label: '银行 Perú' })))
    expect(first).toContain('987654321')
    expect(first).toContain(squeezed(words.stages.name.safe))
    expect(first).toContain('1/')

    const rule = (await pack.read('rule.txt')).toString('utf8')
    expect(rule).toContain(words.rules.grade.confirmed)
    expect(rule).toContain('https://')
    // The day on which the sources were checked.
    expect(rule).toContain('2026-11-26')
  })
}

test('a long history runs over numbered A4 pages', async ({
  startKeepline,
  systemWindows,
  scratch,
}) => {
  const { page } = await startKeepline()
  const { card } = await addCard(page)
  for (let count = 0; count < 60; count += 1) {
    await record(page, card.id, { date: '2026-06-01', note: `第 ${count + 1} 次` })
  }
  const path = join(scratch, 'pack.zip')
  await packTo(page, systemWindows, { cardId: card.id, language: 'zh-CN' }, path)
  const pdf = join((await unpack(path, join(scratch, 'pack'))).folder, 'renewals.pdf')
  const pages = await pdfPages(pdf)
  expect(pages.length).toBeGreaterThan(2)
  for (const [index, text] of pages.entries()) {
    expect(text).toContain(`${index + 1}/${pages.length}`)
  }
  expect(pages.join()).toContain('第60次')
  expect(await run('pdfinfo', [pdf])).toContain('A4')
})

test('a receipt that is lost or changed is told, and the rest is packed', async ({
  startKeepline,
  systemWindows,
  scratch,
}) => {
  const { page, dataFolder } = await startKeepline()
  const { card } = await addCard(page)
  for (const name of ['recibo.png', 'recibo.pdf', 'recibo.txt'] as const) {
    await recordWithReceipt(page, card.id, { name, bytes: RECEIPTS[name] })
  }
  await rm(await receiptFile(dataFolder, '.png'))
  await writeFile(await receiptFile(dataFolder, '.txt'), '别的内容\n')
  const path = join(scratch, 'pack.zip')
  await packTo(page, systemWindows, { cardId: card.id, language: 'zh-CN' }, path)

  const pack = await unpack(path, join(scratch, 'pack'))
  await checkSums(pack.folder)
  expect(JSON.parse((await pack.read('manifest.json')).toString())).toMatchObject({
    receipts: [
      { state: 'missing', file: null, originalName: 'recibo.png' },
      { state: 'included', originalName: 'recibo.pdf' },
      { state: 'changed', originalName: 'recibo.txt' },
    ],
  })
  const pdf = (await pdfPages(join(pack.folder, 'renewals.pdf'))).join()
  expect(pdf).toContain(squeezed(fill(texts('zh-CN').exports.pack.incomplete, { count: 2 })))
})

test('security: markup and formulas in what people type stay text in the pack', async ({
  startKeepline,
  systemWindows,
  scratch,
}) => {
  const { page } = await startKeepline()
  const label = '../../<img src=x onerror=alert(1)>'
  const { card } = await addCard(page, { label })
  const note = '</td></table> <script>1</script>'
  const name = '..\\..\\=cmd|calc.png'
  await recordWithReceipt(page, card.id, { name, bytes: RECEIPTS['recibo.png'] }, { note })
  await record(page, card.id, { note: '=HYPERLINK("http://evil.example","x")' })
  const path = join(scratch, 'pack.zip')
  await packTo(page, systemWindows, { cardId: card.id, language: 'en' }, path)

  const pack = await unpack(path, join(scratch, 'pack'))
  expect(pack.names.filter((one) => one.startsWith('receipts/'))).toEqual([
    'receipts/2026-11-22 img src=x onerror=alert(1) 001.png',
  ])
  await checkSums(pack.folder)
  const pdf = (await pdfPages(join(pack.folder, 'renewals.pdf'))).join()
  expect(pdf).toContain('<imgsrc=xonerror=alert(1)>')
  expect(pdf).toContain('<script>1')
  const sheet = await readSheet(join(pack.folder, 'renewals.csv'))
  const notes = sheet.column(texts('en').exports.column.note)
  expect(notes.some((one) => one.startsWith("'=HYPERLINK"))).toBe(true)
})

test('nothing is written when the dialog is cancelled', async ({
  startKeepline,
  systemWindows,
  scratch,
}) => {
  const { page } = await startKeepline()
  const { card } = await addCard(page)
  const asked: Promise<unknown>[] = []
  const dialog = await systemWindows.opened(async () => {
    const request = { cardId: card.id, language: 'zh-CN' as const }
    asked.push(page.evaluate((body) => window.api?.cards.evidencePack(body), request))
  })
  expect(await dialog.title()).toBe(texts('zh-CN').dialogs.savePack)
  await dialog.press('Escape')
  expect(await asked[0]).toEqual({ ok: true, data: null })
  expect((await readdir(join(scratch, 'home'), { recursive: true })).join()).not.toContain('.zip')
})

test('a pack for which the disk has no room leaves no half of one', async ({
  startKeepline,
  systemWindows,
  scratch,
}) => {
  test.skip(!canMount, 'Only root can make a small disk.')
  const { page } = await startKeepline()
  const { card } = await addCard(page)
  // Random bytes, which cannot be compressed.
  const bytes = Buffer.concat([RECEIPTS['recibo.png'], randomBytes(3 * MEGABYTE)])
  await recordWithReceipt(page, card.id, { name: 'grande.png', bytes })
  const folder = join(scratch, 'disk')
  const disk = await smallDisk(folder, 2)
  try {
    const path = join(folder, 'pack.zip')
    const request = { cardId: card.id, language: 'zh-CN' } as const
    const outcome = await packTo(page, systemWindows, request, path)
    expect(outcome).toMatchObject({ ok: false, error: { code: 'disk-full' } })
    expect(await readdir(folder)).toEqual([])
  } finally {
    await disk.undo()
  }
})
