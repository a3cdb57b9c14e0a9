import { PDFDocument, degrees } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import type { ShownReceipt } from '../../ports/exports'
import type { PrintedPage } from '../../ports/printing'
import { NOW, cardWith } from '../testing/cardWith'
import { type JobChanges, exported } from '../testing/exported'
import { nastyTexts } from '../testing/nastyTexts'

const output = { format: 'pdf', paper: 'a4', orientation: 'automatic', hasReceipts: false } as const
const withReceipts = { ...output, hasReceipts: true }

const receipt: ShownReceipt = {
  renewedOn: '2026-11-20',
  label: '银行卡号',
  fileName: 'voucher.png',
  note: '',
  type: 'png',
  isChanged: false,
  bytes: new Uint8Array([1, 2, 3]),
}

async function printed(documents = [cardWith([{ note: '保号' }])], changes: JobChanges = {}) {
  const pages: PrintedPage[] = []
  const bytes = await exported(documents, 'pdf', { pages, ...changes })
  return { pages, bytes, book: await PDFDocument.load(bytes) }
}

async function foreign(turn: number, pages = 2): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  for (let at = 0; at < pages; at += 1) {
    const page = document.addPage([300, 500])
    page.setRotation(degrees(turn))
    page.drawText('Voucher')
  }
  return document.save()
}

describe('a PDF of the history', () => {
  it('lays few columns upright and many across, and merges currencies into their amounts', async () => {
    const few = await printed(undefined, { columns: ['date', 'paid', 'paidCurrency'] })
    expect(few.pages).toMatchObject([{ isLandscape: false, paper: 'a4', hasPageNumbers: false }])
    expect(few.pages[0]?.html).toContain('12.80\u00a0CNY')
    expect(few.pages[0]?.html.match(/<th scope="col"/g)?.slice(0, 2)).toHaveLength(2)
    const { pages } = await printed()
    expect(pages[0]?.isLandscape).toBe(true)
    const upright = await printed(undefined, { output: { ...output, orientation: 'portrait' } })
    expect(upright.pages[0]?.isLandscape).toBe(false)
  })

  it('keeps whatever was typed a text', async () => {
    const { pages } = await printed([cardWith(nastyTexts(60).map((note) => ({ note })))])
    expect(pages[0]?.html).toContain('&lt;b&gt;&amp;amp;&lt;/b&gt;')
    expect(pages[0]?.html).not.toContain('<b>')
  })

  it('prints a long history in several goes with one title and one table of totals', async () => {
    const { pages, book } = await printed([cardWith(Array.from({ length: 2_600 }, () => ({})))])
    expect(pages.map(({ rows }) => rows)).toEqual([2_500, 100])
    expect(pages.map(({ html }) => html.includes('<h1>'))).toEqual([true, false])
    expect(pages.map(({ html }) => html.includes('<table class="totals">'))).toEqual([false, true])
    expect(pages.every(({ html }) => html.includes('<thead>'))).toBe(true)
    expect(book.getPageCount()).toBe(2)
  })

  it('says when it was made, and by what', async () => {
    const { book } = await printed()
    expect(book.getTitle()).toBe('Renewals')
    expect(book.getCreationDate()?.toISOString()).toBe(NOW.replace(/\.\d+/, '.000'))
  })
})

describe('receipts behind the table', () => {
  it('stay away unless they were asked for', async () => {
    expect((await printed(undefined, { receipts: [receipt] })).pages).toHaveLength(1)
  })

  it('are pictures and texts under a heading', async () => {
    const text = { ...receipt, type: 'txt', bytes: Buffer.from('<b>S/ 5.00</b>') } as const
    const { pages, book } = await printed(undefined, {
      output: withReceipts,
      receipts: [receipt, text],
    })
    expect(pages[1]?.picture).toEqual({ type: 'png', bytes: receipt.bytes })
    expect(pages[1]?.html).toContain('2026-11-20 · 银行卡号')
    expect(pages[2]?.picture).toBeNull()
    expect(pages[2]?.html).toContain('<pre>&lt;b&gt;S/ 5.00&lt;/b&gt;</pre>')
    expect(book.getPageCount()).toBe(3)
  })

  it.each([0, 90, 180, 270])('are the pages of a PDF, turned by %d', async (turn) => {
    const { book } = await printed(undefined, {
      output: withReceipts,
      receipts: [{ ...receipt, type: 'pdf', bytes: await foreign(turn) }],
    })
    expect(book.getPageCount()).toBe(3)
  })

  it.each([
    ['a damaged PDF', { type: 'pdf', bytes: Buffer.from('%PDF-1.7 and nothing else') }],
    ['a HEIC picture', { type: 'heic', bytes: Buffer.from('ftypheic') }],
  ] as const)('say so when they cannot be shown: %s', async (_what, changes) => {
    const { pages } = await printed(undefined, {
      output: withReceipts,
      receipts: [{ ...receipt, ...changes }],
    })
    expect(pages[1]?.html).toContain('cannot be put on paper')
  })

  it('say so when their file is lost or changed', async () => {
    const { pages } = await printed(undefined, {
      output: withReceipts,
      receipts: [
        { ...receipt, bytes: null },
        { ...receipt, isChanged: true },
      ],
    })
    expect(pages[1]?.html).toContain('lost')
    expect(pages[2]?.html).toContain('differs')
  })
})

it('security: a PDF receipt brings no links, actions or scripts along', async () => {
  const document = await PDFDocument.create()
  document.addPage([300, 500]).drawText('Voucher')
  document.addJavaScript('evil', 'app.launchURL("http://evil.example")')
  const bytes = await document.save({ useObjectStreams: false })
  expect(Buffer.from(bytes).toString('latin1')).toContain('JavaScript')
  const { book } = await printed(undefined, {
    output: withReceipts,
    receipts: [{ ...receipt, type: 'pdf', bytes }],
  })
  const plain = Buffer.from(await book.save({ useObjectStreams: false })).toString('latin1')
  expect(plain).not.toMatch(/JavaScript|\/URI|\/AA\b|\/OpenAction|launchURL/)
})
