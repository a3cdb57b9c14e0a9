import type { Card } from '../cards/card'
import type { CivilDate } from '../base/civilDate'
import { amountText } from '../base/money'
import type { Renewal, RenewalDetails } from '../renewals/renewal'
import type { RecordedCard } from './importRecord'
import type { PlannedRow } from './importOutcome'

type Change = PlannedRow['changes'][number]

/** A card or renewal after applying a row, and what changed. Empty cells change nothing. */
export interface Changed<Value> {
  readonly value: Value
  readonly changes: readonly Change[]
}

/** `seenOn` is the day that the file describes: for a balance, and for an expiry without a renewal. */
export function changedCard(card: Card, recorded: RecordedCard, seenOn: CivilDate): Changed<Card> {
  const changes: Change[] = []
  const take = <Key extends keyof Card>(
    key: Key,
    next: Card[Key] | null,
    text: TextOf<Card[Key]>,
  ) => {
    if (next === null || text(next) === text(card[key])) return {}
    changes.push({ field: key, before: text(card[key]), after: text(next) })
    return { [key]: next }
  }
  const plain = (value: string | null) => value ?? ''
  const value: Card = {
    ...card,
    ...take('label', recorded.label || null, plain),
    ...operatorChange(card, recorded, changes),
    ...take('iccid', recorded.iccid, plain),
    ...take('imsi', recorded.imsi, plain),
    ...take('activatedOn', recorded.activatedOn, plain),
    ...balanceChange(card, recorded, seenOn, changes),
    ...take(
      'balanceSeen',
      recorded.balanceAmount && { amount: recorded.balanceAmount, on: seenOn },
      (seen) => (seen ? amountText(seen.amount) : ''),
    ),
    ...take(
      'holder',
      holderIn(card.holder, recorded.holder),
      ({ name, relation }) => name || (relation ?? ''),
    ),
    ...take('tags', [...new Set([...card.tags, ...recorded.tags])], (tags) => tags.join(', ')),
    ...take(
      'confirmedExpiry',
      recorded.expiry && { on: recorded.expiry, seenOn },
      (expiry) => expiry?.on ?? '',
    ),
    ...take('note', withNote(card.note, recorded.note), plain),
  }
  return { value, changes }
}

/**
 * A balance that a file tells was seen on the day of the file and no later; what the user saw since
 * stays. The same answer of a later day is a change, too: it is believed for longer.
 */
function balanceChange(
  card: Card,
  { balance }: RecordedCard,
  seenOn: CivilDate,
  changes: Change[],
): Partial<Pick<Card, 'balance' | 'balanceOn'>> {
  if (balance === 'unknown') return {}
  const isKnown = card.balance !== 'unknown' && card.balanceOn !== null
  if (isKnown && card.balanceOn !== null && card.balanceOn >= seenOn) return {}
  const isSame = card.balance === balance
  changes.push({
    field: 'balance',
    before: isSame ? (card.balanceOn ?? '') : card.balance,
    after: isSame ? seenOn : balance,
  })
  return { balance, balanceOn: seenOn }
}

/** "Myself" is no name. */
const SELF = /^(本人|自己|我|我自己|yo|yo mismo|yo misma|propio|propia|self|me|myself|own)$/i

function holderIn(before: Card['holder'], name: string): Card['holder'] | null {
  if (name === '') return null
  return SELF.test(name) ? { ...before, relation: 'self', name: '' } : { ...before, name }
}

type TextOf<Value> = (value: Value) => string

function operatorChange(card: Card, { operator }: RecordedCard, changes: Change[]) {
  if (operator === null) return {}
  const before = card.operatorName || card.operator
  const after = operator.name || operator.id
  if (before === after) return {}
  changes.push({ field: 'operator', before, after })
  return { operator: operator.id, operatorName: operator.name }
}

/** The renewal with the row's values; fields that the row leaves open stay. */
export function changedRenewal(renewal: Renewal, recorded: RenewalDetails): Changed<Renewal> {
  const changes: Change[] = []
  const take = <Key extends keyof RenewalDetails>(
    key: Key,
    next: RenewalDetails[Key] | null,
    text: TextOf<RenewalDetails[Key]>,
  ) => {
    if (next === null || text(next) === text(renewal[key])) return {}
    changes.push({ field: key, before: text(renewal[key]), after: text(next) })
    return { [key]: next }
  }
  const plain = (value: string | null) => value ?? ''
  const money = (value: RenewalDetails['amount']) =>
    value === null ? '' : `${amountText(value)} ${value.currency}`
  const value: Renewal = {
    ...renewal,
    ...take('amount', recorded.amount, money),
    ...take('paid', recorded.paid, money),
    ...take('fee', recorded.fee, money),
    ...take('channel', recorded.channel, plain),
    ...take('method', recorded.method, plain),
    ...take('plan', recorded.plan || null, plain),
    ...take('months', recorded.months, (months) => String(months ?? '')),
    ...take('orderNumber', recorded.orderNumber || null, plain),
    ...take('status', recorded.status, plain),
    ...take('confirmedExpiry', recorded.confirmedExpiry, plain),
    ...take('note', withNote(renewal.note, recorded.note), plain),
  }
  return { value, changes }
}

/** Keeps an existing note and adds a new one below it. */
function withNote(before: string, added: string): string | null {
  if (added === '' || before.includes(added)) return null
  return before === '' ? added : `${before}\n${added}`
}
