import type { Texts } from '../../texts'
import type { validation as source } from '../../zh-CN/base/validation'

export const validation: Texts<typeof source> = {
  label: { missing: 'Give this card a name, such as “Bank” or “WhatsApp”.' },
  operator: {
    missing: 'Choose the operator. The logo on the SIM tells; the first digits of a number do not.',
  },
  number: {
    missing:
      'Enter the mobile number: {figure.numberDigits} digits, the first is {figure.numberStart}.',
    characters: 'A number has only digits, spaces and dashes, such as 987 654 321.',
    length: 'A Peruvian mobile number has {figure.numberDigits} digits; this one has {digits}.',
    firstDigit:
      'A Peruvian mobile number begins with {figure.numberStart}; this one begins with {digit}.',
    country:
      'This is a foreign number ({prefix}). Only Peruvian numbers (+{figure.countryCode}) are kept here.',
  },
  iccid: {
    characters: 'An ICCID has only digits. It is printed on the SIM or on its carrier.',
    length: 'An ICCID has {figure.iccidDigits} digits; this one has {digits}.',
    prefix:
      'Peruvian ICCIDs usually begin with {figure.iccidStart}. Please check; it can be saved as it is.',
    luhn: 'The check digit does not match: perhaps one digit is wrong. It can be saved as it is.',
  },
  imsi: {
    characters: 'An IMSI has only digits.',
    length: 'An IMSI has {figure.imsiDigits} digits; this one has {digits}.',
    country:
      'Peruvian IMSIs begin with {figure.imsiStart}. Please check; it can be saved as it is.',
    network:
      'The first {figure.networkDigits} digits are of no known Peruvian operator. It can be saved as it is.',
  },
  date: {
    missing: 'Enter a date.',
    invalid: 'There is no such day. Write it like 2026-01-05.',
    future: 'This day is still to come. Today in Peru is {today}.',
  },
  topUp: { beforeActivation: 'The last top-up cannot be earlier than the activation on {date}.' },
  expiry: { beforeRenewal: 'The expiry cannot be earlier than the renewal on {date}.' },
  firstUse: { beforeActivation: 'The first use cannot be earlier than the activation, {date}.' },
  ruleDays: {
    missing: 'Enter the days from one renewal to the next.',
    invalid: 'Enter a whole number of days from 1 to {most}.',
    cancelTooEarly: 'A card is not cancelled before it is due: enter {days} days or more.',
  },
  amount: {
    invalid:
      'Enter an amount in {currency}, such as 10 or 10.50, with no more decimals than it has.',
  },
  months: { invalid: 'Enter a whole number of months from 1 to {most}.' },
  text: { tooLong: 'Too long: at most {most} characters.' },
  balance: { missing: 'Enter the balance, or clear the day on which it was seen.' },
  porting: { operatorMissing: 'Choose the former operator, or clear the day of the porting.' },
  tags: { tooMany: 'At most {most} tags.' },
  snooze: { past: 'This moment has passed, or lies too far ahead.' },
  folder: { missing: 'Choose a folder.' },
  import: {
    ambiguous: 'This date can be read in more than one way. Please choose above.',
    rounded: 'Excel turned the last digits into zeros; this ICCID is not imported.',
    currency: 'This currency is not known.',
    status: 'It does not say whether it is in effect, paid, failed or refunded.',
    amountWithoutDate: 'There is no renewal date, so the amount goes into the note.',
    noOperator: 'No operator is given: “Other operator” for now, reminded by the shortest period.',
    inTrash: '“{label}” in the trash has this number. Please restore it first.',
    iccidTaken: '“{label}” has this ICCID already.',
    damaged: 'The data of this card are incomplete or damaged.',
    newer: 'This card was written by a newer Keepline. Please update Keepline first.',
  },
}
