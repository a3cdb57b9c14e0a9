import type { Result } from '@shared/contract/result'
import type { ExportFormat } from '@shared/domain/exports/exportOptions'

export interface Dialogs {
  /** The chosen paths; empty when the dialog was cancelled. */
  chooseReceipts(): Promise<readonly string[]>
  /** The path of the file to import; null when the dialog was cancelled. */
  chooseImport(): Promise<string | null>
  /** The path of the backup to restore; null when the dialog was cancelled. */
  chooseBackup(): Promise<string | null>
  /**
   * The path to save to; null when the dialog was cancelled. The system itself asks before an existing
   * file is replaced.
   */
  saveExport(
    suggestedName: string,
    format: ExportFormat | 'evidencePack',
    /** The folder shown first; the user's documents when it is missing. */
    folder?: string,
  ): Promise<string | null>
  /** A folder to which a schedule writes; null when the dialog was cancelled. */
  chooseFolder(purpose: 'exports' | 'backups', current: string | null): Promise<string | null>
  /** The path for a backup; null when the dialog was cancelled. */
  saveBackup(suggestedName: string, folder: string | null): Promise<string | null>
  saveChart(suggestedName: string, format: 'png' | 'svg'): Promise<string | null>
  /** The path for a copy of a receipt; null when the dialog was cancelled. */
  saveCopy(suggestedName: string): Promise<string | null>
  /** Explains, before the first close to the tray, that the app keeps running there. */
  explainTray(): Promise<void>
  /** Explains what closing means where there is no tray, and asks whether to quit. */
  askToQuit(): Promise<{ readonly quits: boolean; readonly isLastTime: boolean }>
}

export interface Clipboard {
  write(text: string): void
}

export interface Desktop {
  /** False when no program opens the file. */
  openFile(path: string): Promise<boolean>
  showInFolder(path: string): void
  /** Opens only https addresses of known hosts. */
  openLink(url: string): Promise<boolean>
}

/** The system's list of programs started at login. Only the system knows whether we are on it. */
export interface LoginItem {
  isSet(): boolean
  /** Adds the app to the list, with the command that starts it now, or removes it. */
  set(isOn: boolean): Result<undefined>
}

export interface PowerEvents {
  /** Resume from sleep or unlocking the screen: check the time at once. */
  onWake(listen: () => void): void
  /** True while nobody would see a notification. */
  isLocked(): boolean
}
