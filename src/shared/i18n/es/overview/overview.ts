import type { Texts } from '../../texts'
import type { overview as source } from '../../zh-CN/overview/overview'

export const overview: Texts<typeof source> = {
  title: 'Resumen',
  todayInPeru: 'En el Perú hoy es {date}',
  needsYou: 'Por atender',
  allSafe: 'Ninguna línea necesita atención ahora',
  nextDeadline: 'El próximo plazo: {label}, {date} ({left}). Habrá un recordatorio a tiempo.',
  renew: 'Registrar recarga',
  complete: 'Completar datos',
  moreFor: '{label}: más acciones',
  openCard: 'Abrir la línea',
  notDone: 'No se completó',
  year: {
    title: 'Plazos de los próximos {months} meses',
    none: 'sin plazos',
    cards: '{count} línea | {count} líneas',
    beyond: '{count} línea tiene un plazo posterior. | {count} líneas tienen un plazo posterior.',
    moreCards: '{count} más',
  },
  first: {
    title: 'Conservar los números peruanos',
    text: 'Un número sin recargas a tiempo se da de baja y pasa a otra persona. Aquí se anotan las líneas; los días se cuentan solos y hay recordatorios.',
    steps: {
      add: { title: 'Agregar una línea', text: 'Número, operador y última recarga.' },
      see: { title: 'Ver su plazo', text: 'Cuántos días quedan y según qué regla.' },
      remind: {
        title: 'Recargar a tiempo',
        text: 'Hay recordatorios en el escritorio hasta que se registra la recarga.',
      },
    },
    add: 'Agregar la primera línea',
    trySamples: 'Probar con líneas de ejemplo',
    promise: 'Los datos se quedan en este equipo. El programa no se conecta a internet.',
  },
  firstCard: {
    title: '“{label}” está guardada; habrá recordatorios a tiempo',
    text: 'Después de la próxima recarga, “Registrar recarga” la anota y el plazo avanza.',
  },
  samples: {
    title: 'Estas son líneas de ejemplo',
    text: 'Los números son inventados y no generan recordatorios. Se quitan con un clic; las líneas propias no cambian.',
    remove: 'Quitar los ejemplos',
    removed: 'Se quitaron las líneas de ejemplo',
    badge: 'Ejemplo',
  },
  damaged: {
    title:
      '{count} parte de sus datos necesita su atención | {count} partes de sus datos necesitan su atención',
    text: 'Las demás líneas funcionan con normalidad. Lo que no se puede leer queda intacto, y su línea no tendrá recordatorios hasta resolverlo.',
    kind: {
      card: 'Línea',
      cards: 'La carpeta de las líneas',
      import: 'Los datos de la última importación',
      settings: 'Ajustes',
      reminders: 'Registro de recordatorios',
      views: 'Vistas de las recargas',
      exports: 'Plantillas de exportación',
      library: 'Toda la carpeta de datos',
    },
    problem: {
      'not-json': 'dañado',
      invalid: 'incompleto o incorrecto',
      'newer-version': 'escrito por una versión más nueva de Keepline; hay que actualizar',
      unreadable: 'no se puede leer; conviene revisar sus permisos',
      missing: 'falta, y no se borró aquí',
      gone: 'no está donde estaba. Se muestra lo último que se leyó y no se puede guardar nada; hay que devolverla a su lugar o conectar su disco',
      'not-a-folder': 'hay otra cosa en su lugar',
      'changed-outside':
        'otro programa lo cambió y las dos versiones difieren. La que no se usa está en este archivo',
    },
    restore: 'Restaurar la copia del {date}',
    startAfresh: 'Apartarlo y empezar de nuevo',
    emptyFolder:
      'aquí debería haber datos y está vacía. Conviene ver si la carpeta se movió o si falta conectar su disco',
    startHere: 'Empezar de nuevo en esta carpeta vacía',
    journal: 'puede que la importación haya quedado a medias; conviene revisar las líneas',
    seen: 'Entendido',
    restoreAll: 'Restaurar todo ({count})',
    hidden:
      'No se puede leer {count} parte de sus datos; sus líneas no están en esta lista | No se pueden leer {count} partes de sus datos; sus líneas no están en esta lista',
    noBackup: 'no hay copia válida',
    restored: 'Listo; lo apartado está en la carpeta quarantine',
  },
  readError: { title: 'No se pudieron leer las líneas', retry: 'Intentar de nuevo' },
}
