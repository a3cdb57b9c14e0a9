import type { Result } from '@shared/contract/result'
import type { ExportFormat } from '@shared/domain/exports/exportOptions'

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
