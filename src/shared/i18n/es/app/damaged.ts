import type { Texts } from '../../texts'
import type { damaged as source } from '../../zh-CN/app/damaged'

export const damaged: Texts<typeof source> = {
  title:
    '{count} parte de sus datos necesita su atención | {count} partes de sus datos necesitan su atención',
  text: 'Las demás líneas funcionan con normalidad. Lo que no se puede leer queda intacto, y su línea no tendrá recordatorios hasta resolverlo.',
  textWithoutCards: 'Todas las líneas se pueden leer. Lo que no se puede leer queda intacto.',
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
  emptyFolder:
    'aquí debería haber datos y está vacía. Conviene ver si la carpeta se movió o si falta conectar su disco',
  journal: 'puede que la importación haya quedado a medias; conviene revisar las líneas',
  noBackup: 'no está en ninguna instantánea',
  restore: 'Restaurar como el {date}',
  restoreAll: 'Restaurar todo ({count})',
  startAfresh: 'Apartarlo y empezar de nuevo',
  startHere: 'Empezar de nuevo en esta carpeta vacía',
  seen: 'Entendido',
  restored: 'Listo; lo apartado está en la carpeta quarantine',
  hidden:
    'No se puede leer {count} parte de sus datos; sus líneas no están en esta lista | No se pueden leer {count} partes de sus datos; sus líneas no están en esta lista',
}
