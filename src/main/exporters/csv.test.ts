import { spawnSync } from 'node:child_process'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defuse } from './formulaCells'
import { cardWith } from './testing/cardWith'
import { exported } from './testing/exported'

const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
const NASTY = '他说“好”, "ok"\n第二行; ñ'

describe('a CSV file', () => {
  const documents = [cardWith([{ note: NASTY, orderNumber: '42' }], { label: '银行' })]
  const columns = ['date', 'paid', 'fee', 'note'] as const

  it('tells Excel its encoding, and ends its lines as RFC 4180 says', async () => {
    const bytes = await exported(documents, 'csv', { columns: [...columns] })
    expect(Array.from(bytes.subarray(0, 3))).toEqual([0xef, 0xbb, 0xbf])
    expect(textOf(bytes)).toBe(
      '\ufeffDate,Amount paid,Fee,Note\r\n2026-11-20,12.80,,"他说“好”, ""ok""\n第二行; ñ"\r\n',
    )
  })

  it('leaves the mark out, and separates by what was chosen, with the decimal mark that fits', async () => {
    const bytes = await exported(documents, 'csv', {
      columns: ['date', 'paid', 'card'],
      dateFormat: 'dayFirst',
      numberFormat: 'comma',
      output: { format: 'csv', delimiter: 'semicolon', hasByteOrderMark: false },
    })
    expect(textOf(bytes)).toBe('Date;Amount paid;Card\r\n20/11/2026;"12,80";银行\r\n')
  })

  const hasPython = spawnSync('python3', ['--version']).status === 0
  it.skipIf(!hasPython)('is read back whole by Python', async () => {
    const program =
      'import csv,io,json,sys; print(json.dumps(list(csv.reader(io.TextIOWrapper(sys.stdin.buffer, "utf-8-sig", newline="")))))'
    const input = await exported(documents, 'csv', { columns: [...columns] })
    const { stdout } = spawnSync('python3', ['-c', program], { input, encoding: 'utf8' })
    expect(JSON.parse(stdout)).toEqual([
      ['Date', 'Amount paid', 'Fee', 'Note'],
      ['2026-11-20', '12.80', '', NASTY],
    ])
  })

  it('brings back any text, whatever separates it; only what would run has a quote before it', async () => {
    const nasty = fc.string({ unit: 'binary', maxLength: 60 })
    const pieces = fc.constantFrom('"', ',', ';', '\t', '\r\n', '\n', '=cmd()', '٠', '\u202e', '👩‍👩‍👧')
    const notes = fc.array(
      fc.array(fc.oneof(nasty, pieces), { maxLength: 6 }).map((parts) => parts.join('')),
      { minLength: 1, maxLength: 8 },
    )
    const delimiters = fc.constantFrom('comma', 'semicolon', 'tab')
    await fc.assert(
      fc.asyncProperty(notes, delimiters, async (texts, delimiter) => {
        const renewals = texts.map((note) => ({ note }))
        const bytes = await exported([cardWith(renewals)], 'csv', {
          columns: ['date', 'note'],
          output: { format: 'csv', delimiter, hasByteOrderMark: true },
        })
        const mark = { comma: ',', semicolon: ';', tab: '\t' }[delimiter]
        const [, ...rows] = parse(bytes, { bom: true, delimiter: mark, record_delimiter: '\r\n' })
        expect(rows.map(([, note]: string[]) => note)).toEqual(
          texts.map((text) => textOf(Buffer.from(defuse(text)))),
        )
      }),
    )
  })

  it('keeps a note as long as one can be', async () => {
    const note = '保'.repeat(32_767)
    const bytes = await exported([cardWith([{ note }])], 'csv', { columns: ['note'] })
    expect(parse(bytes, { bom: true })).toEqual([['Note'], [note]])
  })

  it('keeps codes of many digits, and those with leading zeros, as they are', async () => {
    const codes = ['20261120000123456789', '00123', '987 654 321', '12345']
    const documents = [cardWith(codes.map((orderNumber) => ({ orderNumber })))]
    expect(textOf(await exported(documents, 'csv', { columns: ['orderNumber'] }))).toBe(
      '\ufeffOrder number\r\n"\t20261120000123456789"\r\n"\t00123"\r\n987 654 321\r\n12345\r\n',
    )
  })
})

describe('security: CSV injection', () => {
  it.each([
    '=HYPERLINK("http://evil.example","x")',
    "+cmd|' /C calc'!A0",
    '-2+3+cmd|x',
    '@SUM(1+1)',
    '\t=1+1',
    '\r=1+1',
    ' =1+1',
    '＝1+1',
    '＋1+1',
    '－1-1',
    '＠SUM(1)',
    '\u3000=1+1',
    '\n=1+1',
  ])('a cell that a spreadsheet would run is defused: %j', (attack) => {
    expect(defuse(attack)).toBe(`'${attack}`)
  })

  it.each(['-5', '+5', '-12.80', '-1,5', '2026-11-22', '987 654 321', 'a=b', '', '套餐 -20%'])(
    'what is harmless stays as it is: %j',
    (harmless) => {
      expect(defuse(harmless)).toBe(harmless)
    },
  )

  it('defuses what is typed anywhere, order numbers too', async () => {
    const attack = '=1+1'
    const renewals = [{ note: attack, plan: attack, orderNumber: attack }]
    const text = textOf(await exported([cardWith(renewals, { label: attack })], 'csv'))
    expect(text.match(/'=1\+1/g)).toHaveLength(4)
    expect(text).not.toMatch(/[^']=1/)
  })
})
