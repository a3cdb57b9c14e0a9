import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../base/civilDate'
import { atRate, lastRate, rateOf } from './exchangeRate'
import { aRenewal } from '../testing/documents'

const money = (minor: number, currency = 'PEN') => ({ minor, currency })

describe('the rate of a payment', () => {
  it('is what was paid for one sol', () => {
    expect(rateOf(money(1_025, 'CNY'), money(500))).toBe('2.05')
    expect(rateOf(money(271, 'USD'), money(1_000))).toBe('0.271')
  })

  it('counts a currency without decimals in whole units', () => {
    expect(rateOf(money(420, 'JPY'), money(1_000))).toBe('42')
  })

  it('has six digits that count, and no more', () => {
    expect(rateOf(money(1_000, 'CNY'), money(300))).toBe('3.33333')
  })

  it('is not known while one of the amounts is missing or nothing', () => {
    expect(rateOf(null, money(500))).toBeNull()
    expect(rateOf(money(500, 'CNY'), null)).toBeNull()
    expect(rateOf(money(500, 'CNY'), money(0))).toBeNull()
    expect(rateOf(money(0, 'CNY'), money(500))).toBeNull()
  })
})

describe('the rate used last', () => {
  const paid = (date: CivilDate, minor: number, currency = 'CNY') => ({
    ...aRenewal(date),
    amount: money(500),
    paid: money(minor, currency),
  })

  it('is the one of the newest renewal paid in that currency', () => {
    const renewals = [paid('2026-03-01', 1_100), paid('2026-05-01', 1_050), paid('2026-04-01', 900)]
    expect(lastRate(renewals, 'CNY')).toEqual({ rate: '2.1', currency: 'CNY', on: '2026-05-01' })
    expect(lastRate(renewals, 'USD')).toBeNull()
  })

  it('leaves out what failed or was deleted', () => {
    const failed = { ...paid('2026-05-01', 2_000), status: 'failed' as const }
    const deleted = { ...paid('2026-06-01', 2_000), deletedAt: '2026-06-02T00:00:00.000Z' }
    expect(lastRate([paid('2026-03-01', 1_000), failed, deleted], 'CNY')?.rate).toBe('2')
  })

  it('says nothing of soles', () => {
    expect(lastRate([paid('2026-03-01', 500, 'PEN')], 'PEN')).toBeNull()
  })

  it('tells what an amount would cost, rounded to the currency', () => {
    const rate = { rate: '3.33333', currency: 'CNY', on: '2026-03-01' }
    expect(atRate(money(500), rate)).toEqual(money(1_667, 'CNY'))
    expect(atRate(money(500), { ...rate, rate: '41.5', currency: 'JPY' })).toEqual(
      money(208, 'JPY'),
    )
  })
})
