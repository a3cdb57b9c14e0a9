import type { ExportOutcome } from '@shared/contract/models'
import { type Result, failure, success } from '@shared/contract/result'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import { megabytes } from '@shared/domain/base/bytes'
import { dateIn } from '@shared/domain/base/civilDate'
import {
  type FinishedImport,
  type ImportChoices,
  type ImportView,
  LARGEST_DROP_BYTES,
  type RowsPage,
  type RowsRequest,
  type UndoneImport,
} from '@shared/domain/imports/importView'
import type { Language } from '@shared/domain/settings/languages'
import type { Clock } from '../../ports/clock'
import type { Dialogs } from '../../ports/desktop'
import type { ExportFiles } from '../../ports/exports'
import type { ImportDesk, ImportFile, ImportJournal, OpenImportDesk } from '../../ports/imports'
import type { Logger } from '../../ports/logger'
import type { ReceiptContent, ReceiptLibrary } from '../../ports/receipts'
import type { CardRepository } from '../../ports/records'
import type { Snapshots } from '../../ports/snapshots'
import type { ExportPlaces } from '../exports/exportPlaces'
import { changedCards } from '../cards/changedCards'
import { keepBroughtReceipts } from '../receipts/broughtReceipts'
import { type RemoveReceipts, contentsOf } from '../receipts/freedReceipts'
import type { Changes } from '../common/changeHub'
import { refusedTable } from './refusedTable'
import { createTranslator } from '../common/translator'

export interface ImportService {
  /** Opens the system's dialog, then the file. Null when the dialog was closed. */
  choose(): Promise<Result<ImportView | null>>
  /** Opens a file and previews its import; `cancelled` when `close` came first. */
  open(file: ImportFile): Promise<Result<ImportView>>
  remap(choices: ImportChoices): Promise<Result<ImportView>>
  rows(request: RowsRequest): Promise<Result<RowsPage>>
  /** Writes everything that the preview showed, or nothing. */
  apply(): Promise<Result<FinishedImport>>
  undo(): Promise<Result<UndoneImport>>
  last(): Result<FinishedImport | null>
  /** Saves the refused rows as they are in the file, each with its reasons. */
  saveRefused(language: Language): Promise<Result<ExportOutcome>>
  /** Closes the opened file, or cancels opening it. */
  close(): Result<undefined>
}

export interface ImportServiceNeeds {
  readonly cards: CardRepository
  readonly receipts: ReceiptLibrary
  readonly journal: ImportJournal
  readonly snapshots: Pick<Snapshots, 'take'>
  readonly removeReceipts: RemoveReceipts
  readonly openDesk: OpenImportDesk
  readonly dialogs: Pick<Dialogs, 'chooseImport' | 'saveExport'>
  readonly files: Pick<ExportFiles, 'write'>
  readonly encodeTable: (rows: readonly (readonly string[])[]) => Uint8Array
  readonly places: ExportPlaces
  readonly clock: Clock
  readonly logger: Logger
  readonly changes: Changes
  /** The share that is done of reading, or of writing. */
  readonly tellProgress: (done: number) => void
}

/** The opened file and the cards that its plan is based on. */
interface Opened {
  readonly desk: ImportDesk
  view: ImportView
  library: readonly CardDocument[]
}

export function createImportService(needs: ImportServiceNeeds): ImportService {
  const {
    cards,
    journal,
    snapshots,
    removeReceipts,
    dialogs,
    clock,
    logger,
    changes,
    tellProgress,
  } = needs
  let opened: Opened | null = null
  let stopReading: (() => void) | null = null

  function close(): void {
    stopReading?.()
    stopReading = null
    opened = null
  }

  async function open(file: ImportFile): Promise<Result<ImportView>> {
    close()
    if ('bytes' in file && file.bytes.length > LARGEST_DROP_BYTES) {
      return failure('import-too-large', {
        fileName: file.fileName,
        megabytes: megabytes(LARGEST_DROP_BYTES),
      })
    }
    tellProgress(0)
    const opening = needs.openDesk(file, tellProgress)
    stopReading = opening.cancel
    return unlessClosed(async () => {
      const desk = await opening.desk
      if (!desk.ok) return desk
      const library = cards.all()
      const view = await desk.data.plan(null, timeOf(clock, library))
      opened = { desk: desk.data, view, library }
      return success(view)
    })
  }

  return {
    open,
    async choose() {
      const path = await dialogs.chooseImport()
      return path === null ? success(null) : open({ path })
    },
    async remap(choices) {
      const current = opened
      if (current === null) return failure('not-found')
      return unlessClosed(async () => {
        const library = cards.all()
        const view = await current.desk.plan(choices, timeOf(clock, library))
        Object.assign(current, { view, library })
        return success(view)
      })
    },
    async rows(request) {
      const current = opened
      if (current === null) return failure('not-found')
      return unlessClosed(async () => success(await current.desk.rows(request)))
    },
    async apply() {
      const current = opened
      if (current === null) return failure('not-found')
      const before = cards.all()
      const done = await unlessClosed(() => write(current, needs))
      publishSince(before)
      return done
    },
    async undo() {
      const taken = await snapshots.take('bulk')
      if (!taken.ok) return taken
      const before = cards.all()
      const undone = await journal.undo()
      publishSince(before)
      if (!undone.ok) return undone
      // The receipts that the import brought; those that something else names stay.
      await removeReceipts(contentsOf(before))
      return undone
    },
    last: () => success(journal.last()),
    async saveRefused(language) {
      const current = opened
      if (current === null) return failure('not-found')
      const { translate } = await createTranslator(language)
      const date = dateIn(clock.timeZone(), clock.now())
      const path = await dialogs.saveExport(
        `${translate('imports.refusedFile', { date })}.csv`,
        'csv',
      )
      if (path === null) return success(null)
      const refused = await current.desk.refused()
      const bytes = needs.encodeTable(refusedTable(refused, translate))
      const written = needs.files.write(path, bytes)
      return written.ok ? success(needs.places.keep(path, refused.rows.length)) : written
    },
    close() {
      close()
      return success(undefined)
    },
  }

  /** After a failure as well: what was put back has been written, too. */
  function publishSince(before: readonly CardDocument[]): void {
    const ids = changedCards(before, cards.all())
    if (ids.length > 0) changes.publish({ what: 'cards', ids })
  }

  /** A desk that is closed fails what is under way: that was asked for. */
  async function unlessClosed<Data>(work: () => Promise<Result<Data>>): Promise<Result<Data>> {
    const reading = stopReading
    try {
      return await work()
    } catch (cause) {
      if (stopReading !== reading) return failure('cancelled')
      logger.error('import-failed', cause)
      return failure('internal')
    }
  }
}

function timeOf(clock: Clock, documents: readonly CardDocument[]) {
  return { documents, now: clock.now(), timeZone: clock.timeZone() }
}

/**
 * Receipts first, then the cards that name them: a crash in between leaves at worst superfluous files.
 */
async function write(
  { desk, view, library }: Opened,
  { cards, receipts, journal, snapshots, clock, tellProgress }: ImportServiceNeeds,
): Promise<Result<FinishedImport>> {
  const now = cards.all()
  const isStale = now.length !== library.length || now.some((one, index) => one !== library[index])
  if (isStale) return failure('import-stale')
  const documents: CardDocument[] = []
  for (;;) {
    const batch = await desk.documents(documents.length)
    if (batch.length === 0) break
    documents.push(...batch)
  }
  const taken = await snapshots.take('import')
  if (!taken.ok) return taken
  const source = {
    receipt: async ({ sha256 }: ReceiptContent) => success(await desk.receipt(sha256)),
  }
  const kept = await keepBroughtReceipts(documents, source, receipts)
  if (!kept.ok) return kept
  const { fileName, counts } = view
  const about = { fileName, counts, importedAt: clock.now(), missingReceipts: kept.data }
  const changes = documents.map((after) => ({ before: cards.find(after.card.id), after }))
  return journal.write(changes, about, (done, total) => tellProgress(done / total))
}
