import type { CalendarEvent } from '@shared/domain/calendarEvents'
import type { CardDocument } from '@shared/domain/cardDocument'
import type { CivilDate, Instant } from '@shared/domain/civilDate'
import type { ExportFormat, PlainExportOptions } from '@shared/domain/exportOptions'
import type { YearCount } from '@shared/domain/exportScope'
import type { HistoryRow } from '@shared/domain/history'
import type { CellWords } from '@shared/domain/historyCells'
import type { HistoryViews } from '@shared/domain/historyViews'
import type { ExportMemory } from '@shared/domain/exportMemory'
import type { CheckReport } from '@shared/domain/libraryCheck'
import type { RefusedRow, SessionContext } from '@shared/domain/import/importSession'
import type {
  FinishedImport,
  ImportChoices,
  ImportView,
  RowsPage,
  RowsRequest,
  UndoneImport,
} from '@shared/domain/import/importView'
import type { Receipt, ReceiptType } from '@shared/domain/receipt'
import type { Decision } from '@shared/domain/reminders/decision'
import type { ReminderLedger } from '@shared/domain/reminders/ledger'
import type { Language, Settings } from '@shared/domain/settings'
import type { TextKey } from '@shared/i18n/texts'
import type { EventName, EventPayload } from '@shared/contract/events'
import type { DamagedDocument, Destination, StagedReceipt } from '@shared/contract/models'
import type { Result } from '@shared/contract/result'

/** What the services need from the world. Adapters in electron/ and storage/ give it to them. */

/** The only way to the time; `every` is the only repeating timer. */
export interface Clock {
  now(): Instant
  /** The user's zone by its IANA name, asked anew each time: it may change while the app runs. */
  timeZone(): string
  /** Calls back about every `seconds`; gives the function that stops it. */
  every(seconds: number, callback: () => void): () => void
}

export interface IdSource {
  newId(): string
}

/** Card documents, held in memory, written durably one by one. */
export interface CardRepository {
  all(): readonly CardDocument[]
  find(cardId: string): CardDocument | null
  /** On disk, whole, when this returns ok; unchanged on disk and in memory when it does not. */
  write(document: CardDocument): Result<CardDocument>
  /** Deletes the document and its copies for good: for samples, and for what has rested in the trash. */
  remove(cardId: string): Result<undefined>
}

export interface SettingsRepository {
  /** The defaults while nothing was changed yet, or while the file is damaged. */
  read(): Settings
  write(settings: Settings): Result<Settings>
}

export interface ViewsRepository {
  /** The defaults while nothing was changed yet, or while the file is damaged. */
  read(): HistoryViews
  write(views: HistoryViews): Result<HistoryViews>
}

export interface ReminderRepository {
  /**
   * The newest ledger that is on disk. A write that failed is not remembered here: who must not
   * repeat itself meanwhile (the reminders) remembers it by itself.
   */
  read(): ReminderLedger
  write(ledger: ReminderLedger): Result<ReminderLedger>
}

/** What was decided about reminders, and why; of the last 90 days. */
export interface DecisionLog {
  /** In the order of deciding. */
  all(): readonly Decision[]
  /** A decision that the disk does not take is only remembered until the app ends. */
  add(decision: Decision): void
}

/** Documents of every kind that could not be read. They lie untouched until the user decides. */
export interface LibraryRepair {
  damaged(): readonly DamagedDocument[]
  /** Sets the damaged file aside, never deletes it, and puts its newest good copy in its place. */
  restore(id: string): Result<DamagedDocument>
}

export type ReceiptContent = Pick<Receipt, 'sha256' | 'type'>

export type ReceiptFileState =
  | { readonly kind: 'missing' | 'unreadable' }
  | { readonly kind: 'read'; readonly sha256: string; readonly bytes: number }

/** A file of the library, by its name inside it: `ab/ab….png`. */
export interface StoredFile {
  readonly name: string
  readonly bytes: number
}

/** Receipt files by content. A path never leaves the adapter, except for the system's viewer. */
export interface ReceiptLibrary {
  /** Copies bytes into the waiting room of renewals not yet recorded, after a look at what they are. */
  stage(fileName: string, bytes: Uint8Array): Promise<Result<StagedReceipt>>
  /** Reads a file that the user chose, then stages it. The source is never touched. */
  stageFile(path: string): Promise<Result<StagedReceipt>>
  /** Those of the files that still wait, also from an earlier run. */
  staged(stagedIds: readonly string[]): Promise<readonly StagedReceipt[]>
  discard(stagedIds: readonly string[]): Promise<void>
  /**
   * Puts staged files in their place, synced; only then may a document name them. They stay staged
   * as well until discarded, so that nothing attached is lost when the document cannot be written.
   */
  keep(stagedIds: readonly string[]): Promise<Result<readonly StagedReceipt[]>>
  /** The real path of a kept receipt's file, contained in the library; null when it is gone. */
  pathOf(content: ReceiptContent): Promise<string | null>
  /** The bytes of a kept receipt's file, as they are now; null when it is gone or unreadable. */
  read(content: ReceiptContent): Promise<Uint8Array | null>
  /** Reads a kept receipt's file from end to end. */
  inspect(content: ReceiptContent): Promise<ReceiptFileState>
  /** What lies in the library, without what is ours to clear away: waiting and half-written files. */
  stored(): Promise<readonly StoredFile[]>
  /**
   * Deletes a file for good, unless it is attached to a form again or `isNamed` says, in the very
   * moment of deleting, that a document names it. Whether it was deleted.
   */
  remove(content: ReceiptContent, isNamed: () => boolean): Promise<boolean>
  stagedPath(
    stagedId: string,
  ): Promise<{ readonly path: string; readonly type: ReceiptType } | null>
}

/** The last whole check of the library. */
export interface CheckRepository {
  /** Null when there is none, or when it cannot be read: then it is time for another. */
  read(): CheckReport | null
  /** A report that the disk does not take is not worth a word: the next check makes another. */
  write(report: CheckReport): void
}

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

export const PICTURE_URL = 'app://print/picture'

/** Markup of ours to be printed. */
export interface PrintedPage {
  readonly html: string
  readonly paper: 'a4' | 'letter'
  readonly isLandscape: boolean
  readonly hasPageNumbers: boolean
  /** What the page shows under `PICTURE_URL`. */
  readonly picture: { readonly type: ReceiptType; readonly bytes: Uint8Array } | null
  /** Renewals on it. */
  readonly rows: number
}

export type PrintPdf = (page: PrintedPage) => Promise<Uint8Array>

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

/** Writes what leaves the app: there as a whole when it returns ok, otherwise not at all. */
export interface ExportMemoryRepository {
  read(): ExportMemory
  write(memory: ExportMemory): Result<ExportMemory>
}

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

/** A file to import: by the path the user chose, or by the bytes that were dropped. */
export type ImportFile =
  { readonly path: string } | { readonly fileName: string; readonly bytes: Uint8Array }

/** An opened file: how it is read and what would become of it. It writes nothing. */
export interface ImportDesk {
  /** Null choices: as the file itself says. */
  plan(choices: ImportChoices | null, context: Omit<SessionContext, 'newId'>): Promise<ImportView>
  rows(request: RowsRequest): Promise<RowsPage>
  /** The cards that would be written, one after another; null behind the last. */
  document(index: number): Promise<CardDocument | null>
  refused(): Promise<{ readonly titles: readonly string[]; readonly rows: readonly RefusedRow[] }>
  /** A receipt that came along, by its hash; null when it did not. */
  receipt(sha256: string): Promise<Uint8Array | null>
  /** Also in the middle of reading: what is under way fails. */
  close(): void
}

/** `onProgress` hears the share that is done, also of later planning. */
export type OpenImportDesk = (
  file: ImportFile,
  onProgress: (done: number) => void,
) => { readonly desk: Promise<Result<ImportDesk>>; readonly cancel: () => void }

/** Writes many cards as one: all of them or none, also when the power is cut in between. */
export interface ImportJournal {
  /** `import-stale` when a card is no longer the one it was planned on. */
  write(
    changes: readonly { readonly before: CardDocument | null; readonly after: CardDocument }[],
    about: FinishedImport,
    onProgress: (done: number, total: number) => void,
  ): Promise<Result<FinishedImport>>
  /** The last import, as long as it can be undone; also one of an earlier run. */
  last(): FinishedImport | null
  /** Puts every card back that is still as the import left it. */
  undo(): Promise<Result<UndoneImport>>
}

export interface PackedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A file of an archive that may be too large to be held in memory. */
export interface StreamedFile {
  readonly name: string
  readonly pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>
}

/** Makes one archive of many files; asks for the next one when the last is in it. */
export type Packer = (
  files: AsyncIterable<PackedFile | StreamedFile>,
  now: Instant,
) => AsyncIterable<Uint8Array>

/** A part of a document for people: facts, sentences or a table. */
export interface ReportSection {
  readonly heading: string
  readonly facts?: readonly (readonly [label: string, value: string])[]
  readonly lines?: readonly string[]
  readonly table?: {
    readonly headers: readonly string[]
    readonly rows: readonly (readonly string[])[]
  }
}

/** What every written form of a document is made from, in the words of one language. */
export interface Report {
  readonly language: Language
  readonly title: string
  readonly subtitle: string
  readonly sections: readonly ReportSection[]
}

export interface ReportWriters {
  /** A4 with numbered pages. */
  pdf(report: Report): Promise<Uint8Array>
  text(report: Report): Uint8Array
}

export interface Dialogs {
  /** Paths of the files chosen; empty when the dialog was cancelled. */
  chooseReceipts(): Promise<readonly string[]>
  /** The path of the file to import; or null. */
  chooseImport(): Promise<string | null>
  /** The path to save to, an existing file confirmed by the system's own question; or null. */
  saveExport(
    suggestedName: string,
    format: ExportFormat | 'evidencePack',
    /** Where to begin; the documents when it is not said, or is gone. */
    folder?: string,
  ): Promise<string | null>
  /** A folder for the scheduled export; or null. */
  chooseFolder(current: string | null): Promise<string | null>
  saveChart(suggestedName: string, format: 'png' | 'svg'): Promise<string | null>
  /** Where to put a copy of a receipt; or null. */
  saveCopy(suggestedName: string): Promise<string | null>
  /** Says once, before the first close to the tray, that the app goes on there. */
  explainTray(): Promise<void>
  /** Says what closing means where there is no tray, and asks whether it is wanted. */
  askToQuit(): Promise<{ readonly quits: boolean; readonly isLastTime: boolean }>
}

export interface Clipboard {
  write(text: string): void
}

export interface Desktop {
  /** False when no program opens the file. */
  openFile(path: string): Promise<boolean>
  showInFolder(path: string): void
  /** Only https addresses of known hosts are passed on. */
  openLink(url: string): Promise<boolean>
}

export interface ShownNotification {
  readonly title: string
  readonly body: string
  /** A notification with the same tag is replaced, not stacked. */
  readonly tag: string
  /** Stays until it is answered, also where the desktop holds back what can wait. */
  readonly isUrgent: boolean
  readonly onClick: () => void
  /** Dropped where the desktop has no buttons; what they do must be in reach elsewhere, too. */
  readonly buttons: readonly NotificationButton[]
}

export interface NotificationButton {
  readonly label: string
  readonly onClick: () => void
}

/** What the desktop can do with a notification now. */
export interface NotificationDesktop {
  /** Something shows notifications, or would start to with the first one. */
  readonly isAvailable: boolean
  /** The program that shows them and its version; null where the system itself does. */
  readonly name: string | null
  readonly hasButtons: boolean
  /** "Do not disturb": what is given to it now, nobody sees. */
  readonly isPaused: boolean
}

export interface Notifier {
  /**
   * True once the desktop has taken it to show; false when it would not within a few seconds. A
   * click, or a button, is an answer and takes it off the screen; closing it is no answer.
   */
  show(notification: ShownNotification): Promise<boolean>
  /** Takes off the screen what this run has shown under the tag. */
  close(tag: string): void
  state(): Promise<NotificationDesktop>
  /** The state may be another now: a daemon came or went, the user wants to be disturbed again. */
  onChanged(listen: () => void): void
}

export interface TrayEntry {
  readonly label: string
  readonly isEnabled?: boolean
  /** Shown with a mark that tells on from off. */
  readonly isChecked?: boolean
  readonly onClick?: () => void
  readonly submenu?: readonly TrayEntry[]
}

export type TrayItem = TrayEntry | 'separator'

export interface TrayState {
  readonly tooltip: string
  readonly mood: 'calm' | 'due' | 'urgent'
  /** How many cards need something now. */
  readonly count: number
  readonly menu: readonly TrayItem[]
}

export interface TrayView {
  show(state: TrayState): void
  /** Is our icon on a panel now? Asked before the window is hidden. */
  isAvailable(): boolean
  onAvailabilityChanged(listen: (isAvailable: boolean) => void): void
  onActivated(listen: () => void): void
}

/** What the system starts at login; whether we are on that list, only the system knows. */
export interface LoginItem {
  isSet(): boolean
  /** Puts the app on the list as it has to be started from now on, or takes it off. */
  set(isOn: boolean): Result<undefined>
}

export interface PowerEvents {
  /** Resume from sleep, unlocking of the screen: reasons to look at the clock at once. */
  onWake(listen: () => void): void
  /** Nobody would see a notification now. */
  isLocked(): boolean
}

/** What a click on the cross of the window does. */
export type Closing = 'hide' | 'quit' | 'stay'

export interface MainWindow {
  /** Creates it when needed, brings it to the front, and leads to the page. */
  show(destination?: Destination): void
  send<E extends EventName>(event: E, payload: EventPayload<E>): void
}

/** A text in the language in use now; `count` picks the singular or the plural. */
export type Translate = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string

/** Ids and counts only: never numbers, names or file contents. */
export interface Logger {
  info(event: string, details?: Readonly<Record<string, string | number | boolean>>): void
  error(event: string, cause: unknown): void
}
