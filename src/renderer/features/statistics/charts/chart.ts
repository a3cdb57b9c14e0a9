/**
 * A chart before it is drawn: what it says in numbers, in words and as a table.
 * See src/decisions/032-charts-are-data-first.md.
 */

export interface ChartSeries {
  readonly name: string
  readonly values: readonly (number | null)[]
  /** The first colour, a hatched second one on top of it, or a line across the bar. */
  readonly look: 'main' | 'hatched' | 'mark'
}

export interface ChartDrawing {
  /** Upright columns for time and other orders; lying bars for names. */
  readonly kind: 'columns' | 'bars'
  readonly labels: readonly string[]
  /** What stands below the columns where there is room for each: shorter, with a line break or two. */
  readonly shortLabels?: readonly string[]
  readonly series: readonly ChartSeries[]
  /** A figure as it stands beside its bar and in the words for it. */
  readonly format: (value: number) => string
  /** A figure as it stands on the axis. */
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
  /** What there is to see in it, in a sentence. */
  readonly summary: string
  /** How it was reckoned, and what is not in it. */
  readonly notes: readonly string[]
  /** Null where there is nothing to draw: the summary says why. */
  readonly drawing: ChartDrawing | null
  /** Made when it is asked for: of a long history it takes longer than the drawing. */
  readonly table: () => ChartTable
}

const ROW_PX = 30
const COLUMNS_PX = 260
const AXIS_PX = 64

/** Lying bars need room for each of them. */
export function heightOf({ kind, labels }: ChartDrawing): number {
  return kind === 'columns' ? COLUMNS_PX : AXIS_PX + Math.max(2, labels.length) * ROW_PX
}
