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

/** One export as it was decided on: what every format is made from, but for the records themselves. */
export interface ExportJob {
  readonly options: PlainExportOptions
  readonly words: CellWords
  readonly version: string
  readonly now: Instant
  /** By the user's calendar. */
  readonly today: CivilDate
  /** All renewals in the scope, and those of each year in the order in which they come. */
  readonly count: number
  readonly years: readonly YearCount[]
}

/** A receipt on its way to paper. */
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

/** The records of an export, a few at a time and in its order; each can be asked for again. */
export interface ExportFeed {
  rows(): AsyncIterable<readonly HistoryRow[]>
  /** Whole documents, of every card of which something is in the scope. */
  documents(): AsyncIterable<readonly CardDocument[]>
  /** What these cards put into a calendar, in the order of days. */
  events(): AsyncIterable<readonly CalendarEvent[]>
  /** The receipts that are to be seen, one after the other. */
  receipts(): AsyncIterable<ShownReceipt>
  /** A PDF of the page. */
  printed(page: PrintedPage): AsyncIterable<Uint8Array>
}

/** Gives the file of a job, piece by piece; holds no state and knows no place to write to. */
export type Exporter = (job: ExportJob, feed: ExportFeed) => AsyncIterable<Uint8Array>

/** What an export was last made with, the presets and the schedule. */
export interface ExportMemoryRepository {
  read(): ExportMemory
  write(memory: ExportMemory): Result<ExportMemory>
}

/** Writes what leaves the app: there as a whole when it returns ok, otherwise not at all. */
export interface ExportFiles {
  isThere(path: string): boolean
  /** Also ok when it was gone already. */
  remove(path: string): Result<undefined>
  write(path: string, bytes: Uint8Array): Result<undefined>
  /** Piece by piece, for what is too large to be held in memory; `cancelled` when that was asked for. */
  writePieces(
    path: string,
    pieces: AsyncIterable<Uint8Array>,
    signal?: AbortSignal,
  ): Promise<Result<undefined>>
}
