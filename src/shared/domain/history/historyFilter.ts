import * as v from 'valibot'
import type { Card } from '../cards/card'
import { CivilDateSchema } from '../base/civilDate'
import { foldText, foldedWords } from '../base/foldText'
import type { HistoryRow } from './history'
import { holderKey } from '../cards/holders'
import { chargeOf } from './homeCurrency'
import { IdSchema } from '../base/id'
import { CurrencySchema, MoneySchema, SOLES } from '../base/money'
import { OperatorIdSchema } from '../operators/operators'
import { CHANNELS, METHODS, RENEWAL_STATUSES, type Renewal } from '../renewals/renewal'

/** In a filter's list: renewals without such a value. */
export const NOT_NOTED = ''

const MOST_CHOICES = 1_000
const word = v.pipe(v.string(), v.maxLength(200))
const several = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item), v.maxLength(MOST_CHOICES))

/**
 * Which renewals to show; all parts must match. An empty list, null and the empty text match
 * everything; in a list one match is enough.
 */
export const HistoryFilterSchema = v.object({
  cardIds: several(IdSchema),
  operators: several(OperatorIdSchema),
  /** Tags of the card, as written. */
  tags: several(word),
  /** Keys from `holderKey`. */
  holders: several(word),
  /** First and last date, inclusive. */
  from: v.nullable(CivilDateSchema),
  to: v.nullable(CivilDateSchema),
  /** Charges in this currency. The two amounts are in its minor units, inclusive. */
  currency: v.nullable(CurrencySchema),
  /** Without a currency these refer to the soles that reached the line. */
  amountMin: v.nullable(MoneySchema.entries.minor),
  amountMax: v.nullable(MoneySchema.entries.minor),
  channels: several(v.picklist([...CHANNELS, NOT_NOTED])),
  methods: several(v.picklist([...METHODS, NOT_NOTED])),
  statuses: several(v.picklist(RENEWAL_STATUSES)),
  receipts: v.picklist(['any', 'with', 'without']),
  /** Words, each of which must occur somewhere in the renewal or its card. */
  text: v.pipe(v.string(), v.maxLength(1024)),
})
export type HistoryFilter = v.InferOutput<typeof HistoryFilterSchema>

export const EVERYTHING: HistoryFilter = {
  cardIds: [],
  operators: [],
  tags: [],
  holders: [],
  from: null,
  to: null,
  currency: null,
  amountMin: null,
  amountMax: null,
  channels: [],
  methods: [],
  statuses: [],
  receipts: 'any',
  text: '',
}

type Test = (row: HistoryRow) => boolean

export function filterHistory(rows: readonly HistoryRow[], filter: HistoryFilter): HistoryRow[] {
  return rows.filter(historyMatcher(filter))
}

/** Builds the filter's test once; it is called for each row. */
export function historyMatcher(filter: HistoryFilter): Test {
  const tests = [...cardTests(filter), ...renewalTests(filter), ...textTests(filter.text)]
  return (row) => tests.every((test) => test(row))
}

/** True when a filter excludes nothing. */
export function isEverything(filter: HistoryFilter): boolean {
  return (
    cardTests(filter).length + renewalTests(filter).length + textTests(filter.text).length === 0
  )
}

/** Tests a card only, ignoring the parts of the filter about renewals. */
export function cardMatcher(filter: HistoryFilter): (card: Card) => boolean {
  const parts = cardParts(filter)
  return (card) => parts.every((part) => part(card))
}

function cardParts({ cardIds, operators, tags, holders }: HistoryFilter) {
  const parts: ((card: Card) => boolean)[] = []
  if (cardIds.length > 0) {
    const wanted = new Set(cardIds)
    parts.push(({ id }) => wanted.has(id))
  }
  if (operators.length > 0) parts.push(({ operator }) => operators.includes(operator))
  if (tags.length > 0) {
    parts.push((card) =>
      card.tags.length === 0
        ? tags.includes(NOT_NOTED)
        : card.tags.some((tag) => tags.includes(tag)),
    )
  }
  if (holders.length > 0) {
    parts.push(({ holder }) => holders.includes(holderKey(holder) ?? NOT_NOTED))
  }
  return parts
}

/** Each card is tested once: there are few cards and many renewals. */
function cardTests(filter: HistoryFilter): Test[] {
  const parts = cardParts(filter)
  if (parts.length === 0) return []
  const known = new Map<Card, boolean>()
  return [
    ({ card }) => {
      const before = known.get(card)
      if (before !== undefined) return before
      const isWanted = parts.every((part) => part(card))
      known.set(card, isWanted)
      return isWanted
    },
  ]
}

function renewalTests(filter: HistoryFilter): Test[] {
  const { from, to, channels, methods, statuses, receipts } = filter
  const tests: Test[] = []
  if (from !== null) tests.push(({ renewal }) => renewal.date >= from)
  if (to !== null) tests.push(({ renewal }) => renewal.date <= to)
  if (channels.length > 0) {
    tests.push(({ renewal }) => channels.includes(renewal.channel ?? NOT_NOTED))
  }
  if (methods.length > 0) {
    tests.push(({ renewal }) => methods.includes(renewal.method ?? NOT_NOTED))
  }
  if (statuses.length > 0) tests.push(({ renewal }) => statuses.includes(renewal.status))
  if (receipts !== 'any') {
    const isWanted = receipts === 'with'
    tests.push(
      ({ renewal }) => renewal.receipts.some(({ deletedAt }) => deletedAt === null) === isWanted,
    )
  }
  return [...tests, ...amountTests(filter)]
}

function amountTests({ currency, amountMin, amountMax }: HistoryFilter): Test[] {
  if (currency === null && amountMin === null && amountMax === null) return []
  const least = amountMin ?? 0
  const most = amountMax ?? Number.POSITIVE_INFINITY
  return [
    ({ renewal }) => {
      const money = currency === null ? renewal.amount : chargeOf(renewal)
      return money?.currency === (currency ?? SOLES) && money.minor >= least && money.minor <= most
    },
  ]
}

function textTests(text: string): Test[] {
  const words = foldedWords(text)
  if (words.length === 0) return []
  return [
    ({ card, renewal }) =>
      words.every(
        (word) => textOfRenewal(renewal).includes(word) || textOfCard(card).includes(word),
      ),
  ]
}

// Folding is most of a search's work. Documents are immutable, so a folded text stays valid for its
// renewal.
const foldedRenewals = new WeakMap<Renewal, string>()
const foldedCards = new WeakMap<Card, string>()

function textOfRenewal(renewal: Renewal): string {
  const known = foldedRenewals.get(renewal)
  if (known !== undefined) return known
  const { date, plan, orderNumber, note, receipts } = renewal
  const names = receipts.flatMap(({ deletedAt, fileName }) => (deletedAt === null ? fileName : []))
  const folded = foldText([date, plan, orderNumber, note, ...names].join('\n'))
  foldedRenewals.set(renewal, folded)
  return folded
}

function textOfCard(card: Card): string {
  const known = foldedCards.get(card)
  if (known !== undefined) return known
  const { label, number, operator, operatorName, holder, tags } = card
  const folded = foldText(
    [label, `+51${number}`, operator, operatorName, holder.name, ...tags].join('\n'),
  )
  foldedCards.set(card, folded)
  return folded
}
