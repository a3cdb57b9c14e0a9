import type { CardDetails } from '@shared/domain/cards/card'
import { newCardDocument } from '@shared/domain/cards/cardChanges'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import type { RenewalDetails } from '@shared/domain/renewals/renewal'
import { withNewRenewal } from '@shared/domain/renewals/renewalChanges'

export const NOW = '2026-11-22T16:07:11.000Z'

const renewalDetails: RenewalDetails = {
  date: '2026-11-20',
  amount: { minor: 500, currency: 'PEN' },
  paid: { minor: 1280, currency: 'CNY' },
  fee: null,
  channel: 'agent',
  method: 'wallet',
  plan: '',
  months: null,
  orderNumber: '',
  status: 'effective',
  confirmedExpiry: null,
  note: '',
}

const cardDetails: CardDetails = {
  label: '银行卡号',
  operator: 'claro',
  operatorName: '',
  number: '987654321',
  iccid: null,
  imsi: null,
  activatedOn: '2020-01-05',
  firstUsedOn: null,
  lastTopUpOn: null,
  balance: 'unknown',
  balanceOn: null,
  goal: 'numberOnly',
  confirmedExpiry: null,
  rule: null,
  note: '',
}

/** A card with these renewals; fields that are not given get ordinary values. */
export function cardWith(
  renewals: readonly Partial<RenewalDetails>[],
  card: Partial<CardDetails> = {},
): CardDocument {
  const id = `card-${(card.number ?? cardDetails.number).slice(-4)}`
  const empty = newCardDocument({ ...cardDetails, ...card }, { id, now: NOW })
  return renewals.reduce<CardDocument>(
    (document, renewal, at) =>
      withNewRenewal(document, { ...renewalDetails, ...renewal }, [], {
        id: `${id}-renewal-${String(at).padStart(6, '0')}`,
        now: NOW,
      }),
    empty,
  )
}
