import type { Texts } from '../../texts'
import type { startup as source } from '../../zh-CN/app/startup'

export const startup: Texts<typeof source> = {
  title: 'Keepline no puede iniciar',
  notAFolder: '“{path}” no es una carpeta. Indicar otro lugar con --data-dir.',
  noPermission:
    'No hay permiso para escribir en la carpeta de datos “{path}”. Cambiar sus permisos o indicar otro lugar con --data-dir.',
  diskFull:
    'El disco de la carpeta de datos “{path}” está lleno. Liberar espacio y volver a iniciar.',
  unusable: 'No se puede usar la carpeta de datos “{path}”. Indicar otro lugar con --data-dir.',
  unchanged: 'No se cambió ningún archivo.',
  failed:
    'Ocurrió un error inesperado al iniciar. No se cambió ningún registro. Volver a iniciar; si continúa, revisar logs/keepline.log en la carpeta de datos.',
}
