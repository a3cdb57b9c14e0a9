/** Titles and file kinds of the system's own dialogs. */
export const dialogs = {
  chooseReceipts: '选择续费凭证',
  receiptFiles: '凭证（图片、PDF、文本）',
  chooseImport: '选择要导入的文件',
  importFiles: '表格和备份（CSV、Excel、JSON、ZIP）',
  saveBackup: '保存备份',
  chooseBackupFolder: '选择放备份的地方',
  chooseBackup: '选择要恢复的备份',
  backupFiles: 'Keepline 备份',
  allFiles: '所有文件',
  chooseExportFolder: '选择定期导出的文件夹',
  saveExport: '导出续费记录',
  savePack: '保存证据包',
  saveChart: '保存图表',
  pngFiles: 'PNG 图片',
  svgFiles: 'SVG 矢量图',
  saveCopy: '保存凭证的副本',
}
