import type { Texts } from '../../texts'
import type { trash as source } from '../../zh-CN/cards/trash'

export const trash: Texts<typeof source> = {
  title: 'Papelera',
  subtitle:
    'Las líneas, recargas y comprobantes eliminados quedan aquí al menos {days} días y se pueden restaurar enteros. Después solo están en las instantáneas.',
  caption: 'Lo que hay en la papelera',
  column: { what: 'Contenido', deleted: 'Eliminado', left: 'Quedan', actions: 'Acciones' },
  kind: { card: 'Línea', renewal: 'Recarga', receipt: 'Comprobante' },
  withRenewals: 'con {count} recarga | con {count} recargas',
  withReceipts: 'con {count} comprobante | con {count} comprobantes',
  ofCard: '{label} {number}',
  daysLeft: 'Queda {count} día | Quedan {count} días',
  lastDay: 'Pronto',
  restore: 'Restaurar',
  restoreOf: 'Restaurar: {what}',
  restored: 'Restaurado: {what}',
  restoreFailed: 'No se restauró',
  empty: 'La papelera está vacía',
  emptyText:
    'Las líneas, recargas y comprobantes que se eliminan pasan primero por aquí y se pueden restaurar durante {days} días. Después se pueden buscar en las instantáneas.',
  sample: 'Ejemplo',
  open: 'Papelera',
  toSnapshots: 'Buscar en las instantáneas',
  openText: 'Lo eliminado se guarda {days} días',
}
