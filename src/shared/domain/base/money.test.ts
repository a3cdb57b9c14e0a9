import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountText, formatMoney, parseAmount, sumByCurrency } from './money'

describe('an amount as people type it', () => {
  it.each([
    ['10', 1000],
    ['10.5', 1050],
    ['10,50', 1050],
    ['S/ 5.00', 500],
    ['S/.3', 300],
    ['￥12.5', 1250],
    ['US$1.5', 150],
    ['1,234.50', 123450],
    ['1.234,50', 123450],
    ['１０．５', 1050],
    ['0', 0],
  ])('reads %s', (text, minor) => {
    expect(parseAmount(text, 'PEN')).toEqual({ minor, currency: 'PEN' })
  })

  it.each(['', '-5', 'ten', '1.005', '1,2,3', '5 soles', '9999999999999'])(
    'refuses %j and rounds nothing',
    (text) => {
      expect(parseAmount(text, 'PEN')).toBeNull()
    },
  )

  it('gives yen no decimals', () => {
    expect(parseAmount('500', 'JPY')).toEqual({ minor: 500, currency: 'JPY' })
    expect(parseAmount('5.5', 'JPY')).toBeNull()
    expect(amountText({ minor: 500, currency: 'JPY' })).toBe('500')
  })

  it('comes back as it was stored', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (minor) => {
        const money = { minor, currency: 'PEN' }
        expect(parseAmount(amountText(money), 'PEN')).toEqual(money)
      }),
    )
  })
})

it('shows soles as Peruvians do', () => {
  expect(formatMoney({ minor: 1050, currency: 'PEN' }, 'zh-CN')).toBe('S/ 10.50')
})

it('never adds one currency to another', () => {
  const amounts = [
    { minor: 500, currency: 'PEN' },
    { minor: 1000, currency: 'CNY' },
    { minor: 250, currency: 'PEN' },
  ]
  expect(sumByCurrency(amounts)).toEqual([
    { minor: 750, currency: 'PEN' },
    { minor: 1000, currency: 'CNY' },
  ])
})
