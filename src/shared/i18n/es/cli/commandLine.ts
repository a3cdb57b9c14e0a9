import type { Texts } from '../../texts'
import type { commandLine as source } from '../../zh-CN/cli/commandLine'

export const commandLine: Texts<typeof source> = {
  about:
    'Keepline 保号簿 sin ventana, para la terminal o una tarea programada. Sin comando se abre la ventana.',
  usage: 'Uso',
  commands: 'Comandos',
  options: 'Opciones',
  exitCodes: 'Códigos de salida',
  more: 'keepline help COMMAND muestra el uso de un comando.',
  does: {
    export: 'Guarda las recargas en un archivo',
    import: 'Importa líneas y recargas, también con la ventana abierta',
    due: 'Muestra las líneas cuyo plazo está cerca o ya pasó',
    check: 'Revisa que los archivos de datos y los comprobantes estén completos y sin cambios',
    help: 'Muestra el uso',
    version: 'Muestra la versión',
  },
  option: {
    format: 'Uno de {formats}; si falta, según la extensión de FILE',
    out: 'El archivo que se escribe',
    card: 'Solo esta línea, por su número o nombre; puede repetirse',
    from: 'Desde este día, por ejemplo 2026-01-31',
    to: 'Hasta este día, incluido',
    columns: 'Las columnas, separadas por comas: {columns}',
    language: 'El idioma de los títulos y textos: {languages}',
    force: 'Reemplaza un archivo existente',
    trial: 'Solo dice qué pasaría; no escribe nada',
    dates:
      'Cómo leer las fechas ambiguas: dmy (día primero), mdy (mes primero) o ymd (año primero)',
    json: 'Escribe JSON con nombres estables',
    within: 'Plazos dentro de tantos días; {days} si no se indica',
    dataFolder: 'La carpeta de datos',
    help: 'Muestra el uso',
    version: 'Muestra la versión',
  },
  exit: {
    done: 'Hecho; nada requiere atención',
    failed: 'No se hizo',
    usage: 'El comando está mal escrito; no se hizo nada',
    attention:
      'Hecho, pero algo requiere atención: una línea por recargar, un archivo con problemas o filas sin importar',
    busy: 'Keepline está ocupado; no se hizo nada, hay que intentarlo más tarde',
  },
  wrong: {
    unknownCommand: 'No existe el comando “{word}”.',
    unknownOption: 'No existe la opción “{word}”.',
    missingValue: 'Falta algo después de “{word}”.',
    missingOption: 'Falta “{word}”.',
    tooMuch: '“{word}” está de más.',
    fileMissing: 'Falta indicar el archivo por importar.',
    format: 'No existe el formato “{word}”.',
    date: '“{word}” no es una fecha. Se escribe como 2026-01-31; el inicio no va después del fin.',
    columns: '“{word}” contiene una columna desconocida o repetida.',
    language: 'No existe el idioma “{word}”.',
    number: '“{word}” no es un número de días entre 0 y {figure.longestRuleDays}.',
    dates: '“{word}” no es dmy, mdy ni ymd.',
    help: 'Cómo se usa: keepline help',
  },
  noRecords: 'En “{path}” no hay registros de Keepline. Revise --data-dir.',
  noAccess: 'No se puede leer la carpeta de datos “{path}”. Revise sus permisos.',
  busy: 'Keepline está abierto y ahora no recibe comandos; no se hizo nada. Inténtelo más tarde; si no resulta, cierre Keepline o importe el archivo en su ventana.',
  unfinished: 'La última importación no terminó. Abra Keepline una vez: deshace solo lo que falta.',
  damaged:
    'El archivo de datos “{fileName}” no se puede leer y su línea no está incluida. Abra Keepline para resolverlo.',
  due: {
    none: 'Ningún plazo en los próximos {days} días.',
    unknown:
      'A {count} línea le faltan datos para calcular el plazo: {labels} | A {count} líneas les faltan datos para calcular el plazo: {labels}',
    column: {
      card: 'Línea',
      operator: 'Operador',
      number: 'Número',
      stage: 'Etapa',
      deadline: 'Plazo (Perú)',
      left: 'Quedan',
    },
  },
  check: {
    column: { problem: 'Problema', file: 'Archivo', where: 'Pertenece a' },
    document: 'El archivo de datos no se puede leer',
    where: '{label}, {date}',
  },
  export: {
    done: '{count} recarga guardada en “{path}” | {count} recargas guardadas en “{path}”',
    events: '{count} evento guardado en “{path}” | {count} eventos guardados en “{path}”',
    noCard: 'No hay ninguna línea “{card}”.',
    manyCards: 'Varias líneas se llaman “{card}”. Indique el número.',
    isThere: '“{path}” ya existe y no se tocó. Para reemplazarlo, agregue --force.',
    noDisplay: 'Sin pantalla no se puede crear un PDF. Elija otro formato o use xvfb-run.',
    isOurs: '“{path}” está en la carpeta de datos. Elija otro lugar.',
  },
  import: {
    done: '“{fileName}” importado',
    trial: 'Si se importara “{fileName}”',
    nothing: 'No hay nada que escribir: todos los registros de “{fileName}” ya están.',
    line: 'Fila {line}: {reason}',
    more: 'Hay {count} fila más sin mostrar. | Hay {count} filas más sin mostrar.',
    question:
      'La fecha “{example}” se puede leer de varias maneras, así que no se importó nada. Agregue --dates: {choices}',
    cut: 'La ventana se cerró durante la importación. Se importó todo o nada; se puede importar otra vez sin que nada se repita.',
  },
}
