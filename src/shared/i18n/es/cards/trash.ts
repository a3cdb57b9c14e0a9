import type { Texts } from '../../texts'
import type { trash as source } from '../../zh-CN/cards/trash'

export const trash: Texts<typeof source> = {
  title: 'Papelera',
  subtitle:
    'Las líneas, recargas y comprobantes eliminados quedan aquí al menos {days} días y se pueden recuperar enteros.',
  caption: 'Lo que hay en la papelera',
  column: { what: 'Contenido', deleted: 'Eliminado', left: 'Quedan', actions: 'Acciones' },
  kind: { card: 'Línea', renewal: 'Recarga', receipt: 'Comprobante' },
  withRenewals: 'con {count} recarga | con {count} recargas',
  withReceipts: 'con {count} comprobante | con {count} comprobantes',
  ofCard: '{label} {number}',
  daysLeft: 'Queda {count} día | Quedan {count} días',
  lastDay: 'Pronto',
  restore: 'Recuperar',
  restoreOf: 'Recuperar: {what}',
  restored: 'Recuperado: {what}',
  restoreFailed: 'No se recuperó',
  empty: 'La papelera está vacía',
  emptyText:
    'Las líneas, recargas y comprobantes que se eliminan pasan primero por aquí y se pueden recuperar durante {days} días.',
  sample: 'Ejemplo',
  open: 'Papelera',
  openText: 'Lo eliminado se guarda {days} días',
}
