import type { HistoryRow } from './history'
import type { ColumnSort, TableColumn } from './historyViews'
import { rateOf } from './exchangeRate'
import type { Money } from '../base/money'
import { keptReceipts } from '../receipts/receipt'
import { type SlicedWork, sortInSlices } from '../base/slicedWork'

/** The words that rows are ordered by where the column shows words: those that are shown. */
type TextIn = (column: TableColumn, row: HistoryRow) => string

export interface OrderWords {
  readonly textIn: TextIn
  readonly compareTexts: (a: string, b: string) => number
}

type Key = (row: HistoryRow) => number | null

/** Columns sorted by number; all others are sorted by their text. */
const FIGURES: Partial<Record<TableColumn, Key>> = {
  date: ({ renewal }) => dayNumber(renewal.date),
  confirmedExpiry: ({ renewal }) => renewal.confirmedExpiry && dayNumber(renewal.confirmedExpiry),
  recordedAt: ({ renewal }) => momentNumber(renewal.createdAt),
  changedAt: ({ renewal }) => momentNumber(renewal.updatedAt),
  number: ({ card }) => Number(card.number),
  amount: ({ renewal }) => moneyNumber(renewal.amount),
  paid: ({ renewal }) => moneyNumber(renewal.paid),
  fee: ({ renewal }) => moneyNumber(renewal.fee),
  rate({ renewal }) {
    const rate = rateOf(renewal.paid, renewal.amount)
    return rate === null ? null : Number(rate)
  },
  months: ({ renewal }) => renewal.months,
  receipts: ({ renewal }) => keptReceipts(renewal.receipts).length,
}

/**
 * Sorts the rows by each column in turn, stably. Empty cells come last in both directions. Keys are
 * computed once per row and texts compared once per distinct text, so that the sort itself compares
 * only numbers.
 */
export function* orderInSlices(
  rows: readonly HistoryRow[],
  sort: readonly ColumnSort[],
  words: OrderWords,
): SlicedWork<readonly HistoryRow[]> {
  if (sort.length === 0) return rows
  const keys: Float64Array[] = []
  for (const { column, isDescending } of sort) {
    const figure = FIGURES[column]
    const ranks = figure
      ? yield* figureKeys(rows, figure)
      : yield* wordKeys(rows, (row) => words.textIn(column, row), words.compareTexts)
    keys.push(isDescending ? yield* reversed(ranks) : ranks)
  }
  const order = yield* sortInSlices(rows.length, (a, b) => {
    for (const key of keys) {
      const [one, other] = [key[a] ?? 0, key[b] ?? 0]
      if (one !== other) return one < other ? -1 : 1
    }
    return 0
  })
  const ordered: HistoryRow[] = []
  for (const index of order) {
    const row = rows[index]
    if (row) ordered.push(row)
    if (ordered.length % 4_096 === 0) yield
  }
  return ordered
}

const NOTHING = Number.POSITIVE_INFINITY

function* figureKeys(rows: readonly HistoryRow[], key: Key): SlicedWork<Float64Array> {
  const keys = new Float64Array(rows.length)
  let index = 0
  for (const row of rows) {
    keys[index] = key(row) ?? NOTHING
    index += 1
    if (index % 256 === 0) yield
  }
  return keys
}

/** The rank of each text among all texts. */
function* wordKeys(
  rows: readonly HistoryRow[],
  wordOf: (row: HistoryRow) => string,
  compare: OrderWords['compareTexts'],
): SlicedWork<Float64Array> {
  const numbers = new Map<string, number>()
  const keys = new Float64Array(rows.length)
  let index = 0
  for (const row of rows) {
    const word = wordOf(row)
    const known = numbers.get(word)
    const number = known ?? numbers.size
    if (known === undefined) numbers.set(word, number)
    keys[index] = number
    index += 1
    if (index % 256 === 0) yield
  }
  const words = [...numbers.keys()]
  const order = yield* sortInSlices(words.length, (a, b) => compare(words[a] ?? '', words[b] ?? ''))
  const ranks = new Float64Array(words.length)
  for (const [rank, number] of order.entries()) {
    ranks[number] = words[number] === '' ? NOTHING : rank
  }
  for (let at = 0; at < keys.length; at += 1) keys[at] = ranks[keys[at] ?? 0] ?? 0
  return keys
}

function* reversed(keys: Float64Array): SlicedWork<Float64Array> {
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] ?? 0
    if (key !== NOTHING) keys[index] = -key
    if (index % 16_384 === 0) yield
  }
  return keys
}

function dayNumber(day: string): number {
  return Number(day.replaceAll('-', ''))
}

function momentNumber(moment: string): number {
  return Number(moment.replace(/\D/g, ''))
}

/** Amounts of one currency stay together: comparing numbers of different currencies means nothing. */
function moneyNumber(money: Money | null): number | null {
  if (money === null) return null
  const letters = [...money.currency].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 65,
    0,
  )
  return letters * 1e11 + money.minor
}
