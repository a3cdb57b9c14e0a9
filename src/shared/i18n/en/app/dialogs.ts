import type { Texts } from '../../texts'
import type { dialogs as source } from '../../zh-CN/app/dialogs'

export const dialogs: Texts<typeof source> = {
  chooseReceipts: 'Choose receipts',
  receiptFiles: 'Receipts (pictures, PDF, text)',
  chooseImport: 'Choose the file to import',
  importFiles: 'Tables and backups (CSV, Excel, JSON, ZIP)',
  saveBackup: 'Save the backup',
  chooseBackupFolder: 'Choose the place for backups',
  chooseBackup: 'Choose the backup to restore',
  backupFiles: 'Keepline backups',
  allFiles: 'All files',
  chooseExportFolder: 'Choose a folder for the scheduled export',
  saveExport: 'Export the renewals',
  savePack: 'Save the evidence pack',
  saveChart: 'Save the chart',
  pngFiles: 'PNG picture',
  svgFiles: 'SVG vector picture',
  saveCopy: 'Save a copy of the receipt',
}
