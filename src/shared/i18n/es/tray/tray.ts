import type { Texts } from '../../texts'
import type { tray as source } from '../../zh-CN/tray/tray'

export const tray: Texts<typeof source> = {
  open: 'Abrir Keepline',
  renew: 'Registrar recarga…',
  export: 'Exportar las recargas…',
  exportAgain: 'Exportar otra vez',
  pause: 'No molestar hasta mañana',
  pausedUntil: 'No molestar hasta las {time}',
  health: 'Recordatorios con problemas: {problem}',
  unreadable:
    'No se puede leer {count} registro: revisar | No se pueden leer {count} registros: revisar',
  backup: {
    failed: 'No se pudo hacer la copia…',
    old: 'La copia es antigua…',
    none: 'Todavía no hay copia…',
  },
  settings: 'Ajustes…',
  quit: 'Salir',
  others: 'y {count} línea más por atender | y {count} líneas más por atender',
  line: '{name} · {remaining}',
  card: {
    open: 'Abrir la línea',
    renew: 'Registrar recarga…',
    snooze: 'Recordar más tarde',
    resume: 'Reanudar los recordatorios',
    copy: 'Copiar el número',
  },
  remaining: {
    ahead: 'queda {count} día | quedan {count} días',
    today: 'vence hoy',
    past: 'venció hace {count} día | venció hace {count} días',
  },
  unconfirmed: '{card} · pagada, sin confirmar',
  inProgress: 'Continuar la recarga: {name}',
  noCards: 'Todavía no hay líneas',
  noDeadlines: 'Plazos desconocidos: falta la última recarga de las líneas',
  explained: {
    title: 'Keepline sigue en segundo plano',
    body: 'Al cerrar la ventana, Keepline permanece en la bandeja del sistema y recuerda cada plazo antes de que venza. Un clic en su icono vuelve a abrir la ventana; para cerrarlo del todo, elegir “Salir” en su menú. En Ajustes se puede indicar que cerrar la ventana también cierre la aplicación.',
    understood: 'Entendido',
  },
  missing: {
    title: 'Al cerrar la ventana, Keepline se cierra del todo',
    body: 'En este momento el equipo no muestra una bandeja y Keepline no puede seguir en segundo plano. Si se cierra, no habrá recordatorios hasta volver a abrirlo, y los plazos siguen corriendo.',
    quit: 'Salir',
    stay: 'Dejar abierta',
    lastTime: 'No volver a mostrar esto',
  },
}
