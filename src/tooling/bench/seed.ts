import type { CardDetails } from '@shared/domain/cards/card'
import { newCardDocument } from '@shared/domain/cards/cardChanges'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import { type Instant, addDays, todayInLima } from '@shared/domain/base/civilDate'
import { SOLES } from '@shared/domain/base/money'
import type { OperatorId } from '@shared/domain/operators/operators'
import type { RenewalDetails } from '@shared/domain/renewals/renewal'
import { withNewRenewal } from '@shared/domain/renewals/renewalChanges'

const OPERATORS: readonly OperatorId[] = ['claro', 'movistar', 'entel', 'bitel']
const RENEWALS_EACH = 6
const DAYS_BETWEEN = 40
const DAYS_APART = 9

/** This many cards with a history, together at every stage: what a holder of many numbers sees. */
export function manyCards(count: number, now: Instant, newId: () => string): CardDocument[] {
  const today = todayInLima(now)
  return Array.from({ length: count }, (_, at) => {
    const empty = newCardDocument(cardDetails(at, addDays(today, -400)), { id: newId(), now })
    return Array.from({ length: RENEWALS_EACH }).reduce<CardDocument>((document, _, renewal) => {
      const date = addDays(today, -(at * DAYS_APART + renewal * DAYS_BETWEEN))
      return withNewRenewal(document, renewalDetails(date), [], { id: newId(), now })
    }, empty)
  })
}

function cardDetails(at: number, activatedOn: CardDetails['activatedOn']): CardDetails {
  return {
    label: `Card ${at + 1}`,
    operator: OPERATORS[at % OPERATORS.length] ?? 'claro',
    operatorName: '',
    number: `${900_000_200 + at}`,
    iccid: null,
    imsi: null,
    activatedOn,
    firstUsedOn: activatedOn,
    lastTopUpOn: null,
    balance: at % 2 === 0 ? 'no' : 'yes',
    balanceOn: null,
    goal: 'numberOnly',
    confirmedExpiry: null,
    rule: null,
    note: '',
  }
}

function renewalDetails(date: RenewalDetails['date']): RenewalDetails {
  return {
    date,
    amount: { minor: 500, currency: SOLES },
    paid: null,
    fee: null,
    channel: 'app',
    method: 'card',
    plan: '',
    months: null,
    orderNumber: '',
    status: 'effective',
    confirmedExpiry: null,
    note: '',
  }
}
