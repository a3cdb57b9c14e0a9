import type { Card } from '../cards/card'
import { CARD_DOCUMENT_VERSION, type CardDocument } from '../cards/cardDocument'
import { EMPTY_PROFILE } from '../cards/cardProfile'
import type { CivilDate } from '../base/civilDate'
import type { Receipt } from '../receipts/receipt'
import type { Renewal } from '../renewals/renewal'
import type { RenewalProgress } from '../renewals/renewalProgress'

/** Documents for tests: a plain card, with what the test is about written over it. */

const WRITTEN = '2026-01-01T12:00:00.000Z'

export function aCard(changes: Partial<Card> = {}): Card {
  return {
    id: 'card-one',
    label: '主号',
    operator: 'movistar',
    operatorName: '',
    number: '987654321',
    iccid: null,
    imsi: null,
    activatedOn: null,
    firstUsedOn: null,
    lastTopUpOn: null,
    balance: 'no',
    balanceOn: '2026-01-01',
    goal: 'numberOnly',
    confirmedExpiry: null,
    rule: null,
    note: '',
    ...EMPTY_PROFILE,
    reminders: null,
    isSample: false,
    createdAt: WRITTEN,
    updatedAt: WRITTEN,
    archivedAt: null,
    deletedAt: null,
    ...changes,
  }
}

export function aRenewal(date: CivilDate, changes: Partial<Renewal> = {}): Renewal {
  return {
    id: `renewal-${date}`,
    date,
    amount: { minor: 500, currency: 'PEN' },
    paid: null,
    fee: null,
    channel: null,
    method: null,
    plan: '',
    months: null,
    orderNumber: '',
    status: 'effective',
    confirmedExpiry: null,
    note: '',
    receipts: [],
    askAgainAt: null,
    createdAt: WRITTEN,
    updatedAt: WRITTEN,
    deletedAt: null,
    ...changes,
  }
}

export function aReceipt(changes: Partial<Receipt> = {}): Receipt {
  return {
    id: 'receipt-one',
    sha256: 'a'.repeat(64),
    type: 'png',
    bytes: 3,
    fileName: '凭证.png',
    addedAt: WRITTEN,
    note: '',
    deletedAt: null,
    ...changes,
  }
}

export function aDocument(changes: Partial<Card> = {}, renewals: Renewal[] = []): CardDocument {
  return {
    schemaVersion: CARD_DOCUMENT_VERSION,
    card: aCard(changes),
    renewals,
    inProgress: null,
  }
}

/** An empty guided renewal, last changed at that moment. */
export function aProgress(updatedAt: string = WRITTEN): RenewalProgress {
  const input: RenewalProgress['input'] = {
    date: '',
    amount: '',
    paid: '',
    paidCurrency: 'PEN',
    fee: '',
    feeCurrency: 'PEN',
    plan: '',
    months: '',
    orderNumber: '',
    confirmedExpiry: '',
    note: '',
    channel: null,
    method: null,
    status: 'effective',
  }
  return { step: 'pay', checked: [], input, stagedIds: [], startedAt: updatedAt, updatedAt }
}
