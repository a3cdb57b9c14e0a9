import type { CardDocument } from '@shared/domain/cards/cardDocument'
import type { CivilDate } from '@shared/domain/base/civilDate'
import { amountText } from '@shared/domain/base/money'
import { type Renewal, type RenewalInput, usualStatus } from '@shared/domain/renewals/renewal'
import { type Language, factsOfLanguage } from '@shared/domain/settings/languages'

/** An empty form: today in Lima, and with what most can say of a renewal on that day. */
export function blankInput(
  today: CivilDate,
  language: Language,
  last: Renewal | null = null,
): RenewalInput {
  const usual = factsOfLanguage(language).usualCurrency
  return {
    date: today,
    amount: '',
    paid: '',
    paidCurrency: last?.paid?.currency ?? usual,
    fee: '',
    feeCurrency: last?.fee?.currency ?? last?.paid?.currency ?? usual,
    channel: null,
    method: null,
    plan: '',
    months: '',
    orderNumber: '',
    status: usualStatus(today, today),
    confirmedExpiry: '',
    note: '',
  }
}

/** A recorded renewal as the form shows it. */
export function inputOf(renewal: Renewal, language: Language): RenewalInput {
  const { amount, paid, fee } = renewal
  return {
    ...blankInput(renewal.date, language, renewal),
    amount: amount ? amountText(amount) : '',
    paid: paid ? amountText(paid) : '',
    fee: fee ? amountText(fee) : '',
    channel: renewal.channel,
    method: renewal.method,
    plan: renewal.plan,
    months: renewal.months === null ? '' : String(renewal.months),
    orderNumber: renewal.orderNumber,
    status: renewal.status,
    confirmedExpiry: renewal.confirmedExpiry ?? '',
    note: renewal.note,
  }
}

/** The newest effective renewal of a card, for "same as last time". */
export function lastRenewal({ renewals }: CardDocument): Renewal | null {
  return renewals
    .filter(
      ({ deletedAt, status }) => deletedAt === null && status !== 'failed' && status !== 'refunded',
    )
    .reduce<Renewal | null>(
      (last, renewal) => (last === null || renewal.date >= last.date ? renewal : last),
      null,
    )
}

/** The newest renewal with a paid amount. */
export function lastPaid(documents: readonly CardDocument[]): Renewal | null {
  return documents
    .flatMap(({ renewals }) => renewals)
    .filter(({ deletedAt, paid }) => deletedAt === null && paid !== null)
    .reduce<Renewal | null>(
      (last, renewal) => (last === null || renewal.date >= last.date ? renewal : last),
      null,
    )
}

/** Copies what usually stays the same; not date, status and order number. */
export function withSameAsLast(input: RenewalInput, last: Renewal): RenewalInput {
  return {
    ...input,
    amount: last.amount ? amountText(last.amount) : '',
    channel: last.channel,
    method: last.method,
    plan: last.plan,
  }
}

/** True when any field under "more details" has a value. */
export function hasDetails(input: RenewalInput): boolean {
  const { paid, fee, channel, method, plan, months, orderNumber, confirmedExpiry, note } = input
  const texts = [paid, fee, plan, months, orderNumber, confirmedExpiry, note]
  return channel !== null || method !== null || texts.some((text) => text.trim() !== '')
}
