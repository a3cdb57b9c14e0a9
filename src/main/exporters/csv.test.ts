import { spawnSync } from 'node:child_process'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import type { ExportCell } from '../ports'
import { encodeCsv } from './csv'
import { defuse } from './formulaCells'

const text = (value: string): ExportCell => ({ kind: 'text', value })
const code = (value: string): ExportCell => ({ kind: 'code', value })
const decoded = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

describe('a CSV file', () => {
  const bytes = encodeCsv({
    headers: ['日期', '备注'],
    rows: [
      [{ kind: 'date', value: '2026-11-22' }, text('他说“好”, "ok"\n第二行; ñ')],
      [null, { kind: 'decimal', value: '12.80' }],
    ],
  })

  it('tells Excel its encoding, and ends its lines as RFC 4180 says', () => {
    expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf])
    expect(decoded(bytes)).toBe(
      '\ufeff日期,备注\r\n2026-11-22,"他说“好”, ""ok""\n第二行; ñ"\r\n,12.80\r\n',
    )
  })

  it('is read back whole by another library', () => {
    expect(parse(Buffer.from(bytes), { bom: true })).toEqual([
      ['日期', '备注'],
      ['2026-11-22', '他说“好”, "ok"\n第二行; ñ'],
      ['', '12.80'],
    ])
  })

  const hasPython = spawnSync('python3', ['--version']).status === 0
  it.skipIf(!hasPython)('is read back whole by Python', () => {
    const program =
      'import csv,io,json,sys; print(json.dumps(list(csv.reader(io.TextIOWrapper(sys.stdin.buffer, "utf-8-sig", newline="")))))'
    const { stdout } = spawnSync('python3', ['-c', program], { input: bytes, encoding: 'utf8' })
    expect(JSON.parse(stdout)).toEqual([
      ['日期', '备注'],
      ['2026-11-22', '他说“好”, "ok"\n第二行; ñ'],
      ['', '12.80'],
    ])
  })

  it('keeps codes of many digits, and those with leading zeros, as they are', () => {
    const rows = [[code('20261120000123456789'), code('00123'), code('987 654 321'), code('12345')]]
    expect(decoded(encodeCsv({ headers: [], rows }))).toContain(
      '\t20261120000123456789,\t00123,987 654 321,12345',
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

  it('defuses order numbers, too', () => {
    expect(decoded(encodeCsv({ headers: [], rows: [[code('=1+1')]] }))).toContain("'=1+1")
  })
})
