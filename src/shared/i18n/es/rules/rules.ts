import type { Texts } from '../../texts'
import type { rules as source } from '../../zh-CN/rules/rules'

export const rules: Texts<typeof source> = {
  title: 'La regla que se aplica',
  cancelAfterUpTo: '{operator} {clock}: la norma permite hasta {days} días sin recargar',
  cautious:
    'La página de {operator} solo dice que con saldo la suspensión empieza a los {days} días; otra fuente pone la baja a los {other}. Por prudencia cuentan {days}.',
  basis: {
    'new-sim': 'una línea nueva debe tener una llamada o datos en {days} días',
    operator: '{operator}, {days} días desde la {event} del {start}',
    card: 'regla propia, {days} días desde la {event} del {start}',
    'own-operator': 'regla propia para {operator}, {days} días desde la {event} del {start}',
    confirmed: 'confirmado por el operador el {seenOn}',
  },
  cancelAfter: '{operator} {clock}: baja a los {days} días sin recargar',
  clock: { withBalance: 'con saldo', withoutBalance: 'sin saldo' },
  advised: 'Para tener margen, conviene recargar cada {days} días.',
  advisedForService: 'Para conservar llamadas y datos, conviene recargar cada {days} días.',
  twoClocks: 'Con saldo cuentan {withBalance} días; sin saldo, {withoutBalance}.',
  shorterWithBalance: 'Según las fuentes, aquí con saldo el límite es más corto.',
  chosenBecause: {
    believed:
      'El {on} había saldo: hasta el {until} cuenta el límite con saldo; después, el límite sin saldo.',
    lapsed:
      'El saldo se vio hace más de {believed} días, por eso cuentan los {days} días, que es lo más corto.',
    'renewed-since':
      'Hubo una recarga después de ver el saldo, por eso cuentan los {days} días, que es lo más corto.',
    yes: 'Se indicó que hay saldo, por eso cuentan {days} días.',
    no: 'Se indicó que no hay saldo, por eso cuentan {days} días.',
    unknown: 'No se sabe si hay saldo, por eso cuentan los {days} días, que es lo más corto.',
  },
  stepsTitle: 'Antes de la baja',
  step: {
    'outgoing-blocked': '{days} días: sin llamadas, SMS ni datos salientes',
    'partly-suspended': '{days} días: suspensión parcial del servicio',
    suspended: '{days} días: suspensión total, de entrada y de salida',
    'balance-lost': '{days} días: un saldo vencido ya no se recupera',
  },
  stepsIgnored:
    'Solo se quiere conservar el número, por eso no poder llamar no cuenta como peligro.',
  regulation:
    'Por norma: aviso por SMS {figure.warningDays} días antes de la baja; {figure.reassignDays} días después el número puede darse a otra persona.',
  gradeLabel: 'Certeza',
  grade: {
    confirmed: 'Confirmado',
    likely: 'Probable',
    unverified: 'Sin fuente',
    user: 'Regla propia',
    operator: 'Confirmado por el operador',
  },
  gradeMeaning: {
    confirmed: 'una fuente oficial o dos independientes',
    likely: 'una sola fuente aceptable, o antigua',
    unverified: 'no se encontró ninguna fuente',
  },
  sources: 'Fuentes',
  openSource: 'Abrir en el navegador: {title}',
  undated: 'sin fecha',
  checkedOn: 'Fuentes revisadas el {date}',
  unverifiedTitle: 'No hay fuente confiable de la regla de este operador',
  unverified:
    'Para no fallar, por ahora se usa el ciclo más corto, de {days} días. Conviene consultar al operador y escribir una regla propia.',
  enterOwn: 'Escribir una regla propia',
  own: 'Recargar dentro de {days} días desde la última recarga',
  ownCancel: 'Se considera de baja a los {days} días sin recargar',
  ownSetOn: 'Escrita el {date}, en lugar de la regla del operador',
  changeOwn: 'Cambiar la regla',
  dropOwn: 'Usar la regla del operador',
  dropped: 'Se usa otra vez la regla del operador',
  confirmed: 'El propio operador indica que la línea vence el {date}',
  confirmedSeenOn: 'Visto el {date}. Es más seguro que un cálculo, por eso es el que cuenta.',
  about: 'Acerca de {operator}',
  ownForOperator:
    'Regla propia para {operator}: vale para todas las líneas de {operator} que no tienen una suya',
  page: {
    upTo: 'hasta {days} días',
    all: 'Operadores',
    shipped: 'La regla incluida',
    limits: 'Días sin recargar hasta la baja',
    days: '{days} días',
    advisedTitle: 'Cada cuánto conviene recargar',
    numberOnly: 'Solo el número',
    fullService: 'También llamar',
    advisedText: 'Deducido por nosotros de los límites de arriba, con margen.',
    noSteps: 'No se encontró qué servicios se suspenden antes de la baja.',
    unknownLimit: 'no se sabe',
    cards: 'Líneas de este operador',
    noCards: 'No hay líneas de este operador.',
    follows: {
      'new-sim': 'la norma de usar la línea nueva en tres días',
      operator: 'regla incluida',
      'own-operator': 'regla propia para este operador',
      card: 'regla propia de la línea',
      confirmed: 'vencimiento confirmado por el operador',
    },
    unknownTitle: 'Lo que no sabemos',
    unknown: {
      foreignCards: 'Si acepta tarjetas del extranjero, PayPal, Alipay, WeChat Pay o UnionPay.',
      reset:
        'Si comprar un paquete o pasar saldo cuenta como recarga. Conviene una recarga de verdad.',
      balanceValidity: 'Cuánto dura el saldo según el monto.',
      roamingSms: 'Si recibir SMS en roaming con prepago es gratis.',
    },
  },
  ownOperator: {
    title: 'Regla propia para {operator}',
    text: 'Para cuando el operador dice otra cosa. Reemplaza la regla incluida y ninguna actualización la toca; la regla de una línea tiene prioridad.',
    otherText:
      'No hay fuente confiable: conviene preguntar al operador. Vale para todas las líneas de “Otro operador”; si son distintos, mejor una regla por línea.',
    enter: 'Escribir una regla para {operator}',
    change: 'Cambiar',
    drop: 'Volver a la regla incluida',
    save: 'Guardar la regla',
    saved: 'Se guardó la regla propia para {operator}',
    dropped: '{operator} usa otra vez la regla incluida',
    effect: 'Al guardar',
    noEffect: 'No cambia ninguna línea.',
    moves: '{label}: plazo {before} → {after}',
  },
  moved: {
    title:
      'Se corrigieron las reglas: cambió {count} línea | Se corrigieron las reglas: cambiaron {count} líneas',
    text: 'Con esta versión se revisaron otra vez las reglas de los operadores; ante la duda, antes que tarde. Sus registros no cambiaron.',
    deadline: 'Plazo',
    cancelled: 'Baja prevista',
    none: 'sin dato',
    why: {
      'new-sim':
        'Norma nueva: una línea sin uso en sus tres primeros días puede darse de baja de inmediato.',
      'expiry-beyond':
        'El vencimiento escrito va más allá de lo que dicen las fuentes; suele ser el del saldo o de un paquete y ya no cuenta.',
      'expiry-lapsed': 'Hubo una recarga después de ver el vencimiento, que ya no cuenta.',
      'balance-lapsed':
        'Que haya saldo solo vale {days} días desde que se vio; tras una recarga hay que mirarlo otra vez.',
      'calls-unknown':
        'Ninguna fuente dice cuándo se suspenden las llamadas salientes; se aconseja el ciclo conocido más corto.',
      'own-rule-end':
        'La regla propia no dice cuándo es la baja; ahora se muestra la que dan las fuentes.',
      'shorter-cycle': 'El ciclo aconsejado es más corto, para llegar antes del aviso de baja.',
    },
  },
  changed: {
    title: 'Cambió la regla de {operator}',
    limits:
      'Sin saldo: {beforeWithout} días → {afterWithout} días; con saldo: {beforeWith} días → {afterWith} días.',
    other: 'Cambiaron los pasos antes de la baja o el ciclo aconsejado.',
    cards: 'Ya se recalculó el plazo de las líneas que la siguen: {labels}',
    thisCard: 'El plazo de esta línea ya se recalculó con la regla nueva.',
    look: 'Ver la regla nueva',
    understood: 'Entendido',
  },
  settings: {
    title: 'Reglas de los operadores',
    text: 'A los cuántos días sin recargar da de baja cada uno y quién lo dice; se puede poner una regla propia.',
    own: 'Regla propia: recargar dentro de {days} días',
    shipped: 'Baja a los {withoutBalance} días sin saldo, {withBalance} con saldo',
    unknown: 'Sin fuente confiable',
  },
  sourceKind: {
    regulator: 'Regulador',
    government: 'Comunicado del Estado',
    operator: 'Página del operador',
    press: 'Prensa',
    website: 'Otro sitio web',
    userPost: 'Mensaje de un usuario',
    standard: 'Norma internacional',
    dataset: 'Datos públicos',
  },
  sourceChecked: 'visto el {date}',
  datedReports:
    'Informado en {year}, antes de la norma vigente ({norma}, {since}); no hemos visto el texto nuevo.',
}
