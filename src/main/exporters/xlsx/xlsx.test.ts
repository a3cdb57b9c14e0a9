import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromBufferPromise } from 'yauzl'
import { LONGEST_CELL } from '@shared/domain/base/longestCell'
import { messages } from '@shared/i18n/en'
import { cardWith } from '../testing/cardWith'
import { exported } from '../testing/exported'
import { sheetParts } from './sheetParts'
import { cellSized, xmlText } from './xmlText'

/** The parts of a workbook by their names, in their order. */
async function partsOf(bytes: Buffer): Promise<Map<string, string>> {
  const zip = await fromBufferPromise(bytes, { autoClose: false })
  const parts = new Map<string, string>()
  for await (const entry of zip.eachEntry()) {
    const pieces: Uint8Array[] = []
    for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(piece)
    parts.set(entry.fileName, Buffer.concat(pieces).toString('utf8'))
  }
  return parts
}

const years = [
  { date: '2026-05-01', amount: { minor: 500, currency: 'PEN' } },
  { date: '2026-02-01', status: 'failed' },
  { date: '2024-03-01', paid: null, fee: { minor: 100, currency: 'USD' } },
] as const

describe('a workbook', () => {
  it('begins with the file by which programs know it', async () => {
    const [first] = [...(await partsOf(await exported([cardWith(years)], 'xlsx'))).keys()]
    expect(first).toBe('[Content_Types].xml')
  })

  it('has a sheet for each year, the newest first, and the summary at the end', async () => {
    const output = { format: 'xlsx', sheets: 'perYear', hasSummary: true } as const
    const parts = await partsOf(await exported([cardWith(years)], 'xlsx', { output }))
    const names = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet name="(.*?)"/g)]
    expect(names.map(([, name]) => name)).toEqual(['2026', '2024', 'Summary'])
    expect(parts.get('xl/worksheets/sheet1.xml')?.match(/<row /g)).toHaveLength(3)
    expect(parts.get('xl/worksheets/sheet2.xml')?.match(/<row /g)).toHaveLength(2)
  })

  it('keeps its header in sight, filters by it, and prints it on each page', async () => {
    const options = { columns: ['date', 'note'] as ('date' | 'note')[] }
    const parts = await partsOf(await exported([cardWith(years)], 'xlsx', options))
    const sheet = parts.get('xl/worksheets/sheet1.xml')
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2"')
    expect(sheet).toContain('<autoFilter ref="A1:B4"/>')
    expect(parts.get('xl/workbook.xml')).toContain('_xlnm.Print_Titles')
  })

  it('gives a column room for Chinese and emoji, which are twice as wide', async () => {
    const columns = ['note'] as 'note'[]
    const widthWith = async (note: string) => {
      const parts = await partsOf(await exported([cardWith([{ note }])], 'xlsx', { columns }))
      return Number(
        /<col [^>]*width="(\d+)"/.exec(parts.get('xl/worksheets/sheet1.xml') ?? '')?.[1],
      )
    }
    const plain = await widthWith('x'.repeat(20))
    expect(await widthWith('主'.repeat(10))).toBe(plain)
    expect(await widthWith('📱'.repeat(10))).toBe(plain)
  })

  it('is whole when there is nothing in it', async () => {
    const parts = await partsOf(await exported([], 'xlsx'))
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain('</sheetData><autoFilter ref="A1:U1"/>')
  })

  it('has no formula, whatever was typed', async () => {
    const attack = '=HYPERLINK("http://evil.example","x")'
    const card = cardWith([{ note: attack, plan: attack, orderNumber: attack }], { label: attack })
    for (const part of (await partsOf(await exported([card], 'xlsx'))).values()) {
      expect(part).not.toMatch(/<f[ >]/)
    }
  })

  it('shows an amount in its currency', async () => {
    const styles = (await partsOf(await exported([cardWith(years)], 'xlsx'))).get('xl/styles.xml')
    expect(styles).toContain('formatCode="[$S/-280A]\\ #,##0.00"')
    expect(styles).toContain('formatCode="[$USD]\\ #,##0.00"')
  })

  it('goes on in another sheet when one is full', () => {
    const job = { words: { texts: messages, timeZone: 'UTC' }, count: 25, years: [] }
    expect(sheetParts(job, 'one', 10)).toEqual([
      { name: 'Renewals', count: 10 },
      { name: 'Renewals (2)', count: 10 },
      { name: 'Renewals (3)', count: 5 },
    ])
  })
})

describe('a text in a cell', () => {
  it('is well-formed XML, whatever it is', () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
    fc.assert(
      fc.property(units, (codes) => {
        const xml = xmlText(String.fromCharCode(...codes))
        expect(xml).not.toMatch(/[<>"\ufffe\uffff]|&(?!amp;|lt;|gt;|quot;)/)
        expect([...xml].every((one) => /[\t\n]|[^\p{Cc}\p{Cs}]|[\u007f-\u009f]/u.test(one))).toBe(
          true,
        )
      }),
    )
  })

  it('stays what it is where it only looks like an escape of Office', () => {
    expect(xmlText('_x0041_')).toBe('_x005F_x0041_')
    expect(xmlText('_x_ a_b')).toBe('_x_ a_b')
  })

  it('says in its last words how much of it had no room', () => {
    const cut = cellSized('字'.repeat(40_000), messages.exports.cutText)
    expect(cut.length).toBeLessThanOrEqual(LONGEST_CELL)
    const left = 40_000 - cut.indexOf('…')
    expect(cut).toContain(`${left} more were left out`)
    expect(cellSized('字'.repeat(LONGEST_CELL), 'cut')).toHaveLength(LONGEST_CELL)
    expect(cellSized('👍'.repeat(20_000), '…')).not.toMatch(/[\ud800-\udbff]…$/)
  })
})
