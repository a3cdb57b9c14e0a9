import { EMPTY_PROFILE } from '@shared/domain/cards/cardProfile'
import { CARD_DOCUMENT_VERSION, type CardDocument } from '@shared/domain/cards/cardDocument'
import type { RenewalProgress } from '@shared/domain/renewals/renewalProgress'
import type { Clock } from '../../ports/clock'
import type { Logger } from '../../ports/logger'
import { JOURNAL_VERSION } from '../importJournalFile'

export const NOW = '2026-11-22T16:00:00.000Z'

/** A clock that moves on by a second each time it is read. */
export function tickingClock(): Clock {
  let second = 0
  return {
    now: () => `2026-11-22T16:00:${String(second++ % 60).padStart(2, '0')}.000Z`,
    timeZone: () => 'Asia/Shanghai',
    every: () => () => undefined,
  }
}

export function countingIds() {
  let count = 0
  return { newId: () => `id-${String(++count).padStart(6, '0')}` }
}

export interface LogBook extends Logger {
  readonly events: string[]
}

export function logBook(): LogBook {
  const events: string[] = []
  return {
    events,
    info: (event) => void events.push(event),
    error: (event, cause) => void events.push(`${event} ${String(cause)}`),
  }
}

/** A guided renewal that was left after these files had been attached. */
export function progressWith(stagedIds: string[]): RenewalProgress {
  const input: RenewalProgress['input'] = {
    date: '2026-11-22',
    amount: '5',
    paid: '',
    paidCurrency: 'PEN',
    fee: '',
    feeCurrency: 'PEN',
    channel: null,
    method: null,
    plan: '',
    months: '',
    orderNumber: '',
    status: 'paid',
    confirmedExpiry: '',
    note: '',
  }
  return { step: 'confirm', checked: [], input, stagedIds, startedAt: NOW, updatedAt: NOW }
}

export function cardDocument(
  id: string,
  changes: Partial<CardDocument['card']> = {},
): CardDocument {
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

/** The journal of an import that a crash cut short. */
export const UNFINISHED_IMPORT = {
  schemaVersion: JOURNAL_VERSION,
  state: 'writing',
  about: {
    fileName: '台账.csv',
    importedAt: '2026-11-22T16:00:00.000Z',
    counts: {
      rows: { new: 1, changed: 0, deleted: 0, same: 0, refused: 0, skipped: 0 },
      newCards: 1,
      changedCards: 0,
      newRenewals: 1,
      changedRenewals: 0,
      toTrash: { cards: 0, renewals: 0, receipts: 0 },
    },
    missingReceipts: 0,
  },
  entries: [],
}
