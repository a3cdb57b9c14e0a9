import type { Texts } from '../../texts'
import type { errors as source } from '../../zh-CN/base/errors'

export const errors: Texts<typeof source> = {
  validation: 'Hay campos por corregir; están marcados abajo.',
  'not-found': 'No se encuentra. Quizá se acaba de eliminar.',
  'duplicate-number': '“{label}” ya tiene este número.',
  'duplicate-number-archived': '“{label}”, en el archivo, ya tiene este número.',
  'duplicate-number-trash':
    '“{label}”, en la papelera, ya tiene este número. Se puede restaurar desde allí.',
  'duplicate-iccid': '“{label}” ya tiene este ICCID.',
  'duplicate-iccid-archived': '“{label}”, en el archivo, ya tiene este ICCID.',
  'duplicate-iccid-trash':
    '“{label}”, en la papelera, ya tiene este ICCID. Se puede restaurar desde allí.',
  'partly-recorded':
    'No se registró todo: el guardado falló a la mitad y no se pudo deshacer por completo. La recarga quedó registrada en: {labels}. Las demás líneas no cambiaron.',
  'file-too-large':
    'El archivo pasa de {megabytes} MB. Se puede usar una captura o comprimirlo antes.',
  'file-type': 'Tipo de archivo no admitido. Se puede usar {figure.receiptTypes}.',
  'chart-too-large':
    'El gráfico pasa de {megabytes} MB y no se guardó. Se puede elegir menos líneas o un período más corto.',
  'file-unreadable': 'No se puede leer el archivo: puede estar vacío, dañado o en uso.',
  'file-missing': 'El archivo ya no está. Quizá se movió o se eliminó.',
  'disk-full':
    'El disco está lleno y no se guardó nada. Hay que liberar espacio y guardar otra vez.',
  'no-permission':
    'La carpeta de datos no permite escribir y no se guardó nada. Hay que revisar sus permisos e intentarlo de nuevo.',
  'newer-version':
    'Estos datos son de una versión más nueva de Keepline. Para no dañarlos, aquí solo se pueden leer. Hay que actualizar Keepline.',
  damaged:
    'Este archivo de datos no se puede leer o falta, y no se tocará hasta que usted decida. Está indicado al comienzo del resumen.',
  'folder-gone':
    'La carpeta de datos no está donde estaba: puede que se haya movido o renombrado, o que falte su disco. No se guardó nada. Hay que devolverla a su lugar e intentarlo de nuevo.',
  'changed-outside': 'Otro programa cambió o movió este archivo de datos; por eso no se eliminó.',
  'no-backup': 'No está en ninguna instantánea. El archivo dañado queda en el disco tal como está.',
  'no-viewer': 'Ningún programa de este equipo abre este archivo.',
  'not-allowed': 'Se rechazó por seguridad.',
  'notification-failed':
    'El sistema no mostró la notificación. Conviene revisar su configuración de notificaciones.',
  cancelled: 'Cancelado.',
  busy: 'Se está escribiendo otra cosa; ahora no se escribió nada. Inténtelo en un momento.',
  'import-format':
    '“{fileName}” no es un archivo que se pueda importar, o está dañado. Se aceptan CSV, XLSX, ODS, JSON y los ZIP exportados por Keepline.',
  'import-old-excel':
    '“{fileName}” es de un Excel antiguo (.xls) o tiene contraseña. Hay que guardarlo como .xlsx sin contraseña e importarlo de nuevo.',
  'import-empty': 'En “{fileName}” no hay ningún registro.',
  'import-too-large':
    '“{fileName}” supera {megabytes} MB. Se puede dividir en varios archivos o elegir con el botón.',
  'import-stale':
    'Después de la revisión cambió alguna línea y no se escribió nada. Hay que revisar de nuevo antes de importar.',
  'snapshot-damaged':
    'Un registro de esta instantánea ya no se puede leer. No se cambió nada. Conviene elegir otra instantánea.',
  'import-unfinished':
    'La importación falló a mitad de camino y no se pudo deshacer del todo. Tras liberar espacio y abrir Keepline otra vez, se deshace lo que falta.',
  'login-item-refused':
    'El sistema no aceptó el cambio; el inicio de sesión queda como estaba. Conviene revisar los programas de inicio del sistema y, en Linux, si se puede escribir en la carpeta ~/.config/autostart y si queda espacio en el disco.',
  'backup-not-ours': 'Esto no es una copia de seguridad de Keepline.',
  'backup-cut-off':
    'Esta copia no está completa: el archivo quedó a medias o su final está dañado. Hay que usar otra.',
  'backup-damaged': 'Esta copia está dañada y no se tomó nada de ella. Hay que usar otra.',
  'backup-newer':
    'Esta copia es de una versión más nueva de Keepline. Primero hay que actualizar Keepline.',
  'backup-sum': 'Esta copia está dañada: “{path}” no es lo que indica su lista. Hay que usar otra.',
  'backup-double': 'Esta copia no es de fiar: “{path}” está dos veces. No se tomó nada de ella.',
  'backup-outside':
    'Esta copia no es de fiar: “{path}” sale de su carpeta. No se tomó nada de ella.',
  'backup-link': 'Esta copia no es de fiar: “{path}” es un enlace. No se tomó nada de ella.',
  'backup-stranger':
    'Esta copia no es de fiar: “{path}” no debería estar en ella. No se tomó nada de ella.',
  'backup-missing': 'Esta copia no está completa: falta “{path}”. Hay que usar otra.',
  'backup-document':
    '“{path}”, en esta copia, no es algo que Keepline escriba. No se tomó nada de ella.',
  'backup-bomb':
    'Esta copia no es de fiar: “{path}” ocuparía muchísimo más al abrirse. No se tomó nada de ella.',
  'backup-file-too-large':
    '“{path}”, en la copia, pasa de {megabytes} MB. No se tomó nada de ella.',
  'backup-too-large': 'Esta copia pasaría de {gigabytes} GB al abrirse. No se tomó nada de ella.',
  'backup-too-many': 'Una copia no puede tener más de {most} archivos.',
  'backup-passphrase-needed': 'Esta copia tiene contraseña, que se necesita para abrirla.',
  'backup-passphrase-wrong': 'La contraseña no abre esta copia.',
  'backup-passphrase-cost':
    'Abrir esta copia ocuparía más memoria de la que necesita una copia de Keepline, así que no se abrió.',
  'backup-place-missing':
    'El lugar de la copia no está: quizá se desconectó la memoria USB o falta la red. No se escribió nada.',
  'backup-place-refused':
    'El lugar de la copia no lo permite. Hay que revisar sus permisos o elegir otro.',
  'backup-place-inside':
    'Una copia no puede estar en la carpeta de datos: se perdería junto con ella. Elija otro lugar.',
  internal: 'Ocurrió algo inesperado. Lo guardado antes no cambió. Se puede intentar de nuevo.',
}
