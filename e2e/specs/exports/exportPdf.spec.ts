import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { USUAL_OUTPUTS, usualExport } from '@shared/domain/exports/exportOptions'
import { newReceipt } from '@shared/domain/receipts/receipt'
import type { ReceiptType } from '@shared/domain/receipts/receiptTypes'
import { NOW, cardWith } from '../../../src/main/exporters/testing/cardWith'
import { exportTo } from '../../fixtures/exporting'
import { run } from '../../fixtures/processes'
import { sha256 } from '../../fixtures/sha256'
import { storeCards } from '../../fixtures/storedCards'
import { expect, test } from '../../fixtures/test'
import { texts } from '../../pages/texts'

// Thousands of rows are printed and read back.
test.describe.configure({ timeout: 240_000 })

async function storeReceipt(data: string, type: ReceiptType, bytes: Uint8Array) {
  const hash = sha256(bytes)
  const folder = join(data, 'receipts', hash.slice(0, 2))
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeFile(join(folder, `${hash}.${type}`), bytes, { mode: 0o600 })
  const content = { sha256: hash, type, bytes: bytes.length, fileName: `凭证.${type}` }
  return newReceipt(content, { id: `receipt-${type}`, addedAt: NOW })
}

async function voucher(): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  for (const word of ['Recarga', 'exitosa']) document.addPage([300, 500]).drawText(word)
  return document.save()
}

test('on paper every page has its header and number, Chinese is text, and receipts follow', async ({
  startKeepline,
  systemWindows,
  scratch,
}) => {
  const data = join(scratch, 'data')
  const receipts = [
    await storeReceipt(data, 'png', await readFile('resources/icon.png')),
    await storeReceipt(data, 'pdf', await voucher()),
    await storeReceipt(data, 'txt', Buffer.from('交易成功 S/ 5.00 ñ')),
  ]
  const notes = Array.from({ length: 150 }, (_none, at) => ({ note: `备注 ñandú ${at}` }))
  const card = cardWith(notes)
  const [first, ...others] = card.renewals
  if (!first) throw new Error('A card without renewals.')
  await storeCards(data, [{ ...card, renewals: [{ ...first, receipts }, ...others] }])
  const { page } = await startKeepline()
  for (const [language, paper, size] of [
    ['zh-CN', 'a4', /\d+ x \d[\d.]+ pts \(A4\)/],
    ['es', 'letter', /792 x 612 pts \(letter\)/],
    ['en', 'a4', /\d+ x \d[\d.]+ pts \(A4\)/],
  ] as const) {
    const path = join(scratch, `renewals-${language}.pdf`)
    const output = { ...USUAL_OUTPUTS.pdf, paper, hasReceipts: true }
    const outcome = await exportTo(page, systemWindows, usualExport(language, output), path)
    expect(outcome).toMatchObject({ ok: true })
    const about = await run('pdfinfo', [path])
    expect(about).toMatch(size)
    const count = Number(/Pages:\s+(\d+)/.exec(about)?.[1])
    const pages = (await run('pdftotext', ['-layout', path, '-'])).split('\f').slice(0, count)
    const tables = pages.slice(0, -4)
    const { exports: words } = texts(language)
    for (const [at, text] of pages.entries()) {
      expect(text).toMatch(new RegExp(`${at + 1} ?/ ?${count}`))
    }
    // The totals may be on a page of their own.
    for (const text of tables.filter((table) => table.includes('987 654 321'))) {
      expect(text).toContain(words.column.date)
    }
    expect(tables.join('')).toContain('备注 ñandú 149')
    expect(pages.slice(-4).join('')).toMatch(/Recarga[\s\S]*exitosa[\s\S]*交易成功 S\/ 5.00 ñ/)
  }
  expect((await readdir(scratch)).filter((name) => name.includes('.tmp'))).toEqual([])
})

test('ten thousand rows become one document', async ({ startKeepline, systemWindows, scratch }) => {
  const card = cardWith(Array.from({ length: 10_000 }, (_none, at) => ({ orderNumber: `N${at}` })))
  await storeCards(join(scratch, 'data'), [card])
  const { page } = await startKeepline()
  const path = join(scratch, 'long.pdf')
  const outcome = await exportTo(page, systemWindows, usualExport('zh-CN', USUAL_OUTPUTS.pdf), path)
  expect(outcome).toMatchObject({ data: { rows: 10_000 } })
  const text = await run('pdftotext', ['-layout', path, '-'])
  expect(text.match(/\bN\d+\b/g)).toHaveLength(10_000)
})
