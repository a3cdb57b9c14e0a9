import type { CardInput } from '../cards/cardInput'
import type { RenewalInput } from '../renewals/renewal'

/** The form of a card as somebody typed it who knows little. */
export function aCardInput(changes: Partial<CardInput> = {}): CardInput {
  return {
    label: '测试卡',
    operator: 'claro',
    operatorName: '',
    number: '987654321',
    iccid: '',
    imsi: '',
    activatedOn: '',
    firstUsedOn: '',
    lastTopUpOn: '',
    balance: 'unknown',
    goal: 'numberOnly',
    confirmedExpiry: '',
    hasOwnRule: false,
    renewEveryDays: '',
    cancelAfterDays: '',
    ruleNote: '',
    note: '',
    ...changes,
  }
}

/** The form of a renewal of ten soles, with the three fields that are enough. */
export function aRenewalInput(changes: Partial<RenewalInput> = {}): RenewalInput {
  return {
    date: '2026-11-22',
    amount: '10',
    paid: '',
    paidCurrency: 'CNY',
    fee: '',
    feeCurrency: 'CNY',
    channel: null,
    method: null,
    plan: '',
    months: '',
    orderNumber: '',
    status: 'effective',
    confirmedExpiry: '',
    note: '',
    ...changes,
  }
}
