import * as v from 'valibot'

/**
 * ICCID: the 19 digits printed on the card (ITU-T E.118; 20-digit cards exist): 89, then 51 for Peru,
 * issuer, account, Luhn digit. A trailing F is filler and not kept.
 */
export const IccidSchema = v.pipe(v.string(), v.regex(/^\d{19,20}$/, 'iccid.invalid'))
/** IMSI: the 15 digits stored inside the SIM: MCC 716, a two-digit MNC, ten digits. */
export const ImsiSchema = v.pipe(v.string(), v.regex(/^\d{15}$/, 'imsi.invalid'))

/** How many digits an ICCID may have. */
export const ICCID_DIGITS: readonly number[] = [19, 20]
export const PERU_ICCID_START = '8951'
export const IMSI_DIGITS = 15
/** The country's code, MCC. */
export const PERU_IMSI_START = '716'
/** The codes of country and network together, MCC and MNC. */
export const NETWORK_DIGITS = 5

/** MNC → operator, from the public list of 2023 (`mcc-mnc-list-2023-04`, grade likely). */
const KNOWN_MNCS: readonly string[] = ['06', '07', '10', '15', '17']

type SimWarning = 'iccid.prefix' | 'iccid.luhn' | 'imsi.country' | 'imsi.network'

interface SimIdentityReading {
  readonly value: string | null
  readonly problem?:
    | { readonly code: 'iccid.characters' | 'imsi.characters' }
    | { readonly code: 'iccid.length' | 'imsi.length'; readonly digits: number }
  readonly warnings: readonly SimWarning[]
}

/** Refuses only wrong characters or length; a failed Luhn check or another country's prefix warns. */
export function readIccid(text: string): SimIdentityReading {
  const plain = withoutSeparators(text).replace(/F$/i, '')
  if (!/^\d+$/.test(plain)) return refused({ code: 'iccid.characters' })
  if (!ICCID_DIGITS.includes(plain.length))
    return refused({ code: 'iccid.length', digits: plain.length })
  const warnings: SimWarning[] = []
  if (!plain.startsWith(PERU_ICCID_START)) warnings.push('iccid.prefix')
  if (!passesLuhn(plain)) warnings.push('iccid.luhn')
  return { value: plain, warnings }
}

/** Refuses only wrong characters or length; an MCC other than 716 or an unknown MNC warns. */
export function readImsi(text: string): SimIdentityReading {
  const plain = withoutSeparators(text)
  if (!/^\d+$/.test(plain)) return refused({ code: 'imsi.characters' })
  if (plain.length !== IMSI_DIGITS) return refused({ code: 'imsi.length', digits: plain.length })
  if (!plain.startsWith(PERU_IMSI_START)) return { value: plain, warnings: ['imsi.country'] }
  if (!KNOWN_MNCS.includes(plain.slice(PERU_IMSI_START.length, NETWORK_DIGITS)))
    return { value: plain, warnings: ['imsi.network'] }
  return { value: plain, warnings: [] }
}

function refused(problem: SimIdentityReading['problem']): SimIdentityReading {
  return { value: null, problem, warnings: [] }
}

function withoutSeparators(text: string): string {
  return text.normalize('NFKC').replace(/[\s\-‐-―]/g, '')
}

/** ISO/IEC 7812 check digit: from the right every second digit is doubled, the sum divides by ten. */
function passesLuhn(digits: string): boolean {
  let sum = 0
  for (const [index, character] of [...digits].reverse().entries()) {
    const doubled = Number(character) * (index % 2 === 1 ? 2 : 1)
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}
