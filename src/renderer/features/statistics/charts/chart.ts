/**
 * A chart as data, before it is drawn: numbers, words and a table.
 * See src/decisions/032-charts-are-data-first.md.
 */

export interface ChartSeries {
  readonly name: string
  readonly values: readonly (number | null)[]
  /** The main colour, a hatched second one on top of it, or a line across the bar. */
  readonly look: 'main' | 'hatched' | 'mark'
}

export interface ChartDrawing {
  /** Vertical columns for ordered labels such as time; horizontal bars for names. */
  readonly kind: 'columns' | 'bars'
  readonly labels: readonly string[]
  /** Shorter labels below the columns, with line breaks, where there is room. */
  readonly shortLabels?: readonly string[]
  readonly series: readonly ChartSeries[]
  /** Formats a value beside its bar and in the summary. */
  readonly format: (value: number) => string
  /** Formats a value on the axis. */
  readonly axisFormat: (value: number) => string
}

export interface ChartTable {
  readonly columns: readonly { readonly label: string; readonly isNumeric: boolean }[]
  readonly rows: readonly (readonly string[])[]
  readonly total?: readonly string[]
}

export interface Chart {
  readonly id: string
  readonly title: string
  /** What the chart shows, in one sentence. */
  readonly summary: string
  /** How it was computed, and what it leaves out. */
  readonly notes: readonly string[]
  /** Null when there is nothing to draw; the summary says why. */
  readonly drawing: ChartDrawing | null
  /** Computed on demand: for a long history it takes longer than the drawing. */
  readonly table: () => ChartTable
}

const ROW_PX = 30
const COLUMNS_PX = 260
const AXIS_PX = 64

/** Height of a drawing: horizontal bars need room for each bar. */
export function heightOf({ kind, labels }: ChartDrawing): number {
  return kind === 'columns' ? COLUMNS_PX : AXIS_PX + Math.max(2, labels.length) * ROW_PX
}
