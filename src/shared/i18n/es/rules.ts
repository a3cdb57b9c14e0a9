import type { Texts } from '../texts'
import type { rules as source } from '../zh-CN/rules'

export const rules: Texts<typeof source> = {
  title: 'La regla que se aplica',
  basis: {
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
  shorterWithBalance: 'Al revés de lo que se suele creer, aquí con saldo el límite es más corto.',
  chosenBecause: {
    yes: 'Se indicó que hay saldo, por eso cuentan {days} días.',
    no: 'Se indicó que no hay saldo, por eso cuentan {days} días.',
    unknown: 'No se sabe si hay saldo, por eso cuentan los {days} días, que es lo más corto.',
  },
  stepsTitle: 'Antes de la baja',
  step: {
    'outgoing-blocked': '{days} días: sin llamadas ni mensajes salientes',
    'partly-suspended': '{days} días: suspensión parcial del servicio',
    suspended: '{days} días: suspensión total, de entrada y de salida',
    'balance-lost': '{days} días: el saldo vence',
  },
  stepsIgnored:
    'Solo se quiere conservar el número, por eso no poder llamar no cuenta como peligro.',
  regulation:
    'Por norma: aviso por SMS 15 días antes de la baja; 90 días después el número puede darse a otra persona.',
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
  ownTitle: 'Regla propia',
  own: 'Recargar dentro de {days} días desde la última recarga',
  ownCancel: 'Se considera de baja a los {days} días sin recargar',
  ownSetOn: 'Escrita el {date}, en lugar de la regla del operador',
  changeOwn: 'Cambiar la regla',
  dropOwn: 'Usar la regla del operador',
  dropped: 'Se usa otra vez la regla del operador',
  confirmed: 'El propio operador indica un vencimiento: {date}',
  confirmedSeenOn: 'Visto el {date}. Es más seguro que un cálculo, por eso es el que cuenta.',
  overtaken: 'Después hubo una recarga; sigue contando este día, que es posterior.',
}
