import { describe, expect, it } from 'vitest'
import { readIccid, readImsi } from './simIdentity'

const GOOD_ICCID = withLuhnDigit('895110123456789012')

function withLuhnDigit(body: string): string {
  const sum = [...body]
    .reverse()
    .map((digit, index) => Number(digit) * (index % 2 === 0 ? 2 : 1))
    .reduce((total, value) => total + (value > 9 ? value - 9 : value), 0)
  return body + String((10 - (sum % 10)) % 10)
}

describe('the ICCID printed on the card', () => {
  it('is taken with spaces and with its filler', () => {
    expect(readIccid(GOOD_ICCID)).toEqual({ value: GOOD_ICCID, warnings: [] })
    expect(readIccid(`${GOOD_ICCID.slice(0, 5)} ${GOOD_ICCID.slice(5)}F`).value).toBe(GOOD_ICCID)
  })

  it('is refused for a wrong length or letters only', () => {
    expect(readIccid('8951').problem).toEqual({ code: 'iccid.length', digits: 4 })
    expect(readIccid('8951A0123456789012X').problem).toEqual({ code: 'iccid.characters' })
  })

  it('is only doubted when the check digit or the country is off', () => {
    const typo = GOOD_ICCID.slice(0, -1) + String((Number(GOOD_ICCID.at(-1)) + 1) % 10)
    expect(readIccid(typo)).toEqual({ value: typo, warnings: ['iccid.luhn'] })
    const chinese = withLuhnDigit('898600123456789012')
    expect(readIccid(chinese)).toEqual({ value: chinese, warnings: ['iccid.prefix'] })
  })

  it('agrees with the check digit of a real card, of another country', () => {
    expect(readIccid('89014103211118510720').warnings).toEqual(['iccid.prefix'])
  })
})

describe('the IMSI inside the SIM', () => {
  it('is fifteen digits of a Peruvian network', () => {
    expect(readImsi('716 06 1234567890')).toEqual({ value: '716061234567890', warnings: [] })
  })

  it('is refused for a wrong length or letters only', () => {
    expect(readImsi('71606123').problem).toEqual({ code: 'imsi.length', digits: 8 })
    expect(readImsi('71606123456789O').problem).toEqual({ code: 'imsi.characters' })
  })

  it('is only doubted for another country or an unknown network', () => {
    expect(readImsi('460001234567890').warnings).toEqual(['imsi.country'])
    expect(readImsi('716991234567890').warnings).toEqual(['imsi.network'])
  })
})
