import { type LibraryRevisions, libraryText } from '@shared/contract/libraryNews'
import type { BackupMemoryRepository } from '../ports/backups'
import type { ExportMemoryRepository } from '../ports/exports'
import type { SettingsRepository, ViewsRepository } from '../ports/records'
import type { MainWindow } from '../ports/window'
import type { Change, ChangeHub } from '../services/common/changeHub'
import type { ReminderCommands } from '../services/reminders/reminderCommands'
import type { SnapshotKeeper } from '../services/snapshots/snapshotKeeper'
import type { TrayService } from '../services/tray/trayService'
import type { Reminders } from './composeReminders'

export interface ChangeFollowers {
  readonly library: Pick<LibraryRevisions, 'note'>
  readonly settings: Pick<SettingsRepository, 'read'>
  readonly views: Pick<ViewsRepository, 'read'>
  readonly exportMemory: Pick<ExportMemoryRepository, 'read'>
  readonly backupMemory: Pick<BackupMemoryRepository, 'read'>
  readonly window: Pick<MainWindow, 'send'>
  readonly tray: Pick<TrayService, 'refresh'>
  readonly snapshots: Pick<SnapshotKeeper, 'follow'>
  readonly reminders: Pick<Reminders, 'follow'> & {
    readonly commands: Pick<ReminderCommands, 'ledger'>
  }
  /** The theme of the window's frame and the language of what main says; the tray speaks after it. */
  readonly followAppearance: () => void
}

/**
 * Who follows which change. The window comes first, with one event for each change; what the reminders
 * change in turn (the ledger) is a change of its own and comes after.
 */
export function followChanges(changes: Pick<ChangeHub, 'subscribe'>, who: ChangeFollowers): void {
  const { library, settings, views, exportMemory, window, tray, reminders, snapshots } = who

  function follow(change: Change): void {
    switch (change.what) {
      case 'cards':
        window.send('library:changed', libraryText(library.note(change.ids)))
        tray.refresh()
        snapshots.follow()
        return reminders.follow()
      case 'damage':
        window.send('library:changed', libraryText(library.note([])))
        window.send('reminders:healthChanged', undefined)
        tray.refresh()
        snapshots.follow()
        return reminders.follow()
      case 'settings':
        window.send('settings:changed', settings.read())
        reminders.follow()
        snapshots.follow()
        return who.followAppearance()
      case 'views':
        window.send('views:changed', views.read())
        return snapshots.follow()
      case 'snapshots':
        return window.send('snapshots:changed', undefined)
      case 'reminderLedger':
        window.send('reminders:ledgerChanged', reminders.commands.ledger())
        tray.refresh()
        return reminders.follow()
      case 'reminderHealth':
        window.send('reminders:healthChanged', undefined)
        return tray.refresh()
      case 'exportMemory':
        window.send('exports:changed', exportMemory.read())
        snapshots.follow()
        return tray.refresh()
      case 'backupMemory':
        window.send('backups:changed', who.backupMemory.read())
        return tray.refresh()
    }
  }

  changes.subscribe(follow)
}
