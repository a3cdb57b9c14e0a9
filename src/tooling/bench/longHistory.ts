import type { CardDetails } from '@shared/domain/cards/card'
import { newCardDocument } from '@shared/domain/cards/cardChanges'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import { type CivilDate, type Instant, addDays } from '@shared/domain/base/civilDate'
import type { OperatorId } from '@shared/domain/operators/operators'
import { CHANNELS, METHODS, type Renewal } from '@shared/domain/renewals/renewal'

const NOW: Instant = '2026-11-22T16:00:00.000Z'
const LAST_DAY: CivilDate = '2026-11-20'
const RENEWALS_A_CARD = 100
const OPERATORS: readonly OperatorId[] = ['claro', 'movistar', 'entel', 'bitel']
const NOTES = [
  '',
  '',
  '家里的号码，微信绑定',
  'Recarga por la app, sin problemas',
  '代充，"次日到账"',
]

/** A dealer's library over ten years with this many renewals; the same at every run. */
export function longHistory(renewals: number): CardDocument[] {
  const cards = Math.ceil(renewals / RENEWALS_A_CARD)
  return Array.from({ length: cards }, (_, card) => {
    const id = `card-${String(card).padStart(5, '0')}`
    const empty = newCardDocument(detailsOf(card), { id, now: NOW })
    const count = Math.min(RENEWALS_A_CARD, renewals - card * RENEWALS_A_CARD)
    const list = Array.from({ length: count }, (_, at) => renewalOf(id, card, at))
    return { ...empty, renewals: list }
  })
}

function detailsOf(card: number): CardDetails {
  return {
    label: `客户 ${card} 的号卡`,
    operator: OPERATORS[card % OPERATORS.length] ?? 'claro',
    operatorName: '',
    number: String(900_000_000 + card),
    iccid: null,
    imsi: null,
    activatedOn: '2016-01-05',
    firstUsedOn: null,
    lastTopUpOn: null,
    balance: 'unknown',
    balanceOn: null,
    goal: 'numberOnly',
    confirmedExpiry: null,
    rule: null,
    note: '',
  }
}

function renewalOf(cardId: string, card: number, at: number): Renewal {
  const turn = card + at
  return {
    id: `${cardId}-${String(at).padStart(4, '0')}`,
    date: addDays(LAST_DAY, -36 * at - (card % 36)),
    amount: { minor: 300 + (turn % 15) * 50, currency: 'PEN' },
    paid: turn % 3 === 0 ? null : { minor: 800 + (turn % 200), currency: 'CNY' },
    fee: turn % 5 === 0 ? { minor: 150, currency: 'CNY' } : null,
    channel: CHANNELS[turn % CHANNELS.length] ?? null,
    method: METHODS[turn % METHODS.length] ?? null,
    plan: turn % 4 === 0 ? 'Prepago Chévere 5' : '',
    months: null,
    orderNumber: turn % 2 === 0 ? `202611${String(turn).padStart(14, '0')}` : '',
    status: turn % 50 === 0 ? 'failed' : 'effective',
    confirmedExpiry: turn % 7 === 0 ? '2027-05-01' : null,
    note: NOTES[turn % NOTES.length] ?? '',
    receipts: [],
    askAgainAt: null,
    createdAt: `2026-01-01T00:00:${String(at % 60).padStart(2, '0')}.000Z`,
    updatedAt: NOW,
    deletedAt: null,
  }
}
