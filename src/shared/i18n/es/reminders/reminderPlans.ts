import type { Texts } from '../../texts'
import type { reminderPlans as source } from '../../zh-CN/reminders/reminderPlans'

export const reminderPlans: Texts<typeof source> = {
  times: {
    nth: 'Hora {nth}',
    add: 'Agregar una hora',
    remove: 'Quitar {time}',
    isPresent: 'Esa hora ya está en la lista',
  },
  topics: {
    title: 'Qué se recuerda ({on} de {count} activados)',
    text: {
      due: 'Un plazo se acerca o ya pasó y no hay recarga registrada.',
      blocked: 'Es probable que ya no haya llamadas; el número aún se puede salvar.',
      warned: 'Los últimos {figure.warningDays} días antes de la baja.',
      cancelled: 'Es probable que esté dada de baja o que el número sea ya de otra persona.',
      unconfirmed: 'Al día siguiente de registrar “Pagada”: ¿ya se acreditó?',
      inProgress: 'Una recarga guiada que quedó a medias varios días.',
      receipts:
        'Una recarga se acreditó y {figure.receiptPatienceDays} días después no tiene comprobante.',
      digest: 'Una vez, el primer día del mes: qué líneas vencen en él.',
    },
    off: {
      due: 'Sin esto no hay ningún recordatorio antes de un plazo, y el número puede perderse.',
      blocked:
        'Sin esto no hay recordatorios mientras el servicio está restringido y aún hay tiempo.',
      warned:
        'Sin esto los últimos {figure.warningDays} días pasan en silencio; suelen ser la última oportunidad.',
      cancelled: 'Sin esto nada recuerda reclamar el número ni pasar las cuentas a otro.',
      unconfirmed:
        'Sin esto nadie pregunta por una recarga que no se acreditó, y el plazo no se ha movido.',
      inProgress: 'Sin esto, de una recarga a medias hay que acordarse.',
    },
  },
  hidesNumbers: {
    label: 'Ocultar las cifras centrales fuera de la ventana',
    text: 'Las notificaciones y la bandeja muestran solo 987 ••• 321. En la ventana se ve el número entero.',
  },
  defaults: {
    restore: 'Volver a los recordatorios predeterminados',
    restored: 'Los recordatorios vuelven a lo predeterminado',
  },
  toHealth: 'Estado de los recordatorios',
  toHealthText:
    'La última revisión, los próximos recordatorios, el registro de {figure.decisionDays} días y qué hacer si no aparece ninguno.',
  plan: {
    separator: ', ',
    whole: '{days}; {times}',
    ahead: '{days} día antes | {days} días antes',
    aheadAndToday: '{days} día antes y el mismo día | {days} días antes y el mismo día',
    today: 'el mismo día',
    afterOnly: 'solo después del plazo, cada día',
  },
  card: {
    title: 'Recordatorios',
    next: 'Próximo recordatorio: {moment}',
    nextHeld: 'Próximo recordatorio: {moment} ({reason})',
    common: 'Como en los ajustes: {plan}',
    own: 'Solo para esta línea: {plan}',
    change: 'Cambiar',
    isOff: 'Todos los recordatorios están desactivados en los ajustes.',
    topicOff: 'No hay próximo recordatorio: “{topic}” está desactivado en los ajustes.',
    noDeadline: 'Aún no se conoce el plazo, así que no hay nada que recordar.',
    isSample: 'Las líneas de muestra no envían recordatorios.',
    dialog: {
      title: 'Recordatorios de “{label}”',
      which: 'Cuándo recordar',
      asSettings: 'Como en los ajustes',
      own: 'Un plan propio',
      ownText: 'Solo para esta línea, aunque los ajustes cambien después.',
      saved: 'Se guardaron los recordatorios de “{label}”',
      failed: 'Los recordatorios no se guardaron',
    },
  },
  silence: {
    snooze: 'Recordar más tarde',
    stop: 'Detener para este plazo',
    stopHint: 'El plazo del {deadline} sigue en pie',
    resume: 'Reanudar los recordatorios',
    isSnoozed: 'En silencio hasta {moment}',
    isStopped: 'Detenido para el plazo del {deadline}; el número aún puede perderse',
    snoozed: '“{label}” queda en silencio hasta {moment}',
    afterDeadline: 'Atención: el plazo del {deadline} (hora del Perú) vence antes.',
    stopped: 'No habrá más recordatorios de este plazo de “{label}”',
    stoppedText:
      'El plazo del {deadline} sigue en pie y el número aún puede perderse. Al registrar una recarga, el plazo siguiente vuelve a recordarse.',
    resumed: 'Se reanudaron los recordatorios de “{label}”',
    notDone: 'No se pospuso',
    dialog: {
      title: '¿Cuándo volver a recordar “{label}”?',
      date: 'Fecha',
      time: 'Hora',
      timeText: 'Según el reloj de este equipo ({zone})',
      past: 'Ese momento ya pasó.',
      tooFar: 'Como máximo, {figure.longestSnoozeDays} días.',
      confirm: 'Recordar entonces',
    },
  },
  moment: {
    now: 'ahora',
    today: 'hoy a las {time}',
    tomorrow: 'mañana a las {time}',
    yesterday: 'ayer a las {time}',
    other: 'el {date} a las {time}',
  },
}
