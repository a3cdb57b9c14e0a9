import { LONGEST_CELL } from '../domain/base/longestCell'
import { megabytes } from '../domain/base/bytes'
import { COUNTRY_CODE, NUMBER_DIGITS, NUMBER_START } from '../domain/cards/phoneNumber'
import {
  ICCID_DIGITS,
  IMSI_DIGITS,
  NETWORK_DIGITS,
  PERU_ICCID_START,
  PERU_IMSI_START,
} from '../domain/cards/simIdentity'
import { REGULATION } from '../domain/operators/regulation'
import { LARGEST_RECEIPT_BYTES } from '../domain/receipts/receiptLimits'
import { RECEIPT_TYPES, factsOf } from '../domain/receipts/receiptTypes'
import { RECEIPT_PATIENCE_DAYS } from '../domain/reminders/bareRenewals'
import { DECISIONS_KEPT_DAYS } from '../domain/reminders/decision'
import { LONGEST_SNOOZE_DAYS, SNOOZE_DAYS, SNOOZE_HOURS } from '../domain/reminders/silence'
import { LONGEST_RULE_DAYS } from '../domain/rules/operatorRules'
import type { Language } from '../domain/settings/languages'
import { FORECAST_MONTHS, RECENT_RENEWALS } from '../domain/statistics/forecast'

/**
 * The law, limits and sizes that texts speak of. A text says `{figure.warningDays}` and gets the
 * constant that the code itself counts with; numbers stay numbers, and are written as the language does.
 */
export const FIGURES = {
  warningDays: REGULATION.warningDays,
  reassignDays: REGULATION.reassignAfterDays,
  longestRuleDays: LONGEST_RULE_DAYS,
  decisionDays: DECISIONS_KEPT_DAYS,
  receiptPatienceDays: RECEIPT_PATIENCE_DAYS,
  snoozeHours: SNOOZE_HOURS,
  snoozeDays: SNOOZE_DAYS,
  longestSnoozeDays: LONGEST_SNOOZE_DAYS,
  forecastMonths: FORECAST_MONTHS,
  recentRenewals: RECENT_RENEWALS,
  countryCode: COUNTRY_CODE,
  numberDigits: NUMBER_DIGITS,
  numberStart: NUMBER_START,
  iccidDigits: ICCID_DIGITS.map(String),
  iccidStart: PERU_ICCID_START,
  imsiDigits: IMSI_DIGITS,
  imsiStart: PERU_IMSI_START,
  networkDigits: NETWORK_DIGITS,
  longestCell: LONGEST_CELL,
  receiptTypes: RECEIPT_TYPES.map((type) => factsOf(type).label),
  unprintedTypes: RECEIPT_TYPES.map(factsOf).flatMap(({ isPrinted, label }) =>
    isPrinted ? [] : label,
  ),
  receiptMegabytes: megabytes(LARGEST_RECEIPT_BYTES),
} as const satisfies Readonly<Record<string, number | string | readonly string[]>>

type Tree = { readonly [key: string]: string | Tree }

const FIGURE = /\{figure\.(\w+)\}/g

/** The same texts with the figures in them. Throws for a figure that does not exist. */
export function withFigures<Texts extends Tree>(texts: Texts, language: Language): Texts {
  const written = new Map<string, string>(
    Object.entries(FIGURES).map(([name, figure]) => [name, writtenIn(language, figure)]),
  )
  const filled = (text: string) =>
    text.replace(FIGURE, (_, name: string) => {
      const figure = written.get(name)
      if (figure === undefined) throw new Error(`There is no figure "${name}".`)
      return figure
    })
  const walk = (tree: Tree): Tree =>
    Object.fromEntries(
      Object.entries(tree).map(([key, value]) => [
        key,
        typeof value === 'string' ? filled(value) : walk(value),
      ]),
    )
  return walk(texts) as Texts
}

function writtenIn(language: Language, figure: number | string | readonly string[]): string {
  if (typeof figure === 'string') return figure
  if (typeof figure === 'number') return new Intl.NumberFormat(language).format(figure)
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(figure)
}
