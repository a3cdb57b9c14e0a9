import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { amountText } from '@shared/domain/base/money'
import { ImportSession } from '@shared/domain/imports/importSession'
import { describe, expect, it } from 'vitest'
import { ZipFile } from 'yazl'
import { sha256 } from '../common/sha256'
import { readImport } from './readImport'

const CONTEXT = {
  documents: [],
  now: '2026-11-22T16:00:00.000Z',
  timeZone: 'Asia/Shanghai',
  newId: () => `made-${Math.random()}`,
}
const sample = (name: string) => readFileSync(join(import.meta.dirname, 'testing/samples', name))

async function cellsOf(bytes: Uint8Array) {
  const read = await readImport(bytes)
  if (typeof read === 'string' || read.source.what !== 'tables') return read
  return { ...read.source, cells: read.source.sheets[0]?.cells }
}

describe('a workbook of thirty cards, as messy as people keep them', () => {
  // These files have a title and a date above the header, a sheet of instructions before it, phone
  // numbers as numbers, dates in four kinds of cell, amounts as money, numbers, texts and formulas,
  // a repeated header and a total.
  it.each(['三十张卡-libreoffice.xlsx', '三十张卡-gnumeric.xlsx', '三十张卡.ods'])(
    'comes in whole from %s',
    async (name) => {
      const read = await readImport(sample(name))
      if (typeof read === 'string') throw new Error(read)
      const session = new ImportSession(name, read.source)
      const { counts, table } = session.plan(null, CONTEXT)
      expect(table?.sheets[table.sheet]?.name).toBe('号卡台账')
      expect(table?.questions).toEqual([])
      expect(counts.rows).toEqual({
        new: 30,
        changed: 0,
        deleted: 0,
        same: 0,
        refused: 0,
        skipped: 3,
      })
      const lines = session.documents().map(({ card, renewals: [renewal] }) => {
        const money = renewal?.paid ?? renewal?.amount ?? null
        const fields = [
          card.number,
          card.label,
          card.operatorName || card.operator,
          card.iccid,
          card.activatedOn,
          renewal?.date,
          money && `${money.currency} ${amountText(money)}`,
          renewal?.confirmedExpiry,
          card.balance,
        ]
        return fields.map((field) => field ?? '-').join(' | ')
      })
      expect(lines).toEqual(sample('三十张卡.txt').toString('utf8').trim().split('\n'))
      const [own, hers] = session.documents().map(({ card }) => card)
      expect(own?.holder).toMatchObject({ relation: 'self', name: '' })
      expect(hers).toMatchObject({
        holder: { name: '王丽' },
        note: 'eSIM 📱',
        balanceSeen: { amount: { minor: 0, currency: 'PEN' }, on: '2026-11-18' },
      })
    },
  )

  it('says so when Excel has rounded an ICCID away', async () => {
    const read = await readImport(sample('三十张卡-libreoffice.xlsx'))
    if (typeof read === 'string') throw new Error(read)
    const session = new ImportSession('x', read.source)
    session.plan(null, CONTEXT)
    const { rows } = session.rows({ outcome: 'new', from: 0, count: 100 })
    const rounded = rows.filter(({ warnings }) =>
      warnings.some(({ code }) => code === 'import.rounded'),
    )
    expect(rounded).toHaveLength(8)
  })
})

describe('the encoding of a text', () => {
  const text = 'Número;运营商;Señal\n987654321;比特尔;débil\n'
  const utf16 = Buffer.from(text, 'utf16le')
  const swapped = Buffer.from(utf16).swap16()
  const cells = [
    ['Número', '运营商', 'Señal'],
    ['987654321', '比特尔', 'débil'],
  ]

  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8', Buffer.from(`\ufeff${text}`)],
    ['UTF-16LE', utf16],
    ['UTF-16LE', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
    ['UTF-16BE', swapped],
    ['UTF-16BE', Buffer.concat([Buffer.from([0xfe, 0xff]), swapped])],
  ])('is found to be %s, with and without a mark', async (encoding, bytes) => {
    expect(await cellsOf(bytes)).toMatchObject({ encoding, cells })
  })

  it('is GB18030 for a Chinese sheet and Windows-1252 for a Spanish one', async () => {
    const chinese = Buffer.from('bac5c2eb2cd4cbd3aac9cc0a3938373635343332312cb1c8ccd8b6fb0a', 'hex')
    expect(await cellsOf(chinese)).toMatchObject({
      encoding: 'GB18030',
      cells: [
        ['号码', '运营商'],
        ['987654321', '比特尔'],
      ],
    })
    const spanish = Buffer.from('Número;Operador;Comisión\n987654321;Claro;1,20\n', 'latin1')
    expect(await cellsOf(spanish)).toMatchObject({
      encoding: 'Windows-1252',
      cells: [
        ['Número', 'Operador', 'Comisión'],
        ['987654321', 'Claro', '1,20'],
      ],
    })
  })
})

describe('a list of another tracker', () => {
  it('is read by the names it gives things', async () => {
    const list = [
      { name: '主号', phone: '+51987654321', expireDate: '2027-01-31', price: 5, currency: 'PEN' },
      { name: '备用', phone: '912345678', expireDate: '2027-02-28T16:00:00.000Z', price: null },
    ]
    const read = await readImport(Buffer.from(JSON.stringify({ version: 2, subscriptions: list })))
    if (typeof read === 'string') throw new Error(read)
    const session = new ImportSession('list.json', read.source)
    const { counts } = session.plan(null, CONTEXT)
    expect(counts).toMatchObject({ newCards: 2, newRenewals: 0 })
    const cards = session.documents().map(({ card }) => card)
    expect(cards).toMatchObject([
      {
        number: '987654321',
        label: '主号',
        operator: 'other',
        confirmedExpiry: { on: '2027-01-31', seenOn: '2026-11-22' },
        // A price without a date cannot become a renewal.
        note: 'price: 5\ncurrency: PEN',
      },
      // Midnight in Shanghai.
      { number: '912345678', confirmedExpiry: { on: '2027-03-01' } },
    ])
  })
})

describe('a file that holds no records', () => {
  it.each([
    ['import-format', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\x01\x02\x03\x04\x05\x06\x07\x08')],
    ['import-format', Buffer.from('<html><table></table></html>')],
    ['import-format', Buffer.from('{"cards": [')],
    ['import-format', Buffer.from('PK\x03\x04 half a zip')],
    ['import-old-excel', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['import-empty', Buffer.from('  \n ')],
    ['import-empty', Buffer.from('{"a": 1}')],
    ['newer-version', Buffer.from('{"format":"keepline-export","formatVersion":99,"cards":[]}')],
  ])('is refused as %s', async (problem, bytes) => {
    expect(await readImport(bytes)).toBe(problem)
  })
})

describe('an archive of our own', () => {
  async function zipped(files: Readonly<Record<string, Buffer>>): Promise<Buffer> {
    const zip = new ZipFile()
    for (const [name, bytes] of Object.entries(files)) {
      const options = { compressionLevel: 6, mtime: new Date('2026-11-22'), mode: 0o100644 }
      zip.addReadStream(Readable.from([bytes]), name, options)
    }
    zip.end()
    return buffer(zip.outputStream)
  }
  const library = Buffer.from('{"format":"keepline-export","formatVersion":1,"cards":[]}')
  const picture = Buffer.from('a picture')
  const hash = sha256(picture)

  it('gives its cards, and each receipt by what it is, whatever it is called', async () => {
    const read = await readImport(
      await zipped({
        '说明.txt': Buffer.from('x'),
        'renewals.json': library,
        '凭证/截图.png': picture,
      }),
    )
    if (typeof read === 'string') throw new Error(read)
    expect(read.source).toEqual({ what: 'cards', cards: [] })
    expect(Buffer.from((await read.receipt(hash)) ?? [])).toEqual(picture)
    expect(await read.receipt('0'.repeat(64))).toBeNull()
  })

  it('without the lossless file in it is none', async () => {
    expect(await readImport(await zipped({ 'renewals.csv': Buffer.from('a,b') }))).toBe(
      'import-format',
    )
  })
})
