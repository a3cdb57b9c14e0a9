import * as v from 'valibot'

export const COUNTRY_CODE = '51'
export const NUMBER_DIGITS = 9
export const NUMBER_START = '9'

/** A Peruvian mobile number: nine national digits, the first is 9, without +51. */
export const PhoneNumberSchema = v.pipe(v.string(), v.regex(/^9\d{8}$/, 'number.invalid'))

export type PhoneNumberProblem =
  | { readonly code: 'number.characters' }
  | { readonly code: 'number.length'; readonly digits: number }
  | { readonly code: 'number.firstDigit'; readonly digit: string }
  | { readonly code: 'number.country'; readonly prefix: string }

/**
 * Parses a number as people write it: `+51 987 654 321`, `51987654321`, `0051…`, `987-654-321`,
 * `（+51）987654321`, full-width digits. Returns the nine national digits, or the problem.
 */
export function parsePhoneNumber(text: string): string | PhoneNumberProblem {
  const plain = text.normalize('NFKC').replace(/[\s\-‐-―().·]/g, '')
  if (!/^\+?\d+$/.test(plain)) return { code: 'number.characters' }
  if (plain.startsWith('+') && !plain.startsWith(`+${COUNTRY_CODE}`)) {
    return { code: 'number.country', prefix: plain.slice(0, 3) }
  }
  const national = plain.replace(/^(\+51|0051)/, '')
  const hasCode =
    national.length === COUNTRY_CODE.length + NUMBER_DIGITS && national.startsWith(COUNTRY_CODE)
  const digits = hasCode ? national.slice(COUNTRY_CODE.length) : national
  if (digits.length !== NUMBER_DIGITS) return { code: 'number.length', digits: digits.length }
  if (!digits.startsWith(NUMBER_START))
    return { code: 'number.firstDigit', digit: digits.charAt(0) }
  return digits
}

/** `987 654 321`, as Peruvians group it. */
export function formatPhoneNumber(number: string): string {
  if (!/^\d{9}$/.test(number)) return number
  return `${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6)}`
}

/** `987 ••• 321`: enough to recognise one's own cards, too little for anybody else. */
export function veiledPhoneNumber(number: string): string {
  return number.replace(/^(\d{3})\d{3}(\d{3})$/, '$1 ••• $2')
}
