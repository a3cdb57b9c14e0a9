import type { Texts } from '../../texts'
import type { backups as source } from '../../zh-CN/backups/backups'

export const backups: Texts<typeof source> = {
  made: 'La copia de seguridad está hecha y verificada: “{path}”',
  whole: '“{path}” es una copia de seguridad completa.',
  about: {
    madeAt: 'Hecha',
    appVersion: 'Versión de Keepline',
    cards: 'Líneas',
    renewals: 'Recargas',
    receipts: 'Comprobantes',
    size: 'Tamaño',
    passphrase: 'Contraseña',
  },
  isLocked: 'Se necesita para abrirla',
  isOpen: 'Ninguna',
  compared: 'Frente a los registros de aquí, líneas:',
  comparison: {
    same: 'Iguales',
    newerHere: 'Más nuevas aquí',
    newerThere: 'Más nuevas en la copia',
    both: 'Cambiadas aquí y en la copia',
    onlyHere: 'Solo aquí',
    onlyThere: 'Solo en la copia',
  },
  missingReceipts:
    '{count} comprobante no está en la copia: su archivo faltaba o estaba dañado al hacerla. | {count} comprobantes no están en la copia: sus archivos faltaban o estaban dañados al hacerla.',
  unreadable: 'El archivo de datos “{path}” no se puede leer; la copia lo conserva tal como está.',
  leftOut: 'El archivo de datos “{path}” es demasiado grande y no está en la copia.',
}
