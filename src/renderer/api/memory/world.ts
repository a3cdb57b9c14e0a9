import type { EventName, EventPayload } from '@shared/contract/events'
import type { Channel } from '@shared/contract/ipc'
import { createLibraryRevisions, libraryText } from '@shared/contract/libraryNews'
import type {
  AppInfo,
  DamagedDocument,
  ExportOutcome,
  ReminderHealth,
  Saved,
  StagedReceipt,
} from '@shared/contract/models'
import { type ErrorCode, type Result, failure, failureOf, success } from '@shared/contract/result'
import { type BackupMemory, NO_BACKUPS } from '@shared/domain/backups/backupMemory'
import type { CardDetails } from '@shared/domain/cards/card'
import { doubleOf } from '@shared/domain/cards/cardChanges'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import type { ChartPicture } from '@shared/domain/statistics/chartPicture'
import { type Instant, todayInLima } from '@shared/domain/base/civilDate'
import type { CheckFinding, CheckReport } from '@shared/domain/receipts/libraryCheck'
import { DEFAULT_VIEWS, type HistoryViews } from '@shared/domain/history/historyViews'
import type { ExportOptions } from '@shared/domain/exports/exportOptions'
import { type ExportMemory, NO_EXPORTS } from '@shared/domain/exports/exportMemory'
import type { Decision } from '@shared/domain/reminders/decision'
import { EMPTY_LEDGER, type ReminderLedger } from '@shared/domain/reminders/ledger'
import { type SnapshotReason, snapshotId } from '@shared/domain/snapshots/snapshot'
import { DEFAULT_SETTINGS, type Settings } from '@shared/domain/settings/settings'
import type { MemoryBackup } from './memoryBackup'
import type { MemorySnapshot } from './memorySnapshot'

export interface WorldStart {
  readonly now: () => Instant
  readonly timeZone: string
  readonly newId: () => string
  readonly systemLocales: readonly string[]
  readonly documents?: readonly CardDocument[]
  readonly damaged?: readonly DamagedDocument[]
  readonly settings?: Partial<Settings>
}

type Listeners = { readonly [E in EventName]: Set<(payload: EventPayload<E>) => void> }

/** The state behind the in-memory api: what a disk, a clock and a desktop hold in the real app. */
export class World {
  documents: readonly CardDocument[]
  damaged: readonly DamagedDocument[]
  settings: Settings
  ledger: ReminderLedger = EMPTY_LEDGER
  exportMemory: ExportMemory = NO_EXPORTS
  backupMemory: BackupMemory = NO_BACKUPS
  /** A backup waits for this promise, so that a test can look at it or cancel it. */
  backupPause: Promise<void> = Promise.resolve()
  isBackupCancelled = false
  /** The passphrases of the backups that were made, in order. */
  readonly backupsMade: (string | null)[] = []
  views: HistoryViews = DEFAULT_VIEWS
  /** In the order in which they were made. */
  snapshots: readonly MemorySnapshot[] = []
  /** What the desktop can do with notifications, and the logged decisions. */
  desktop: ReminderHealth['desktop'] = {
    isAvailable: true,
    name: 'dunst 1.9.0',
    hasButtons: true,
    isPaused: false,
  }
  /** Whether the desktop showed the last notification. */
  areShown = true
  decisions: readonly Decision[] = []
  readonly staged = new Map<string, StagedReceipt>()
  /** What the next check finds, and the last report. */
  findings: readonly CheckFinding[] = []
  lastCheck: CheckReport | null = null
  /** A check waits for this promise, so that a test can look at it or cancel it. */
  checkPause: Promise<void> = Promise.resolve()
  /** What the import dialog returns next; null is a closed dialog. */
  fileToImport: { readonly fileName: string; readonly text: string } | null = null
  /** What the dialog that chooses a backup returns next; null is a closed dialog. */
  backupToOpen: MemoryBackup | null = null
  /** The sources opened in the browser, in order. */
  readonly openedSources: string[] = []
  /** The operators' pages opened, such as `claro linesUnderYourId`. */
  readonly openedOperatorPages: string[] = []
  /** Charts saved as pictures, in order. */
  readonly savedCharts: { readonly title: string; readonly picture: ChartPicture }[] = []
  /** Exports made, in order. */
  readonly exports: ExportOptions[] = []
  /** An export waits for this promise, so that a test can look at it or cancel it. */
  exportPause: Promise<void> = Promise.resolve()
  isExportCancelled = false
  readonly now: () => Instant
  readonly newId: () => string
  /** Counts what changes, as the main process does. */
  readonly library = createLibraryRevisions(() => this)
  private readonly refusals = new Map<Channel, ReturnType<typeof failure>>()
  private readonly listeners: Listeners = {
    'library:changed': new Set(),
    'snapshots:changed': new Set(),
    'views:changed': new Set(),
    'reminders:ledgerChanged': new Set(),
    'settings:changed': new Set(),
    'navigation:requested': new Set(),
    'clock:ticked': new Set(),
    'reminders:visibilityChanged': new Set(),
    'reminders:healthChanged': new Set(),
    'receipts:checkProgressed': new Set(),
    'receipts:selectedCheckProgressed': new Set(),
    'cards:evidencePackProgressed': new Set(),
    'import:progressed': new Set(),
    'backups:progressed': new Set(),
    'backups:changed': new Set(),
    'history:exportProgressed': new Set(),
    'exports:changed': new Set(),
    'tray:availabilityChanged': new Set(),
  }

  constructor(private readonly start: WorldStart) {
    this.documents = start.documents ?? []
    this.damaged = start.damaged ?? []
    this.settings = { ...DEFAULT_SETTINGS, ...start.settings }
    this.now = start.now
    this.newId = start.newId
  }

  /** Its id. */
  takeSnapshot(reason: SnapshotReason): string {
    const { documents, snapshots } = this
    const id = snapshotId(snapshots.length + 1, reason)
    this.snapshots = [...snapshots, { id, takenAt: this.now(), reason, documents }]
    return id
  }

  get info(): AppInfo {
    const { timeZone, systemLocales } = this.start
    return {
      version: '0.1.0',
      electronVersion: '',
      platform: 'browser',
      now: this.now(),
      timeZone,
      systemLocales: [...systemLocales],
      dataFolder: '/home/user/.config/Keepline',
      hasTray: true,
    }
  }

  get today() {
    return todayInLima(this.now())
  }

  /** Makes the next call of a channel fail, as a full disk would. */
  refuseNext(channel: Channel, code: ErrorCode): void {
    this.refusals.set(channel, failureOf(code))
  }

  async answer<Data>(channel: Channel, decide: () => Result<Data>): Promise<Result<Data>> {
    const refusal = this.refusals.get(channel)
    this.refusals.delete(channel)
    return refusal ?? decide()
  }

  on<E extends EventName>(event: E, listen: (payload: EventPayload<E>) => void): () => void {
    this.listeners[event].add(listen)
    return () => this.listeners[event].delete(listen)
  }

  tell<E extends EventName>(event: E, payload: EventPayload<E>): void {
    for (const listen of this.listeners[event]) listen(payload)
  }

  /** The outcome of writing a file to a place that the user chose. */
  exported(fileName: string, rows: number): NonNullable<ExportOutcome> {
    return { exportId: this.newId(), fileName, folder: '/home/user/Documents', rows }
  }

  find(cardId: string): CardDocument | null {
    return this.documents.find(({ card }) => card.id === cardId) ?? null
  }

  /** Changes one card and tells the window, or says that there is none. */
  change(cardId: string, step: (document: CardDocument) => Result<CardDocument>): Result<Saved> {
    const document = this.find(cardId)
    if (!document) return failure('not-found')
    const outcome = step(document)
    return outcome.ok ? this.save(outcome.data) : outcome
  }

  /** Writes documents, tells the window once, and answers as the main process does. */
  save(...documents: readonly CardDocument[]): Result<Saved> {
    const ids = documents.map(({ card }) => card.id)
    const others = this.documents.filter(({ card }) => !ids.includes(card.id))
    return this.replace([...others, ...documents], ids)
  }

  /** Puts other documents in the place of all; `changedIds` are those that the window has to know. */
  replace(documents: readonly CardDocument[], changedIds: readonly string[]): Result<Saved> {
    this.documents = documents
    this.tellLibrary(changedIds)
    return success({ revision: this.library.revision(), cardIds: [...changedIds] })
  }

  remember(memory: ExportMemory): void {
    this.exportMemory = memory
    this.tell('exports:changed', memory)
  }

  rememberBackups(memory: BackupMemory): void {
    this.backupMemory = memory
    this.tell('backups:changed', memory)
  }

  tellLibrary(changedIds: readonly string[]): void {
    this.tell('library:changed', libraryText(this.library.note(changedIds)))
  }

  /** A failure when another card has the number or the ICCID. */
  refuseDuplicate(details: Pick<CardDetails, 'number' | 'iccid'>, exceptCardId: string | null) {
    const double = doubleOf(this.documents, details, exceptCardId)
    if (!double) return null
    const { code, ...params } = double
    return failure(code, params)
  }
}
