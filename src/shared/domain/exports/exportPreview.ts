import * as v from 'valibot'
import type { CalendarEvent } from './calendarEvents'
import { eventDescription, eventTitle } from './calendarWords'
import type { CardDocument } from '../cards/cardDocument'
import { cellText, dateText } from './cellText'
import type { ExportOptions, OutputOf } from './exportOptions'
import { RowsByDay, rowsInScope, scopeMatcher } from './exportScope'
import { type CellWords, columnHeaders, historyCells } from '../history/historyCells'
import type { HistoryRow } from '../history/history'

/** The first rows of an export as text. */
export const ExportPreviewSchema = v.object({
  /** Number of renewals in scope. */
  count: v.number(),
  headers: v.array(v.string()),
  rows: v.array(v.array(v.string())),
})
export type ExportPreview = v.InferOutput<typeof ExportPreviewSchema>

const PREVIEW_ROWS = 8
/** A note can be a page long; the preview needs a line. */
const PREVIEW_LENGTH = 200

export function previewOf(
  count: number,
  rows: readonly HistoryRow[],
  options: ExportOptions,
  words: CellWords,
): ExportPreview {
  const textsOf = (row: HistoryRow) =>
    historyCells(row, options.columns, words).map((cell) =>
      cellText(cell, options).slice(0, PREVIEW_LENGTH),
    )
  return {
    count,
    headers: columnHeaders(options.columns, words),
    rows: rows.slice(0, PREVIEW_ROWS).map(textsOf),
  }
}

/** A calendar's preview has dates and sentences instead of columns. */
export function eventPreview(
  events: readonly CalendarEvent[],
  options: ExportOptions,
  { hasNumbers }: OutputOf<'ics'>,
  { texts }: CellWords,
): ExportPreview {
  const { date, event } = texts.exports.calendar.column
  return {
    count: events.length,
    headers: [date, event],
    rows: events
      .slice(0, PREVIEW_ROWS)
      .map((each) => [
        dateText(each.date, options.dateFormat),
        `${eventTitle(each, texts)}\n${eventDescription(each, texts, options, hasNumbers)}`,
      ]),
  }
}

/** All rows at once: for a few documents, or where nobody waits. */
export function rowsOf(documents: readonly CardDocument[], options: ExportOptions): HistoryRow[] {
  const isInScope = scopeMatcher(options.scope)
  const rows = new RowsByDay()
  for (const document of documents) rows.add(rowsInScope(document, isInScope))
  return [...rows.inOrder(options.order)]
}
