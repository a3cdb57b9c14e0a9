import type { Texts } from '../../texts'
import type { backups as source } from '../../zh-CN/backups/backups'

export const backups: Texts<typeof source> = {
  title: 'Copia de seguridad',
  subtitle:
    'Una copia de seguridad es un solo archivo con todas las líneas, recargas y comprobantes. Guardada en otro lugar, los restaura si la computadora se malogra o se pierde.',
  open: 'Copia de seguridad',
  openText: 'Guardar todo en un archivo, o restaurarlo desde una copia',
  restore: {
    title: 'Restaurar desde una copia',
    text: 'Primero vea qué contiene y qué lado es más nuevo; luego decida. Antes de eso no cambia nada.',
    choose: 'Elegir una copia…',
    another: 'Otra copia',
    reading: 'Verificando la copia…',
    restoring: 'Restaurando…',
    notOpened: 'No se abrió la copia',
    failed: 'No se restauró',
    locked: {
      title: '“{fileName}” tiene contraseña',
      hint: 'La que se puso al hacer la copia. Sin ella nadie puede abrirla.',
      open: 'Abrir',
    },
    how: 'Restaurar esta copia',
    way: 'Cómo',
    ways: {
      merge: {
        label: 'Combinar',
        text: 'Agrega lo que contiene la copia; si está en ambos lados, queda lo que cambió último. No elimina nada.',
        run: 'Combinar',
      },
      replace: {
        label: 'Reemplazar',
        text: 'Todo queda como en la copia, también la configuración y las vistas guardadas. Las líneas que no contiene van a la papelera.',
        run: 'Reemplazar',
      },
    },
    effects: {
      added: 'Nuevo',
      changed: 'Cambia',
      gone: 'A la papelera o desaparece',
      none: 'Líneas, recargas y comprobantes quedan como están.',
    },
    leftOut: 'No se combina, porque otra línea tiene el número: {labels}',
    undoable: 'Antes se hace una instantánea de hoy, así que se puede deshacer.',
    compared: 'Líneas, comparadas con las de aquí',
    noCards: 'No hay líneas, ni en la copia ni aquí.',
    renewals: 'Recargas: {here} aquí, {there} en la copia',
    done: {
      merge: 'Se combinó “{fileName}”',
      replace: 'Todo está como en “{fileName}”',
      text: 'Lo de antes está en la instantánea más nueva; puede volver cuando quiera.',
      toCards: 'Ver las líneas',
      again: 'Volver a las copias',
    },
  },
  made: 'La copia de seguridad está hecha y verificada: “{path}”',
  whole: '“{path}” es una copia de seguridad completa.',
  about: {
    madeAt: 'Hecha',
    appVersion: 'Versión de Keepline',
    cards: 'Líneas',
    renewals: 'Recargas',
    receipts: 'Comprobantes',
    size: 'Tamaño',
    passphrase: 'Contraseña',
  },
  isLocked: 'Se necesita para abrirla',
  isOpen: 'Ninguna',
  compared: 'Frente a los registros de aquí, líneas:',
  comparison: {
    same: 'Iguales',
    newerHere: 'Más nuevas aquí',
    newerThere: 'Más nuevas en la copia',
    both: 'Cambiadas aquí y en la copia',
    onlyHere: 'Solo aquí',
    onlyThere: 'Solo en la copia',
  },
  missingReceipts:
    '{count} comprobante no está en la copia: su archivo faltaba o estaba dañado al hacerla. | {count} comprobantes no están en la copia: sus archivos faltaban o estaban dañados al hacerla.',
  unreadable: 'El archivo de datos “{path}” no se puede leer; la copia lo conserva tal como está.',
  leftOut: 'El archivo de datos “{path}” es demasiado grande y no está en la copia.',
}
