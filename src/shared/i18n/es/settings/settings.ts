import type { Texts } from '../../texts'
import type { settings as source } from '../../zh-CN/settings/settings'

export const settings: Texts<typeof source> = {
  title: 'Ajustes',
  subtitle: 'Los cambios se aplican y se guardan al instante',
  saveFailed: 'El ajuste no se guardó',
  appearance: {
    title: 'Idioma y apariencia',
    language: 'Idioma',
    languageSystem: 'Como el sistema',
    theme: 'Apariencia',
    themeSystem: 'Como el sistema',
    themeLight: 'Clara',
    themeDark: 'Oscura',
  },
  reminders: {
    title: 'Recordatorios',
    isOn: 'Recordar antes de cada plazo',
    isOnText:
      'Las notificaciones del sistema llegan a tiempo desde la bandeja, también con la ventana cerrada.',
    offText: 'Los recordatorios están desactivados: ningún plazo se recordará.',
    offsets: 'Días antes del plazo',
    offsetsText:
      'Pasado el plazo, se recuerda cada día hasta registrar una recarga o detener los recordatorios.',
    noOffsets: 'No hay ningún día elegido: solo se recordará después del plazo, cada día.',
    offset: '{days} día antes | {days} días antes',
    offsetToday: 'El mismo día',
    removeOffset: 'Quitar “{offset}”',
    addOffset: 'Agregar días',
    addOffsetPlaceholder: 'Días',
    add: 'Agregar',
    offsetInvalid: 'Debe ser un número entero de 0 a {most}',
    offsetPresent: 'Ya está en la lista',
    time: 'Hora del recordatorio',
    timeText: 'Según el reloj de este equipo ({zone}); ahora son las {now}',
    quiet: 'Horas de silencio',
    quietText: 'En este lapso no hay notificaciones; llegan después.',
    quietFrom: 'Desde',
    quietTo: 'Hasta',
    quietEmpty: 'El inicio y el fin coinciden: las horas de silencio no tienen efecto.',
    timeInQuiet: 'La hora del recordatorio cae en las horas de silencio: llegará a las {until}.',
    timeInvalid: 'Debe ser una hora como 09:00',
  },
  test: {
    title: 'Probar una notificación',
    text: 'Para ver si este equipo la muestra.',
    run: 'Enviar una notificación de prueba',
    shown: 'El sistema recibió la notificación y la mostró.',
    shownText: 'Si no apareció:',
    failed: 'El sistema no mostró la notificación.',
    failedText: 'Qué revisar:',
  },
  tray: {
    title: 'Bandeja del sistema',
    closesToTray: 'Seguir en la bandeja al cerrar la ventana',
    closesToTrayText:
      'Al cerrar la ventana, la aplicación sigue en la bandeja y recuerda los plazos. Para terminar, está “Salir” en su menú.',
    offText: 'Al cerrar la ventana se sale de la aplicación; después no hay recordatorios.',
    unavailable:
      'Este equipo no muestra una bandeja: al cerrar la ventana se sale de la aplicación y después no hay recordatorios.',
    unavailableLinux: 'GNOME necesita la extensión AppIndicator para tener bandeja.',
    minimizesToTray: 'Minimizar a la bandeja',
    minimizesToTrayText:
      'La ventana minimizada no queda en la barra de tareas; un clic en el icono de la bandeja la abre de nuevo.',
    minimizesOffText: 'La ventana minimizada queda en la barra de tareas.',
    minimizesUnavailable: 'Sin bandeja, la ventana minimizada queda en la barra de tareas.',
  },
  start: {
    title: 'Inicio automático',
    atLogin: 'Abrir al iniciar sesión en el equipo',
    atLoginText:
      'La aplicación se abre sola en cada inicio de sesión, y los recordatorios llegan aunque nadie se acuerde de abrirla.',
    atLoginOffText: 'No se abre sola: mientras esté cerrada, no hay recordatorios.',
    failed: 'No se pudo cambiar el inicio automático',
    hidden: 'Sin ventana en el inicio automático',
    hiddenText:
      'En el inicio automático solo aparece el icono de la bandeja. Al abrir la aplicación a mano, la ventana se muestra siempre.',
    hiddenOffText: 'También en el inicio automático se abre la ventana.',
    hiddenUnavailable: 'Sin bandeja, el inicio automático abre también la ventana.',
  },
  data: {
    title: 'Datos y copia de seguridad',
    folder: 'Carpeta de datos',
    open: 'Abrir la carpeta',
    openFailed: 'No se pudo abrir la carpeta',
  },
  about: {
    title: 'Acerca de',
    version: 'Versión {version}',
    runtime: 'Electron {version}',
    promises: 'Nuestras promesas',
    promiseSaved: 'Cuando dice “Guardado”, todo está en el disco, entero.',
    promiseReminders:
      'Ningún plazo pasa en silencio: se recuerda antes y se sigue recordando después.',
    promiseFacts:
      'Cada regla de un operador lleva su fuente, su fecha y su grado de certeza, y se puede reemplazar por una propia.',
    promiseNetwork:
      'La aplicación nunca se conecta por su cuenta. Los números y comprobantes se quedan en este equipo; los enlaces se abren en el navegador.',
  },
}
