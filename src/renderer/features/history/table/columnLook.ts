import type { TableColumn } from '@shared/domain/history/historyViews'

/** Numeric columns, aligned right. */
const NUMERIC: ReadonlySet<TableColumn> = new Set(['amount', 'paid', 'fee', 'rate', 'months'])
/** Columns of digits that are not numbers. */
const FIGURES: ReadonlySet<TableColumn> = new Set([
  'date',
  'number',
  'orderNumber',
  'confirmedExpiry',
  'recordedAt',
  'changedAt',
])

export function cellClass(column: TableColumn): string {
  if (NUMERIC.has(column)) return 'numeric'
  return FIGURES.has(column) ? 'figures' : ''
}

/**
 * In CSS pixels, the same as in grid.css. All rows have one height, so that the position of any of a
 * hundred thousand can be computed.
 */
export const ROW_HEIGHT = 40
export const HEADER_HEIGHT = 36

/** Widths of the columns before and after the user's. */
export const SELECT_WIDTH = 40
export const ACTIONS_WIDTH = 66
