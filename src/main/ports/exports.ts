import type { PrintedPage } from './printing'
import type { Result } from '@shared/contract/result'
import type { CivilDate, Instant } from '@shared/domain/base/civilDate'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import type { CalendarEvent } from '@shared/domain/exports/calendarEvents'
import type { ExportMemory } from '@shared/domain/exports/exportMemory'
import type { PlainExportOptions } from '@shared/domain/exports/exportOptions'
import type { YearCount } from '@shared/domain/exports/exportScope'
import type { HistoryRow } from '@shared/domain/history/history'
import type { CellWords } from '@shared/domain/history/historyCells'
import type { ReceiptType } from '@shared/domain/receipts/receiptTypes'

/** One export with all its options resolved: everything that a format needs except the records. */
export interface ExportJob {
  readonly options: PlainExportOptions
  readonly words: CellWords
  readonly version: string
  readonly now: Instant
  /** Today's date where the user is. */
  readonly today: CivilDate
  /** The number of renewals in scope, in total and per year in the order of the export. */
  readonly count: number
  readonly years: readonly YearCount[]
}

/** A receipt to be shown on a page. */
export interface ShownReceipt {
  readonly renewedOn: CivilDate
  readonly label: string
  readonly fileName: string
  readonly note: string
  readonly type: ReceiptType
  readonly isChanged: boolean
  /** Null when the file is gone. */
  readonly bytes: Uint8Array | null
}

/** The records of an export in batches and in order. Each method can be called more than once. */
export interface ExportFeed {
  rows(): AsyncIterable<readonly HistoryRow[]>
  /** Whole documents of every card with something in scope. */
  documents(): AsyncIterable<readonly CardDocument[]>
  /** The calendar events of these cards, ordered by day. */
  events(): AsyncIterable<readonly CalendarEvent[]>
  /** The receipts to show, one at a time. */
  receipts(): AsyncIterable<ShownReceipt>
  /** Prints the page as a PDF. */
  printed(page: PrintedPage): AsyncIterable<Uint8Array>
}

/** Produces the file of a job in pieces. Holds no state and does not know where it is written. */
export type Exporter = (job: ExportJob, feed: ExportFeed) => AsyncIterable<Uint8Array>

/** The last export's options, the presets and the schedule. */
export interface ExportMemoryRepository {
  read(): ExportMemory
  write(memory: ExportMemory): Result<ExportMemory>
}

/** Writes exported files: complete when it returns ok, otherwise not at all. */
export interface ExportFiles {
  isThere(path: string): boolean
  isFolder(path: string): boolean
  /** Also ok when the file does not exist. */
  remove(path: string): Result<undefined>
  write(path: string, bytes: Uint8Array): Result<undefined>
  /** Writes a file too large for memory in pieces; `cancelled` when `signal` aborts it. */
  writePieces(
    path: string,
    pieces: AsyncIterable<Uint8Array>,
    signal?: AbortSignal,
  ): Promise<Result<undefined>>
}
