import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountText } from '../base/money'
import { currencyIn, currencyInHeader, decimalMarkOf, readAmount } from './importAmount'

const read = (text: string, mark: ',' | '.' | null = null) => {
  const money = readAmount(text, 'PEN', mark)
  return money && `${money.currency} ${amountText(money)}`
}

describe('an amount in a ledger', () => {
  it.each([
    ['S/ 5.00', 'PEN 5.00'],
    ['S/.3', 'PEN 3.00'],
    ['5,00', 'PEN 5.00'],
    ['5', 'PEN 5.00'],
    ['５．５', 'PEN 5.50'],
    ['10 soles', 'PEN 10.00'],
    ['5索', 'PEN 5.00'],
    ['￥12.5', 'CNY 12.50'],
    ['12.5元', 'CNY 12.50'],
    ['US$1', 'USD 1.00'],
    ['$ 1.5', 'USD 1.50'],
    ['1.5 USD', 'USD 1.50'],
    ['EUR 3', 'EUR 3.00'],
    ['1,234.50', 'PEN 1234.50'],
    ['1.234,50', 'PEN 1234.50'],
    ['1 234,50', 'PEN 1234.50'],
    ['1,234,567', 'PEN 1234567.00'],
    ['S/ 5 soles', 'PEN 5.00'],
    ['0', 'PEN 0.00'],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each([
    '-1',
    '五',
    '约 150',
    '5 o 10',
    '5 USD CNY',
    'S/ 5 USD',
    '1.2.3',
    '5.123',
    'R670159738',
  ])('%s is none', (text) => {
    expect(read(text)).toBeNull()
  })

  it('of a lone group of three is read by what its column does', () => {
    expect(read('1.234')).toBeNull()
    expect(read('1.234', ',')).toBe('PEN 1234.00')
    expect(read('1,234', '.')).toBe('PEN 1234.00')
  })
})

it('a column shows its decimal mark unless its cells contradict each other', () => {
  expect(decimalMarkOf(['5', '10,50', 'S/ 3'])).toBe(',')
  expect(decimalMarkOf(['1.234.567'])).toBe(',')
  expect(decimalMarkOf(['5,00', 'S/ 5.00'])).toBeNull()
  expect(decimalMarkOf(['5', '1.234'])).toBeNull()
})

it('knows a currency by its code, its name and its mark', () => {
  expect(['PEN', 'soles', 'S/', '人民币', '美元', 'usd'].map(currencyIn)).toEqual([
    'PEN',
    'PEN',
    'PEN',
    'CNY',
    'USD',
    'USD',
  ])
  expect(['XYZ', '五', ''].map(currencyIn)).toEqual([null, null, null])
  expect(['金额（元）', 'Monto (S/)', 'Amount (paid)'].map(currencyInHeader)).toEqual([
    'CNY',
    'PEN',
    null,
  ])
})

it('any amount comes back however it is written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), (minor) => {
      const plain = amountText({ minor, currency: 'PEN' })
      for (const text of [plain, plain.replace('.', ','), `S/ ${plain}`, `${plain} soles`]) {
        expect(readAmount(text, 'PEN', null)).toEqual({ minor, currency: 'PEN' })
      }
    }),
  )
})
