import {
  type CivilDate,
  type Instant,
  addDays,
  dateIn,
  isCivilDate,
  parseCivilDate,
} from '../base/civilDate'

/** The order of dates whose year comes last, `05/03/2026`. */
export const LONG_ORDERS = ['dmy', 'mdy'] as const
type LongOrder = (typeof LONG_ORDERS)[number]
/** In which order it writes days whose year has two digits, `26-1-10`. */
export const SHORT_ORDERS = ['ymd', 'dmy', 'mdy'] as const
export type ShortOrder = (typeof SHORT_ORDERS)[number]

/** Null when unknown; cells that depend on it are ambiguous then. */
export interface DateOrders {
  readonly long: LongOrder | null
  readonly short: ShortOrder | null
}

/** An open question about the date order, with an example cell and its possible meanings. */
export interface DateQuestion {
  readonly shape: 'long' | 'short'
  readonly example: string
  readonly choices: readonly { readonly order: ShortOrder; readonly date: CivilDate }[]
}

export type ReadDate = CivilDate | 'ambiguous' | null

const LONG = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})$/
const SHORT = /^(\d{1,2})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/
const TIME = /^(.{6,}?)[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?\s?m\.?)?$/i
const ZONED = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/

/** Excel's day number, counted from 30 December 1899. Numbers of 1990 to 2199 are accepted as dates. */
const SERIAL = /^(\d{5,6})(?:\.\d+)?$/
const EXCEL_DAY_ZERO: CivilDate = '1899-12-30'
const [FIRST_SERIAL, LAST_SERIAL] = [32_874, 109_574]

/** Months by their first three letters in Spanish and English. */
const MONTHS = [
  ['ene', 'jan'],
  ['feb'],
  ['mar'],
  ['abr', 'apr'],
  ['may'],
  ['jun'],
  ['jul'],
  ['ago', 'aug'],
  ['set', 'sep'],
  ['oct'],
  ['nov'],
  ['dic', 'dec'],
]

/** How far in the past and future a two-digit year may lie. */
const [YEARS_BACK, YEARS_AHEAD] = [12, 3]

/**
 * Parses a date in every form that our users write: `2026-01-31`, `2026/1/31`, `31/01/2026`,
 * `2026年1月31日`, `26-1-31`, `31 de enero de 2026`, Excel's 46053, with or without a time of day. A
 * moment with a zone gives the date in the user's zone.
 */
export function readDate(text: string, orders: DateOrders, timeZone: string): ReadDate {
  const plain = withoutTime(text, timeZone)
  return (
    parseCivilDate(plain) ??
    namedMonth(plain) ??
    serialDay(plain) ??
    longDay(plain, orders.long) ??
    shortDay(plain, orders.short)
  )
}

/**
 * The date orders that all dates of a file together imply, and the open questions. A single
 * unambiguous date decides for the file; `today` decides which two-digit years are likely.
 */
export function dateOrdersOf(
  cells: Iterable<string>,
  today: CivilDate,
  timeZone: string,
): { readonly orders: DateOrders; readonly questions: readonly DateQuestion[] } {
  const long = new OrderVote(LONG_ORDERS, () => true)
  const short = new OrderVote(SHORT_ORDERS, (date) => isLikely(date, today))
  for (const cell of new Set(cells)) {
    const plain = withoutTime(cell, timeZone)
    const longParts = LONG.exec(plain)
    const shortParts = longParts ? null : SHORT.exec(plain)
    if (longParts) long.hear(plain, (order) => inOrder(longParts, order))
    else if (shortParts) short.hear(plain, (order) => inOrder(shortParts, order))
  }
  return {
    orders: { long: long.winner(), short: short.winner() },
    questions: [
      ...long.question().map((question) => ({ shape: 'long' as const, ...question })),
      ...short.question().map((question) => ({ shape: 'short' as const, ...question })),
    ],
  }
}

type Reading = { readonly order: ShortOrder; readonly date: CivilDate }

/** Finds the orders that all cells allow. */
class OrderVote<Order extends ShortOrder> {
  private likely: readonly Order[]
  private example: { readonly cell: string; readonly choices: readonly Reading[] } | null = null
  private hasHeard = false

  constructor(
    private readonly all: readonly Order[],
    private readonly accepts: (date: CivilDate) => boolean,
  ) {
    this.likely = all
  }

  hear(cell: string, read: (order: Order) => CivilDate | null): void {
    const choices = this.all.flatMap((order) => {
      const date = read(order)
      return date === null ? [] : [{ order, date }]
    })
    if (choices.length === 0) return
    this.hasHeard = true
    const fitting = choices.filter(({ date }) => this.accepts(date))
    const orders = (fitting.length > 0 ? fitting : choices).map(({ order }) => order)
    const remaining = this.likely.filter((order) => orders.includes(order))
    // Contradicting rows decide nothing; each ambiguous one becomes a question.
    this.likely = remaining.length > 0 ? remaining : this.all
    const isDifferent = new Set(choices.map(({ date }) => date)).size > 1
    if (isDifferent && choices.length > (this.example?.choices.length ?? 0)) {
      this.example = { cell, choices }
    }
  }

  winner(): Order | null {
    const [only] = this.likely
    return this.hasHeard && this.likely.length === 1 ? (only ?? null) : null
  }

  question(): { readonly example: string; readonly choices: readonly Reading[] }[] {
    if (this.example === null || this.winner() !== null) return []
    const allowed: readonly ShortOrder[] = this.likely
    const choices = this.example.choices.filter(({ order }) => allowed.includes(order))
    return [{ example: this.example.cell, choices }]
  }
}

function withoutTime(text: string, timeZone: string): string {
  const plain = text.normalize('NFKC').trim()
  if (ZONED.test(plain)) {
    const moment = instantOf(plain)
    return moment === null ? plain : dateIn(timeZone, moment)
  }
  return TIME.exec(plain)?.[1]?.trim() ?? plain
}

function instantOf(text: string): Instant | null {
  const milliseconds = Date.parse(text)
  return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString()
}

function longDay(plain: string, order: LongOrder | null): ReadDate {
  const parts = LONG.exec(plain)
  return parts && decide(parts, order, LONG_ORDERS)
}

function shortDay(plain: string, order: ShortOrder | null): ReadDate {
  const parts = SHORT.exec(plain)
  return parts && decide(parts, order, SHORT_ORDERS)
}

/** Applies the file's order; a date that is invalid in it may still have a single valid reading. */
function decide<Order extends ShortOrder>(
  parts: RegExpExecArray,
  order: Order | null,
  orders: readonly Order[],
): ReadDate {
  const expected = order && inOrder(parts, order)
  if (expected) return expected
  const days = new Set(orders.flatMap((each) => inOrder(parts, each) ?? []))
  const [only] = days
  return days.size > 1 ? 'ambiguous' : (only ?? null)
}

function inOrder(parts: RegExpExecArray, order: ShortOrder): CivilDate | null {
  const [whole, a = '', b = '', c = ''] = parts
  if (whole.includes('年') && order !== 'ymd') return null
  const [year, month, day] = order === 'ymd' ? [a, b, c] : order === 'dmy' ? [c, b, a] : [c, a, b]
  return dayOf(year.length === 4 ? year : `20${year.padStart(2, '0')}`, month, day)
}

function dayOf(year: string, month: string, day: string): CivilDate | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isCivilDate(text) ? text : null
}

function isLikely(date: CivilDate, today: CivilDate): boolean {
  const years = Number(date.slice(0, 4)) - Number(today.slice(0, 4))
  return years >= -YEARS_BACK && years <= YEARS_AHEAD
}

function namedMonth(plain: string): CivilDate | null {
  const words = plain.toLowerCase().replace(/,/g, ' ')
  const dayFirst =
    /^(\d{1,2})[\s-/.]+(?:de\s+)?([a-z]{3,10})\.?[\s-/.]+(?:del?\s+)?(\d{4}|\d{2})$/.exec(words)
  const monthFirst = /^([a-z]{3,10})\.?\s+(\d{1,2})\s+(\d{4})$/.exec(words)
  const [day, name, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]]
  if (!day || !name || !year) return null
  const month = MONTHS.findIndex((names) => names.includes(name.slice(0, 3))) + 1
  return dayOf(year.length === 2 ? `20${year}` : year, String(month), day)
}

function serialDay(plain: string): CivilDate | null {
  const days = Number(SERIAL.exec(plain)?.[1])
  return days >= FIRST_SERIAL && days <= LAST_SERIAL ? addDays(EXCEL_DAY_ZERO, days) : null
}
