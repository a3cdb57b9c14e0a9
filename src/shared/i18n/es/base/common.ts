import type { Texts } from '../../texts'
import type { common as source } from '../../zh-CN/base/common'

export const common: Texts<typeof source> = {
  save: 'Guardar',
  cancel: 'Cancelar',
  undo: 'Deshacer',
  undone: 'Se deshizo: {what}',
  notUndone: 'No se pudo deshacer: {what}',
  close: 'Cerrar',
  copied: 'Copiado',
  openCalendar: 'Abrir el calendario',
  calendar: 'Calendario',
  previousMonth: 'Mes anterior',
  nextMonth: 'Mes siguiente',
  currency: 'Moneda',
  showOptions: 'Mostrar las opciones',
  noMatch: 'Nada coincide',
  notification: 'Notificación',
  notifications: 'Notificaciones ({hotkey} lleva aquí)',
}
