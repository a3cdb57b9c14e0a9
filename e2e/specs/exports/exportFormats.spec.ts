import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addDays } from '@shared/domain/base/civilDate'
import {
  type ExportOptions,
  USUAL_OUTPUTS,
  usualExport,
} from '@shared/domain/exports/exportOptions'
import { cardWith } from '../../../src/main/exporters/testing/cardWith'
import { nastyTexts } from '../../../src/main/exporters/testing/nastyTexts'
import { exportTo } from '../../fixtures/exporting'
import { type ForeignSheet, readByGnumeric, readByLibreOffice } from '../../fixtures/foreignSheets'
import { run } from '../../fixtures/processes'
import { storeCards } from '../../fixtures/storedCards'
import { expect, test } from '../../fixtures/test'
import { texts } from '../../pages/texts'

// Each file starts two office programs.
test.describe.configure({ timeout: 180_000 })

const NEW_YEARS = ['2024-01-01', '2025-01-01', '2026-01-01'] as const
/** Gnumeric takes the text "#REF!" for an error; harmless, nothing runs. */
const AN_ERROR = 'of:=#REF!'
const LABEL = '=1+1 “家里”'
const columns: ExportOptions['columns'] = [
  ...(['date', 'card', 'amount', 'paid', 'paidCurrency', 'orderNumber'] as const),
  ...(['confirmedExpiry', 'recordedAt', 'note'] as const),
]
/** 150 renewals over three years and two currencies, each identified by its order number. */
const renewals = nastyTexts(150).map((note, at) => ({
  note,
  orderNumber: `00${at}`,
  confirmedExpiry: '2027-05-01' as const,
  date: addDays(NEW_YEARS[at % 3] ?? '2026-01-01', at % 28),
  amount: { minor: 500 + at, currency: 'PEN' },
  paid: at % 2 === 0 ? null : { minor: 1_000 + at, currency: at % 3 === 0 ? 'JPY' : 'CNY' },
}))
const card = cardWith(renewals, { label: LABEL })
const byOrder = new Map(card.renewals.map((renewal) => [renewal.orderNumber, renewal]))
const { exports: words } = texts('en')

const readers = [
  ['LibreOffice', readByLibreOffice],
  ['Gnumeric', readByGnumeric],
] as const

function expectTable({ rows: [headers, ...rows] }: ForeignSheet, isText: boolean): void {
  expect(headers?.map((cell) => cell?.value)).toEqual(
    columns.map((id) => words.column[id].replace('{zone}', 'Asia/Shanghai')),
  )
  for (const row of rows) {
    const [date, label, amount, paid, , order, expiry, recorded, note] = row
    const code = String(order?.value).trim()
    // Gnumeric trims the tab before a code, so the code becomes a number.
    const renewal = byOrder.get(order?.kind === 'figure' && isText ? `00${code}` : code)
    if (!renewal) throw new Error(`No renewal has the order number ${order?.value}.`)
    if (!isText) expect(order?.kind).toBe('text')
    expect(date).toEqual({ kind: 'date', value: renewal.date })
    expect(expiry).toEqual({ kind: 'date', value: '2027-05-01' })
    // 16:07 UTC as local time in Shanghai.
    expect(recorded).toEqual({ kind: 'date', value: '2026-11-23T00:07:11' })
    // The protecting quote is visible in one program only.
    expect(label?.kind).toBe('text')
    expect(String(label?.value).replace(/^'/, isText ? '' : "'")).toBe(LABEL)
    expect(amount).toMatchObject({ kind: 'figure', value: (renewal.amount?.minor ?? 0) / 100 })
    if (renewal.paid === null) expect(paid ?? null).toBeNull()
    else {
      const parts = renewal.paid.currency === 'JPY' ? 1 : 100
      expect(paid).toMatchObject({ kind: 'figure', value: renewal.paid.minor / parts })
    }
    if (!isText) expect(note?.value ?? '').toBe(renewal.note)
    expect(row.filter((cell) => cell?.kind === 'formula' && cell.value !== AN_ERROR)).toEqual([])
  }
}

test('a workbook is what it was meant to be, in the eyes of other programs', async ({
  startKeepline,
  systemWindows,
  scratch,
}) => {
  await storeCards(join(scratch, 'data'), [card])
  const { page } = await startKeepline()
  const path = join(scratch, 'renewals.xlsx')
  const output = { format: 'xlsx', sheets: 'perYear', hasSummary: true } as const
  const options = { ...usualExport('en', output), columns }
  expect(await exportTo(page, systemWindows, options, path)).toMatchObject({ data: { rows: 150 } })
  await run('unzip', ['-t', path])

  for (const [program, read] of readers) {
    await test.step(program, async () => {
      const sheets = await read(path, scratch)
      expect(sheets.map(({ name }) => name)).toEqual(['2026', '2025', '2024', words.sheet.summary])
      const [summary, ...years] = sheets.toReversed()
      if (!summary) throw new Error('A workbook without sheets.')
      for (const year of years) {
        expect(year.rows).toHaveLength(51)
        // Gnumeric does not know Office's escape `_x005F_`.
        if (program === 'Gnumeric') unescape(year)
        expectTable(year, false)
        expect(totalOf(summary, year.name)).toBeCloseTo(sumOf(year, 2), 6)
      }
      expect(totalOf(summary, words.summary.everyYear)).toBeCloseTo(
        years.reduce((sum, year) => sum + sumOf(year, 2), 0),
        6,
      )
    })
  }
})

/** The summary's total in soles of a year. */
function totalOf({ rows }: ForeignSheet, year: string): unknown {
  const line = rows.find((row) => String(row[0]?.value) === year && row[1]?.value === 'PEN')
  return line?.[3]?.value
}

function sumOf({ rows }: ForeignSheet, column: number): number {
  return rows.slice(1).reduce((sum, row) => sum + Number(row[column]?.value ?? 0), 0)
}

function unescape({ rows }: ForeignSheet): void {
  for (const cell of rows.flat()) {
    if (cell?.kind === 'text') cell.value = cell.value.replaceAll('_x005F_', '_')
  }
}

test('a table of text keeps its days, figures and codes, and runs nothing', async ({
  startKeepline,
  systemWindows,
  scratch,
}) => {
  await storeCards(join(scratch, 'data'), [card])
  const { page } = await startKeepline()
  const path = join(scratch, 'renewals.csv')
  const options = { ...usualExport('en', USUAL_OUTPUTS.csv), columns }
  expect(await exportTo(page, systemWindows, options, path)).toMatchObject({ data: { rows: 150 } })
  for (const [program, read] of readers) {
    await test.step(program, async () => {
      const [sheet] = await read(path, scratch)
      if (!sheet) throw new Error('Nothing was read.')
      expect(sheet.rows).toHaveLength(151)
      expectTable(sheet, true)
    })
  }
})

test('the lossless export is the library, to the last sign', async ({
  startKeepline,
  systemWindows,
  scratch,
}) => {
  const broken = cardWith([{ note: 'half of a pair: \ud83d' }], { number: '912345678' })
  await storeCards(join(scratch, 'data'), [card, broken])
  const { page } = await startKeepline()
  const path = join(scratch, 'renewals.json')
  await exportTo(page, systemWindows, usualExport('es', USUAL_OUTPUTS.json), path)
  const { cards, ...about } = JSON.parse(await readFile(path, 'utf8'))
  expect(about).toMatchObject({ format: 'keepline-export', formatVersion: 1, scope: 'all' })
  expect(cards).toEqual([card, broken])
  // Read by a program that does not know UTF-16.
  const count =
    'import json,sys; print(len(json.load(open(sys.argv[1], encoding="utf-8"))["cards"]))'
  expect((await run('python3', ['-c', count, path])).trim()).toBe('2')
})
