import type { Texts } from '../../texts'
import type { stages as source } from '../../zh-CN/rules/stages'

export const stages: Texts<typeof source> = {
  name: {
    unknown: 'Faltan datos',
    new: 'Línea nueva por usar',
    safe: 'A salvo',
    due: 'Por recargar',
    blocked: 'Quizá restringida',
    warned: 'Último aviso',
    cancelled: 'Baja probable',
    reassignable: 'Podría ser ya de otra persona',
  },
  overdue: 'Vencida',
  daysLeft: 'Queda {days} día | Quedan {days} días',
  dueToday: 'Vence hoy',
  daysOverdue: 'Venció hace {days} día | Venció hace {days} días',
  inDays: 'en {days} día | en {days} días',
  daysAgo: 'hace {days} día | hace {days} días',
  today: 'hoy',
  renewBy: 'Recargar a más tardar el {date} (hora del Perú)',
  renewWasDue: 'El plazo era el {date} (hora del Perú)',
  useBy: 'Hacer una llamada o usar datos a más tardar el {date} (hora del Perú)',
  useByPassed:
    'No se anotó ningún uso hasta el {date} (hora del Perú); la línea puede estar de baja',
  validUntil: 'El operador confirma que la línea vence el {date} (hora del Perú)',
  validUntilPassed: 'El vencimiento confirmado por el operador, el {date} (hora del Perú), ya pasó',
  nothingKnown: 'Aún no se sabe desde qué día contar',
  localEnd: 'termina el {date} a las {time}, {zone}',
  advice: {
    firstUse:
      'Responda si se usó en sus tres primeros días; solo así se puede decir si está a salvo. El plazo y los recordatorios siguen igual.',
    unknown:
      'Con la fecha de activación, la última recarga o el vencimiento de la línea que indica el operador se puede calcular el plazo.',
    new: 'En los tres primeros días hay que hacer una llamada o usar datos; si no, pueden darla de baja de inmediato. Después, anotarlo aquí.',
    safe: 'Por ahora no hay que hacer nada. Habrá un recordatorio a tiempo.',
    due: 'Hay que recargar y registrar aquí la recarga.',
    overdue: 'Hay que recargar hoy y registrar aquí la recarga.',
    blocked:
      'Puede haber llamadas o SMS restringidos, pero el número debería seguir ahí: hay que recargar ya.',
    warned:
      'Últimos {figure.warningDays} días: el operador debería haber enviado un SMS a este chip. Hay que recargar hoy.',
    cancelled:
      'Según la regla, la línea puede estar de baja. Conviene ver si el chip aún funciona y, si es así, recargar ya.',
    reassignable:
      'El número puede ser ya de otra persona. Conviene pasar pronto las cuentas del banco y de mensajería a otro número.',
  },
  unconfirmed:
    'Hay {count} recarga pagada que aún no se acreditó; el plazo no cambió. | Hay {count} recargas pagadas que aún no se acreditaron; el plazo no cambió.',
  reason: {
    'nothing-known': 'Aún no hay fecha desde la cual contar',
    'use-unknown': 'No se sabe si se usó en sus tres primeros días',
    'new-sim': 'Activación: hay que usarla en tres días',
    'never-used': 'Tres días sin uso desde la activación: baja posible de inmediato',
    'clock-started': 'Se cuenta desde este día',
    'reminder-window': 'Empiezan los recordatorios',
    'expiry-passed': 'Pasó el vencimiento confirmado por el operador',
    'operator-warning':
      'El operador debe avisar por SMS {figure.warningDays} días antes de la baja',
    'cancelled-by-operator': 'Baja prevista por el operador',
    'number-released': '{figure.reassignDays} días después, el número puede darse a otra persona',
    'outgoing-blocked': 'Se prevé que no se pueda llamar, enviar SMS ni usar datos',
    'partly-suspended': 'Se prevé la suspensión parcial del servicio',
    suspended: 'Se prevé la suspensión total, de entrada y de salida',
  },
  effect: {
    'outgoing-blocked': 'sin servicio saliente',
    'partly-suspended': 'suspensión parcial',
    suspended: 'suspensión total',
    'expiry-passed': 'línea vencida',
  },
  startEvent: {
    renewal: 'última recarga',
    'top-up': 'última recarga',
    activation: 'activación',
    porting: 'portabilidad',
  },
  note: {
    'never-topped-up':
      'Desde la activación no hubo ninguna recarga; por eso se cuenta desde ese día. Conviene recargar pronto.',
    ported:
      'El {date} vino de {from} por portabilidad: desde ese día rige el nuevo operador y el plazo anterior ya no vale.',
    unconfirmed:
      'La recarga del {date} está pagada pero aún no se acreditó. Cuando se acredite, el plazo será el {after}.',
    unconfirmedSame:
      'La recarga del {date} está pagada pero aún no se acreditó. Cuando se acredite, el plazo no cambiará.',
    failed: 'La recarga del {date} falló; el plazo no cambió.',
    refunded: 'La recarga del {date} fue reembolsada; el plazo no cambió.',
  },
  remedy: {
    title: 'Qué se puede hacer aún',
    notSure: 'Nada de esto asegura conservar el número. Cuanto antes, mejor.',
    'check-line': {
      title: 'Ver si el chip funciona',
      text: 'Poner el chip en un teléfono, ver si hay señal e intentar una recarga.',
    },
    'top-up': {
      title: 'Recargar',
      text: 'Basta el monto mínimo que se ofrezca. Guardar el comprobante y registrar la recarga.',
    },
    'ask-operator': {
      title: 'Preguntar al operador',
      text: 'Tres preguntas: ¿el número sigue?, ¿hasta qué día?, ¿se puede reactivar? El titular también puede ir a una tienda con su documento.',
    },
    claim: {
      title: 'Reclamar la reactivación',
      text: 'Si no se envió el aviso de {figure.warningDays} días, el titular puede reclamar la reactivación. Primero ante el operador, anotando el número de reclamo; después ante OSIPTEL, el regulador.',
      phone: 'dentro del Perú',
      mail: 'correo',
    },
    unbind: {
      title: 'Pasar las cuentas a otro número',
      text: 'Si el número pasa a otra persona, los códigos le llegan a ella. En este orden:',
      none: 'Aún no se anotó qué cuentas dependen de este número. Lo usual: primero banco y pagos, luego el correo, después la mensajería.',
      done: 'Todas las cuentas anotadas ya se pasaron.',
    },
    hardToReplace:
      'A un extranjero le cuesta reponer un número perdido: solo al titular, en persona y con ciertos documentos. Salvarlo ahora es más fácil.',
  },
  timeline: {
    title: 'Línea de tiempo',
    deadline: 'Plazo para recargar',
    useDeadline: 'Plazo para usarla',
    confirmedDeadline: 'Vencimiento',
    current: 'Etapa actual',
    predicted: 'previsto según la regla',
    details: 'Desde qué día y por qué, etapa por etapa',
  },
}
