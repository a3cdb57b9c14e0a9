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
    promise: 'Los datos se quedan en este equipo. La aplicación no se conecta a internet.',
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
  readError: { title: 'No se pudieron leer las líneas', retry: 'Intentar de nuevo' },
}
