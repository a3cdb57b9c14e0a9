import type { Texts } from '../../texts'
import type { dialogs as source } from '../../zh-CN/app/dialogs'

export const dialogs: Texts<typeof source> = {
  chooseReceipts: 'Choose receipts',
  receiptFiles: 'Receipts (pictures, PDF, text)',
  chooseImport: 'Choose the file to import',
  importFiles: 'Tables and backups (CSV, Excel, JSON, ZIP)',
  allFiles: 'All files',
  chooseExportFolder: 'Choose a folder for the scheduled export',
  saveExport: 'Export the renewals',
  csvFiles: 'CSV table',
  xlsxFiles: 'Excel workbook',
  jsonFiles: 'JSON data',
  htmlFiles: 'Web page',
  pdfFiles: 'PDF document',
  icsFiles: 'Calendar',
  savePack: 'Save the evidence pack',
  zipFiles: 'ZIP archive',
  saveChart: 'Save the chart',
  pngFiles: 'PNG picture',
  svgFiles: 'SVG vector picture',
  saveCopy: 'Save a copy of the receipt',
}
