import type { OutputOf } from '@shared/domain/exports/exportOptions'
import type { HistoryColumn } from '@shared/domain/history/historyColumns'

/** Preferred width of each column in millimetres, at full letter size. */
const WIDTHS: Readonly<Record<HistoryColumn, number>> = {
  date: 20,
  card: 26,
  number: 25,
  operator: 20,
  holder: 24,
  tags: 20,
  amount: 19,
  amountCurrency: 12,
  paid: 19,
  paidCurrency: 12,
  fee: 17,
  feeCurrency: 12,
  rate: 17,
  channel: 19,
  method: 19,
  plan: 24,
  months: 13,
  orderNumber: 30,
  status: 17,
  confirmedExpiry: 22,
  receipts: 15,
  receiptNames: 34,
  note: 44,
  cardState: 17,
  recordedAt: 34,
  changedAt: 34,
}

/**
 * A currency column that is merged into its amount when both are chosen, which saves a column on
 * paper.
 */
const CURRENCY_OF = {
  amount: 'amountCurrency',
  paid: 'paidCurrency',
  fee: 'feeCurrency',
} as const satisfies Partial<Record<HistoryColumn, HistoryColumn>>

const PAPER_WIDTHS = {
  a4: { portrait: 210, landscape: 297 },
  letter: { portrait: 216, landscape: 279 },
} as const
const MARGIN_MM = 12
const LETTERS_PT = 8.5
const SMALLEST_LETTERS_PT = 5
/** Portrait is chosen while the letters need not shrink below this share of their size. */
const SQUEEZE = 0.9

interface SheetColumn {
  readonly id: HistoryColumn
  /** Percent of the table's width. */
  readonly percent: number
  readonly hasCurrency: boolean
}

export interface Sheet {
  readonly paper: OutputOf<'pdf'>['paper']
  readonly isLandscape: boolean
  readonly columns: readonly SheetColumn[]
  readonly lettersPt: number
}

/**
 * Lays out the chosen columns on paper. Widths are fixed, so that a table printed in several parts
 * looks like one. Letters shrink when the columns need more room; no column is left out.
 */
export function sheetFor(columns: readonly HistoryColumn[], output: OutputOf<'pdf'>): Sheet {
  const merged = Object.entries(CURRENCY_OF).filter(
    ([figure, currency]) => columns.some((id) => id === figure) && columns.includes(currency),
  )
  const isMerged = (id: HistoryColumn) => merged.some(([figure]) => figure === id)
  const hidden = new Set<HistoryColumn>(merged.map(([, currency]) => currency))
  const wanted = columns
    .filter((id) => !hidden.has(id))
    .map((id) => ({ id, width: WIDTHS[id] + (isMerged(id) ? 8 : 0) }))
  const total = wanted.reduce((sum, { width }) => sum + width, 0)
  const room = (way: 'portrait' | 'landscape') => PAPER_WIDTHS[output.paper][way] - 2 * MARGIN_MM
  const isLandscape =
    output.orientation === 'automatic'
      ? room('portrait') / total < SQUEEZE
      : output.orientation === 'landscape'
  const scale = Math.min(1, room(isLandscape ? 'landscape' : 'portrait') / total)
  return {
    paper: output.paper,
    isLandscape,
    columns: wanted.map(({ id, width }) => ({
      id,
      percent: Math.round((width / total) * 10_000) / 100,
      hasCurrency: isMerged(id),
    })),
    lettersPt: Math.max(SMALLEST_LETTERS_PT, Math.round(LETTERS_PT * scale * 10) / 10),
  }
}
