import type { CardDocument } from '@shared/domain/cards/cardDocument'
import type { CivilDate, Instant } from '@shared/domain/base/civilDate'
import type { HistoryRow } from '@shared/domain/history/history'
import type { Timeline } from '@shared/domain/rules/timeline'
import type { Language } from '@shared/domain/settings/languages'
import type { Messages } from '@shared/i18n/texts'
import type { Clock } from '../../ports/clock'
import type { Exporter } from '../../ports/exports'
import type { PrintPdf } from '../../ports/printing'
import type { ReceiptLibrary } from '../../ports/receipts'
import type { SettingsRepository } from '../../ports/records'
import type { ReportWriters } from '../../ports/reports'

/** All that a pack is made from: one card as it stands on one day. */
export interface CardEvidence {
  readonly document: CardDocument
  readonly timeline: Timeline
  readonly rows: readonly HistoryRow[]
  readonly texts: Messages
  readonly language: Language
  readonly now: Instant
  /** In Lima. */
  readonly today: CivilDate
}

/** What the files of a pack are read and written with. */
export interface PackTools {
  readonly receipts: ReceiptLibrary
  readonly exporter: Exporter
  readonly writers: ReportWriters
  readonly settings: SettingsRepository
  readonly print: PrintPdf
  readonly clock: Clock
  readonly version: string
  readonly tellProgress: (done: number, total: number) => void
}
