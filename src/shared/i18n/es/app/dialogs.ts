import type { Texts } from '../../texts'
import type { dialogs as source } from '../../zh-CN/app/dialogs'

export const dialogs: Texts<typeof source> = {
  chooseReceipts: 'Elegir comprobantes',
  receiptFiles: 'Comprobantes (imágenes, PDF, texto)',
  chooseImport: 'Elegir el archivo que se importa',
  importFiles: 'Tablas y copias (CSV, Excel, JSON, ZIP)',
  saveBackup: 'Guardar la copia',
  chooseBackupFolder: 'Elegir el lugar de las copias',
  chooseBackup: 'Elegir la copia por restaurar',
  backupFiles: 'Copias de Keepline',
  allFiles: 'Todos los archivos',
  chooseExportFolder: 'Elegir la carpeta de la exportación programada',
  saveExport: 'Exportar las recargas',
  savePack: 'Guardar las pruebas',
  saveChart: 'Guardar el gráfico',
  pngFiles: 'Imagen PNG',
  svgFiles: 'Imagen vectorial SVG',
  saveCopy: 'Guardar una copia del comprobante',
}
