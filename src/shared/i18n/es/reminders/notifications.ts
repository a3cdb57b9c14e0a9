import type { Texts } from '../../texts'
import type { notifications as source } from '../../zh-CN/reminders/notifications'

export const notifications: Texts<typeof source> = {
  body: {
    new: 'Línea nueva: hay que hacer una llamada o usar datos hasta el {date} (hora del Perú); si no, pueden darla de baja de inmediato.',
    due: 'Recargar hasta el {date} (hora del Perú) y registrar la recarga en Keepline.',
    today: 'Hoy ({date} en el Perú) es el último día: recargar ahora y registrar la recarga.',
    overdue:
      'El plazo del {date} (hora del Perú) ya pasó: recargar cuanto antes y registrar la recarga.',
    blocked:
      'El plazo del {date} (hora del Perú) ya pasó y el servicio puede estar restringido: recargar cuanto antes.',
    warned:
      'El operador podría dar de baja este número en breve: recargar ahora. Plazo: {date} (hora del Perú).',
    cancelled:
      'Es posible que este número ya esté dado de baja: consultar ahora al operador si se puede recuperar.',
    reassignable:
      'Es posible que este número ya sea de otra persona: primero pasar las cuentas a otro número y luego consultar al operador.',
  },
  digest: {
    title: '{count} línea por recargar | {count} líneas por recargar',
    more: 'y {count} línea más | y {count} líneas más',
  },
  followUp: {
    title: '{name} · ¿ya se acreditó la recarga?',
    body: 'La recarga pagada el {date} sigue sin confirmar. Conviene revisar el saldo o el vencimiento y responder en la línea.',
    many: '¿Ya se acreditó {count} recarga? | ¿Ya se acreditaron {count} recargas?',
  },
  buttons: {
    renew: 'Registrar recarga',
    tomorrow: 'Mañana',
    goOn: 'Continuar',
  },
  unfinished: {
    title: '{name} · recarga sin terminar',
    body: 'La recarga empezada hace {count} día quedó a medias; un clic la retoma donde se dejó. | La recarga empezada hace {count} días quedó a medias; un clic la retoma donde se dejó.',
  },
  unreadable: {
    title:
      'No se puede leer {count} registro; su línea se queda sin recordatorios | No se pueden leer {count} registros; sus líneas se quedan sin recordatorios',
    body: 'Abra Keepline para ver qué líneas son y restaurarlas. Hasta entonces no habrá recordatorios de sus plazos.',
  },
  receipts: {
    title: '{count} recarga sin comprobante | {count} recargas sin comprobante',
    line: '{name} · {date}',
  },
  month: {
    title: '{month}: vence {count} línea | {month}: vencen {count} líneas',
    next: 'Este mes no vence ningún plazo; el próximo es el {date} (hora del Perú).',
    unknown: 'No se conoce el plazo de ninguna línea: falta la fecha de la última recarga.',
  },
  test: {
    title: 'Los recordatorios se muestran',
    body: 'Así recuerda Keepline un plazo antes de que venza.',
  },
}
