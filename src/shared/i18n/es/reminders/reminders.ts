import type { Texts } from '../../texts'
import type { reminders as source } from '../../zh-CN/reminders/reminders'

export const reminders: Texts<typeof source> = {
  topics: {
    due: 'Plazo cercano o vencido',
    blocked: 'Servicio restringido',
    warned: 'Periodo de aviso del operador',
    cancelled: 'Baja probable',
    unconfirmed: 'Pagada, sin confirmar',
    inProgress: 'Recarga sin terminar',
    receipts: 'Sin comprobante',
    digest: 'Resumen mensual',
  },
  what: {
    delivered: 'Mostrado',
    deferred: 'Aplazado',
    snoozed: 'Pospuesto',
    stopped: 'Detenido para este plazo',
    resumed: 'Reanudado',
    paused: 'Todo en pausa',
    unpaused: 'Fin de la pausa',
    'clock-set-back': 'El reloj retrocedió; se ignoró lo anotado en el “futuro”',
  },
  reasons: {
    paused: 'en pausa hasta mañana',
    'quiet-hours': 'horas de silencio',
    snoozed: 'pospuesto por usted',
    'desktop-paused': '“no molestar” del sistema',
    'screen-locked': 'pantalla bloqueada',
    'not-shown': 'el sistema no lo mostró',
  },
  snooze: {
    hour: 'En {figure.snoozeHours} hora',
    evening: 'Esta noche',
    tomorrow: 'Mañana',
    'three-days': 'En {figure.snoozeDays} días',
    at: 'Elegir momento…',
  },
  problems: {
    unreadable: 'hay líneas que no se pueden leer',
    off: 'los recordatorios están desactivados',
    'no-service': 'no hay servicio de notificaciones',
    'not-shown': 'el sistema no muestra los recordatorios',
    'desktop-paused': '“no molestar” del sistema está activo',
    paused: 'en pausa hasta mañana',
    'not-noted': 'no se pudo guardar qué recordatorios se mostraron',
  },
  log: {
    fileName: 'Keepline-recordatorios-{date}',
    columns: {
      at: 'Momento (UTC)',
      what: 'Decisión',
      topic: 'Tema',
      card: 'Id de la línea',
      deadline: 'Plazo',
      offset: 'Días antes',
      dueAt: 'Previsto (UTC)',
      reason: 'Motivo',
      until: 'Hasta (UTC)',
    },
  },
}
