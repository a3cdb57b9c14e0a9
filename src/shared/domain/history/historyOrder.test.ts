import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { type HistoryRow, historyRows } from './history'
import { orderInSlices } from './historyOrder'
import type { ColumnSort, TableColumn } from './historyViews'
import { finish, sortInSlices } from '../base/slicedWork'
import { aDocument, aRenewal } from '../testing/documents'

const rows = historyRows([
  aDocument({ id: 'card-0001', label: 'Ñandú' }, [
    aRenewal('2026-01-01', { paid: { minor: 900, currency: 'USD' }, note: '乙' }),
    aRenewal('2026-03-01', { paid: { minor: 2000, currency: 'CNY' } }),
  ]),
  aDocument({ id: 'card-0002', label: 'nube' }, [
    aRenewal('2026-02-01', { paid: { minor: 100, currency: 'CNY' }, note: '甲', months: 3 }),
    aRenewal('2026-04-01', { note: '甲' }),
  ]),
])

const { compare } = new Intl.Collator('es')
const textIn = (column: TableColumn, { card, renewal }: HistoryRow) =>
  column === 'card' ? card.label : column === 'note' ? renewal.note : ''

function datesBy(...sort: [TableColumn, 'up' | 'down'][]): string[] {
  const wanted: ColumnSort[] = sort.map(([column, way]) => ({
    column,
    isDescending: way === 'down',
  }))
  const words = { textIn, compareTexts: compare }
  return finish(orderInSlices(rows, wanted, words)).map(({ renewal }) => renewal.date.slice(5, 7))
}

describe('the order of the history', () => {
  it('is newest first as long as nothing else is asked', () => {
    expect(datesBy()).toEqual(['04', '03', '02', '01'])
  })

  it('follows days and figures', () => {
    expect(datesBy(['date', 'up'])).toEqual(['01', '02', '03', '04'])
    expect(datesBy(['months', 'down'])).toEqual(['02', '04', '03', '01'])
  })

  it('keeps amounts of one currency together, and those not written down last either way', () => {
    expect(datesBy(['paid', 'up'])).toEqual(['02', '03', '01', '04'])
    expect(datesBy(['paid', 'down'])).toEqual(['01', '03', '02', '04'])
  })

  it('compares words as the language does', () => {
    expect(datesBy(['card', 'up'])).toEqual(['04', '02', '03', '01'])
  })

  it('follows several columns, the first of them first', () => {
    expect(datesBy(['card', 'down'], ['date', 'up'])).toEqual(['01', '03', '02', '04'])
    expect(datesBy(['note', 'up'], ['date', 'up'])).toEqual(['01', '02', '04', '03'])
  })
})

describe('sorting step by step', () => {
  it('gives what sorting at once gives, equals in the order in which they came', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 20 }), { maxLength: 300 }), (keys) => {
        const byKey = (a: number, b: number) => (keys[a] ?? 0) - (keys[b] ?? 0)
        const expected = keys.map((_, index) => index).sort(byKey)
        expect([...finish(sortInSlices(keys.length, byKey))]).toEqual(expected)
      }),
    )
  })

  it('pauses often enough to let others work', () => {
    const sorting = sortInSlices(10_000, (a, b) => b - a)
    let pauses = 0
    while (!sorting.next().done) pauses += 1
    expect(pauses).toBeGreaterThan(100)
  })
})
