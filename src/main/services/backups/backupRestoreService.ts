import { basename } from 'node:path'
import type { OpenedBackup, RestoredBackup } from '@shared/contract/models'
import { type Result, failure, success } from '@shared/contract/result'
import { type RestoreWay, backupView } from '@shared/domain/backups/backupView'
import { mergedLibrary } from '@shared/domain/backups/mergeBackup'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import type { BackupFiles, OpenBackup } from '../../ports/backups'
import type { Dialogs } from '../../ports/desktop'
import type { Logger } from '../../ports/logger'
import type { ReceiptContent, ReceiptLibrary } from '../../ports/receipts'
import type { CardRepository } from '../../ports/records'
import type { LibraryContent } from '../../ports/snapshots'
import { keepBroughtReceipts } from '../receipts/broughtReceipts'
import type { RestoreService } from '../snapshots/restoreService'

export interface BackupRestoreService {
  /** Opens the system's dialog, then the backup. Null when the dialog was closed. */
  choose(): Promise<Result<OpenedBackup | null>>
  /** Verifies all of a backup and shows what is in it; `cancelled` when `close` came first. */
  open(path: string, passphrase: string | null): Promise<Result<OpenedBackup>>
  /** Opens the chosen backup with its passphrase. */
  unlock(passphrase: string): Promise<Result<OpenedBackup>>
  /** All of it or nothing; a snapshot that is made before takes it back. */
  restore(way: RestoreWay): Promise<Result<RestoreOutcome>>
  /** Closes the opened backup, or cancels opening it. */
  close(): Result<undefined>
}

type RestoreOutcome = Omit<RestoredBackup, 'revision'>

export interface BackupRestoreNeeds {
  readonly backups: Pick<BackupFiles, 'open'>
  readonly cards: Pick<CardRepository, 'all'>
  readonly receipts: ReceiptLibrary
  readonly restores: Pick<RestoreService, 'restoreBackup'>
  readonly dialogs: Pick<Dialogs, 'chooseBackup'>
  readonly logger: Logger
  /** The share that is done of reading, or of restoring. */
  readonly tellProgress: (done: number) => void
}

export function createBackupRestoreService(needs: BackupRestoreNeeds): BackupRestoreService {
  const { backups, cards, dialogs, logger, tellProgress } = needs
  let chosen: string | null = null
  let opened: OpenBackup | null = null
  let giveUp: AbortController | null = null
  let isRestoring = false

  function close(): void {
    giveUp?.abort()
    giveUp = null
    void opened?.close()
    opened = null
  }

  async function open(path: string, passphrase: string | null): Promise<Result<OpenedBackup>> {
    if (isRestoring) return failure('busy')
    close()
    chosen = path
    const opening = new AbortController()
    giveUp = opening
    const watch = { signal: opening.signal, onProgress: tellProgress }
    return unlessClosed<OpenedBackup>(opening, async () => {
      const result = await backups.open(path, passphrase, watch)
      const fileName = basename(path)
      if (!result.ok && result.error.code === 'backup-passphrase-needed') {
        return success({ is: 'locked', fileName })
      }
      if (!result.ok) return result
      if (opening.signal.aborted) {
        await result.data.close()
        return failure('cancelled')
      }
      opened = result.data
      const there = await cardsOf(opened)
      if (!there.ok) return there
      const about = { fileName, description: opened.description }
      return success({ is: 'open', view: backupView(about, there.data, cards.all()) })
    })
  }

  /** A backup that is closed fails what is under way: that was asked for. */
  async function unlessClosed<Data>(
    { signal }: AbortController,
    work: () => Promise<Result<Data>>,
  ): Promise<Result<Data>> {
    try {
      return await work()
    } catch (cause) {
      if (signal.aborted) return failure('cancelled')
      logger.error('backup-not-read', cause)
      return failure('internal')
    }
  }

  return {
    open,
    async choose() {
      const path = await dialogs.chooseBackup()
      return path === null ? success(null) : open(path, null)
    },
    async unlock(passphrase) {
      return chosen === null ? failure('not-found') : open(chosen, passphrase)
    },
    async restore(way) {
      const [backup, opening] = [opened, giveUp]
      if (backup === null || opening === null) return failure('not-found')
      if (isRestoring) return failure('busy')
      isRestoring = true
      const done = await unlessClosed(opening, () => restoreFrom(backup, way, needs))
      isRestoring = false
      if (done.ok) close()
      return done
    },
    close() {
      // What is being restored is seen through: half of it would help nobody.
      if (isRestoring) return failure('busy')
      close()
      chosen = null
      return success(undefined)
    },
  }
}

/** Receipts first, then the cards that name them: a crash in between leaves at worst superfluous files. */
async function restoreFrom(
  backup: OpenBackup,
  way: RestoreWay,
  { receipts, restores, tellProgress }: BackupRestoreNeeds,
): Promise<Result<RestoreOutcome>> {
  const there = await cardsOf(backup)
  if (!there.ok) return there
  const settings = await backup.settings()
  if (!settings.ok) return settings
  const views = await backup.views()
  if (!views.ok) return views
  const onProgress = (done: number, total: number) => tellProgress(done / total)
  const source = { receipt: (content: ReceiptContent) => backup.receipt(content), onProgress }
  const missing = await keepBroughtReceipts(there.data, source, receipts)
  if (!missing.ok) return missing
  const whole = { cards: there.data, settings: settings.data, views: views.data }
  const restored = await restores.restoreBackup((today) => contentFor(way, today, whole))
  if (!restored.ok) return restored
  const { cardIds, undo } = restored.data
  return success({ cardIds: [...cardIds], undo, missingReceipts: missing.data })
}

function contentFor(
  way: RestoreWay,
  today: readonly CardDocument[],
  backup: LibraryContent,
): LibraryContent {
  if (way === 'replace') return backup
  return { cards: mergedLibrary(today, backup.cards).documents, settings: null, views: null }
}

async function cardsOf(backup: OpenBackup): Promise<Result<CardDocument[]>> {
  const cards: CardDocument[] = []
  for (const cardId of backup.cardIds) {
    const card = await backup.card(cardId)
    if (!card.ok) return card
    if (card.data !== null) cards.push(card.data)
  }
  return success(cards)
}
