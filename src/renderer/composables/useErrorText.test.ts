import { describe, expect, it } from 'vitest'
import { ERROR_CODES } from '@shared/contract/result'
import { LANGUAGES } from '@shared/domain/settings/settings'
import { loadMessages } from '@shared/i18n/load'

/** Every code that the domain's checks return for a field. */
const FIELD_CODES = [
  ...['label.missing', 'operator.missing', 'text.tooLong'],
  ...['number.missing', 'number.characters', 'number.length', 'number.firstDigit'],
  ...['number.country', 'iccid.characters', 'iccid.length', 'iccid.prefix', 'iccid.luhn'],
  ...['imsi.characters', 'imsi.length', 'imsi.country', 'imsi.network'],
  ...['date.missing', 'date.invalid', 'date.future', 'topUp.beforeActivation'],
  ...['expiry.beforeRenewal', 'ruleDays.missing', 'ruleDays.invalid', 'ruleDays.cancelTooEarly'],
  ...['amount.invalid', 'months.invalid', 'balance.missing', 'porting.operatorMissing'],
  ...['tags.tooMany'],
]

describe.each(LANGUAGES)('in %s', (language) => {
  it('has a sentence for everything that can be wrong with a field', async () => {
    const { validation } = await loadMessages(language)
    const texts = new Map(
      Object.entries(validation).flatMap(([topic, codes]) =>
        Object.entries(codes).map(([code, text]) => [`${topic}.${code}`, text]),
      ),
    )
    expect(FIELD_CODES.filter((code) => !texts.get(code))).toEqual([])
  })

  it('has a sentence for every failure of a request', async () => {
    const { errors } = await loadMessages(language)
    expect(ERROR_CODES.filter((code) => !errors[code])).toEqual([])
  })
})
