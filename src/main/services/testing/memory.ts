import { EMPTY_PROFILE } from '@shared/domain/cards/cardProfile'
import { CARD_DOCUMENT_VERSION, type CardDocument } from '@shared/domain/cards/cardDocument'
import type { CardInput } from '@shared/domain/cards/cardInput'
import type { RenewalInput } from '@shared/domain/renewals/renewal'
import { type BareErrorCode, failure, success } from '@shared/contract/result'
import type { Clock, IdSource } from '../../ports/clock'
import type { CardRepository } from '../../ports/records'

/** A repository in memory. Set `failsWith` to make every write fail. */
export function memoryCards(...documents: readonly CardDocument[]) {
  const held = new Map(documents.map((document) => [document.card.id, document]))
  const cards: CardRepository & { failsWith: BareErrorCode | null } = {
    failsWith: null,
    all: () => [...held.values()],
    find: (id) => held.get(id) ?? null,
    write(document) {
      if (cards.failsWith) return failure(cards.failsWith)
      held.set(document.card.id, document)
      return success(document)
    },
    lookAgain: (id) => held.get(id) ?? null,
    remove(id) {
      return held.delete(id) ? success(undefined) : failure('not-found')
    },
  }
  return cards
}

export const NOW = '2026-11-22T16:00:00.000Z'

export const stillClock: Clock = {
  now: () => NOW,
  timeZone: () => 'Asia/Shanghai',
  every: () => () => undefined,
}

export function countingIds(): IdSource {
  let count = 0
  return { newId: () => `new-${String(++count).padStart(5, '0')}` }
}

export const cardInput: CardInput = {
  label: '银行卡号',
  operator: 'claro',
  operatorName: '',
  number: '+51 987 654 321',
  iccid: '',
  imsi: '',
  activatedOn: '2026-01-05',
  firstUsedOn: '2026-01-05',
  lastTopUpOn: '',
  balance: 'unknown',
  goal: 'numberOnly',
  confirmedExpiry: '',
  hasOwnRule: false,
  renewEveryDays: '',
  cancelAfterDays: '',
  ruleNote: '',
  note: '',
}

export const renewalInput: RenewalInput = {
  date: '2026-11-20',
  amount: '5',
  paid: '12.80',
  paidCurrency: 'CNY',
  fee: '',
  feeCurrency: 'CNY',
  channel: 'agent',
  method: 'wallet',
  plan: '',
  months: '',
  orderNumber: '00123',
  status: 'effective',
  confirmedExpiry: '',
  note: '=1+1',
}

export function storedCard(id: string, changes: Partial<CardDocument['card']> = {}): CardDocument {
  return {
    schemaVersion: CARD_DOCUMENT_VERSION,
    card: {
      id,
      label: '银行卡号',
      operator: 'claro',
      operatorName: '',
      number: '987654321',
      iccid: null,
      imsi: null,
      activatedOn: '2026-01-05',
      firstUsedOn: '2026-01-05',
      lastTopUpOn: null,
      balance: 'unknown',
      balanceOn: null,
      goal: 'numberOnly',
      confirmedExpiry: null,
      rule: null,
      note: '',
      ...EMPTY_PROFILE,
      reminders: null,
      isSample: false,
      createdAt: NOW,
      updatedAt: NOW,
      archivedAt: null,
      deletedAt: null,
      ...changes,
    },
    renewals: [],
    inProgress: null,
  }
}
