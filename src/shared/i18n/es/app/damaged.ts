import type { Texts } from '../../texts'
import type { damaged as source } from '../../zh-CN/app/damaged'

export const damaged: Texts<typeof source> = {
  title: 'No se puede leer {count} archivo de datos | No se pueden leer {count} archivos de datos',
  text: 'El archivo sigue intacto en el disco. Las demás líneas funcionan con normalidad.',
  kind: {
    card: 'Línea',
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
  },
  restore: 'Restaurar como el {date}, de una instantánea',
  startAfresh: 'Apartarlo y empezar de nuevo',
  noBackup: 'no está en ninguna instantánea',
  restored: 'Restaurado; el archivo dañado está en la carpeta quarantine',
}
