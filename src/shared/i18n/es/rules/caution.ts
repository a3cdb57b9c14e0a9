import type { Texts } from '../../texts'
import type { caution as source } from '../../zh-CN/rules/caution'

export const caution: Texts<typeof source> = {
  title: 'Para tener en cuenta',
  beyond: {
    'own-rule':
      'La regla propia llega hasta el {to}, más allá de lo que dicen las fuentes. Se sigue aplicando la regla propia.',
    expiry:
      'El vencimiento escrito, {to}, va más allá de lo que dicen las fuentes; suele ser la vigencia del saldo o de un paquete, por eso el plazo no lo sigue.',
    ends: 'Según la regla incluida, desde el {danger} puede haber restricciones o el aviso de baja, y desde el {cancelled} la línea puede darse de baja.',
    noEnds: 'El límite más largo que dan las fuentes es de {days} días.',
    ruleDays:
      'Va más allá de lo que dicen las fuentes: según la regla incluida, a los {danger} días de la última recarga puede haber restricciones o el aviso de baja, y a los {cancelled} la baja. Se aplica igual la regla propia.',
    ownRule: '¿Es seguro el vencimiento de la línea? Escriba una regla propia',
  },
  otherEnd: {
    'shipped-danger':
      'Según la regla incluida: desde aquí puede haber restricciones o el aviso de baja',
    'shipped-end': 'Según la regla incluida: desde aquí la línea puede darse de baja',
    'typed-expiry': 'El vencimiento escrito, que el plazo no sigue',
  },
  lapse: {
    sameDay:
      'El {seenOn} se vio el vencimiento {on} y ese mismo día hubo una recarga. Si se vio antes de recargar, cámbielo por el que aparece ahora o bórrelo.',
    change: 'Cambiar el vencimiento',
    yes: 'El {seenOn} había saldo; pasaron más de {days} días y ya no cuenta.',
    yesRenewed: 'El {seenOn} había saldo; después hubo una recarga y ya no cuenta.',
    no: 'El {seenOn} no había saldo; después hubo una recarga y ya no cuenta.',
    ask: 'Revise otra vez el saldo:',
    stillYes: 'Hoy hay saldo',
    stillNo: 'Hoy no hay saldo',
    expiry: 'El vencimiento {on} se vio el {seenOn}; después hubo una recarga y ya no cuenta.',
    stillExpiry: 'Hoy sigue siendo el {on}',
    noted: 'Anotado, visto hoy',
  },
  doubt: {
    title: 'La recarga del {date} quizá no cuente',
    'bundle-only':
      'Solo se anotó un paquete, sin monto de recarga. No se halló fuente que diga si comprar un paquete alarga la línea.',
    'no-amount': 'No se anotó el monto; no se sabe si llegó una recarga.',
    'foreign-only': 'Solo se anotó otra moneda; no se sabe cuántos soles llegaron a la línea.',
    'small-amount':
      'El monto es menor que {smallest}, la recarga más pequeña que hallamos nombrada (una promoción de Claro de 2020); pudo ser una comisión o una transferencia.',
    without: 'Si no cuenta, el plazo es el {deadline}.',
    withoutCancelled:
      'Si no cuenta, el plazo es el {deadline} y desde el {cancelled} la línea puede darse de baja.',
    withoutUnknown: 'Si no cuenta, no queda ninguna fecha desde la cual contar.',
    todo: 'Para estar seguro: revise si el saldo aumentó y anote el monto acreditado, o haga una recarga de verdad.',
    edit: 'Completar esta recarga',
    stop: '. ',
    short: 'La última recarga quizá no cuente',
  },
  ahead: {
    title: 'Hay fechas posteriores a hoy ({today})',
    item: {
      renewal: 'recarga del {date}',
      lastTopUpOn: 'última recarga {date}',
      activatedOn: 'activación {date}',
      firstUsedOn: 'primer uso {date}',
      portedOn: 'portabilidad {date}',
      expirySeenOn: 'vencimiento visto el {date}',
      balanceSeenOn: 'saldo visto el {date}',
    },
    join: ', ',
    text: 'O la fecha está mal, o el reloj de este equipo estaba mal al registrarla, o lo está ahora. Una fecha muy posterior no cuenta y no mueve ningún plazo.',
    edit: 'Corregir la recarga del {date}',
    editCard: 'Corregir la línea',
    short: 'Hay una fecha posterior a hoy; conviene revisarla',
  },
  newSim: {
    short: 'No se anotó si la línea nueva se usó en sus tres primeros días',
    ask: '¿Hubo una llamada o uso de datos en los tres primeros días?',
    used: 'Sí, se usó',
    noted: 'Anotado: la línea nueva ya se usó',
    toppedUp:
      'Tiene recarga, pero no se anotó el primer uso. Una línea nueva necesita una llamada o datos en tres días; no se halló fuente que diga si una recarga basta.',
  },
  serviceEnd:
    'No se halló fuente que diga cuándo {operator} suspende las llamadas salientes. Se aconseja recargar cada {days} días, el ciclo conocido más corto; también puede escribir una regla propia.',
  ported:
    'Contar desde el día de la portabilidad es una suposición nuestra; no se halló ninguna fuente.',
}
