import { describe, expect, it } from 'vitest'
import { formatPhoneNumber, parsePhoneNumber } from './phoneNumber'

describe('a number as people write it', () => {
  it.each([
    '+51 987 654 321',
    '987654321',
    '51987654321',
    '0051987654321',
    '987-654-321',
    '（+51）987654321',
    '９８７６５４３２１',
    ' 987 654 321 ',
  ])('reads %s', (text) => {
    expect(parsePhoneNumber(text)).toBe('987654321')
  })

  it('says what is wrong with it', () => {
    expect(parsePhoneNumber('98765432')).toEqual({ code: 'number.length', digits: 8 })
    expect(parsePhoneNumber('887654321')).toEqual({ code: 'number.firstDigit', digit: '8' })
    expect(parsePhoneNumber('98765432a')).toEqual({ code: 'number.characters' })
    expect(parsePhoneNumber('+86 138 0013 8000')).toEqual({ code: 'number.country', prefix: '+86' })
  })
})

it('is shown in three groups', () => {
  expect(formatPhoneNumber('987654321')).toBe('987 654 321')
})
