import { type App, type BrowserWindow, dialog } from 'electron'
import { join } from 'node:path'
import { BACKUP_EXTENSION } from '@shared/domain/backups/backupName'
import { RECEIPT_EXTENSIONS } from '@shared/domain/receipts/receiptTypes'
import { IMPORT_EXTENSIONS } from '@shared/domain/imports/importField'
import type { Dialogs } from '../ports/desktop'
import type { Translate } from '../ports/words'

/** The index of the first button in the question before quitting. */
const QUIT = 0

/** The system's own dialogs, modal to the window. */
export function createDialogs(
  app: App,
  windowNow: () => BrowserWindow | null,
  t: Translate,
): Dialogs {
  async function save(
    suggestedName: string,
    about: Pick<Electron.SaveDialogOptions, 'title' | 'filters'>,
    folder?: string,
  ): Promise<string | null> {
    const options: Electron.SaveDialogOptions = {
      ...about,
      defaultPath: join(folder ?? app.getPath('documents'), suggestedName),
      // Without this GTK overwrites an existing file without asking.
      properties: ['showOverwriteConfirmation', 'createDirectory'],
    }
    const window = windowNow()
    const { canceled, filePath } = await (window
      ? dialog.showSaveDialog(window, options)
      : dialog.showSaveDialog(options))
    return canceled || filePath === '' ? null : filePath
  }

  async function open(options: Electron.OpenDialogOptions): Promise<string[]> {
    const window = windowNow()
    const { filePaths } = await (window
      ? dialog.showOpenDialog(window, options)
      : dialog.showOpenDialog(options))
    return filePaths
  }

  async function openOne(options: Electron.OpenDialogOptions): Promise<string | null> {
    return (await open(options))[0] ?? null
  }

  return {
    chooseReceipts: () =>
      open({
        title: t('dialogs.chooseReceipts'),
        properties: ['openFile', 'multiSelections'],
        filters: [
          { name: t('dialogs.receiptFiles'), extensions: [...RECEIPT_EXTENSIONS] },
          { name: t('dialogs.allFiles'), extensions: ['*'] },
        ],
      }),
    chooseImport: () =>
      openOne({
        title: t('dialogs.chooseImport'),
        properties: ['openFile'],
        filters: [
          { name: t('dialogs.importFiles'), extensions: [...IMPORT_EXTENSIONS] },
          { name: t('dialogs.allFiles'), extensions: ['*'] },
        ],
      }),
    chooseBackup: () =>
      openOne({
        title: t('dialogs.chooseBackup'),
        properties: ['openFile'],
        filters: [
          { name: t('dialogs.backupFiles'), extensions: [BACKUP_EXTENSION] },
          { name: t('dialogs.allFiles'), extensions: ['*'] },
        ],
      }),
    saveExport(suggestedName, what, folder) {
      const isPack = what === 'evidencePack'
      const format = isPack ? 'zip' : what
      const about = {
        title: t(isPack ? 'dialogs.savePack' : 'dialogs.saveExport'),
        filters: [{ name: t(`exporting.formats.${format}.name`), extensions: [format] }],
      }
      return save(suggestedName, about, folder)
    },
    chooseFolder: (purpose, current) =>
      openOne({
        title: t(
          purpose === 'exports' ? 'dialogs.chooseExportFolder' : 'dialogs.chooseBackupFolder',
        ),
        defaultPath: current ?? app.getPath('documents'),
        properties: ['openDirectory', 'createDirectory'],
      }),
    saveBackup: (suggestedName, folder) =>
      save(
        suggestedName,
        {
          title: t('dialogs.saveBackup'),
          filters: [{ name: t('dialogs.backupFiles'), extensions: [BACKUP_EXTENSION] }],
        },
        folder ?? undefined,
      ),
    saveChart: (suggestedName, format) =>
      save(suggestedName, {
        title: t('dialogs.saveChart'),
        filters: [{ name: t(`dialogs.${format}Files`), extensions: [format] }],
      }),
    saveCopy: (suggestedName) =>
      save(suggestedName, {
        title: t('dialogs.saveCopy'),
        filters: [{ name: t('dialogs.allFiles'), extensions: ['*'] }],
      }),
    async explainTray() {
      const window = windowNow()
      if (window === null) return
      await dialog.showMessageBox(window, {
        type: 'info',
        title: 'Keepline',
        message: t('tray.explained.title'),
        detail: t('tray.explained.body'),
        buttons: [t('tray.explained.understood')],
        noLink: true,
      })
    },
    async askToQuit() {
      const window = windowNow()
      if (window === null) return { quits: true, isLastTime: false }
      const { response, checkboxChecked } = await dialog.showMessageBox(window, {
        type: 'warning',
        title: 'Keepline',
        message: t('tray.missing.title'),
        detail: t('tray.missing.body'),
        buttons: [t('tray.missing.quit'), t('tray.missing.stay')],
        defaultId: QUIT,
        cancelId: QUIT + 1,
        checkboxLabel: t('tray.missing.lastTime'),
        noLink: true,
      })
      return { quits: response === QUIT, isLastTime: checkboxChecked }
    },
  }
}
