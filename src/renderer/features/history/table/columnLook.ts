import type { TableColumn } from '@shared/domain/history/historyViews'

/** Columns of figures: they stand at the right, under each other. */
const NUMERIC: ReadonlySet<TableColumn> = new Set(['amount', 'paid', 'fee', 'rate', 'months'])
/** Columns of digits that are no figures. */
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

/** In CSS pixels; grid.css says the same. All rows are alike, so that any of a hundred thousand is found by counting. */
export const ROW_HEIGHT = 40
export const HEADER_HEIGHT = 36

/** The columns before the first and after the last of the user's. */
export const SELECT_WIDTH = 40
export const ACTIONS_WIDTH = 66
