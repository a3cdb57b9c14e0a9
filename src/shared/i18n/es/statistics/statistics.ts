import type { Texts } from '../../texts'
import type { statistics as source } from '../../zh-CN/statistics/statistics'

export const statistics: Texts<typeof source> = {
  title: 'Estadísticas',
  subtitle: 'En qué se va el dinero, si se recarga a tiempo y lo que viene',
  open: 'Estadísticas',
  back: 'Volver a las recargas',
  empty: 'Todavía no hay recargas que contar',
  emptyText: 'Al registrar recargas, aquí aparecen sus costos, su ritmo y un pronóstico.',
  lens: {
    label: 'Moneda de los montos',
    home: 'Todo en {currency}',
    only: 'Solo {currency}',
  },
  figure: {
    title: 'De un vistazo',
    renewals: 'Recargas',
    renewalsText: '{count}',
    cost: 'Costo',
    fees: 'Comisiones incluidas',
    early: 'Antes del plazo',
    daysEarly: '{days} día | {days} días',
    daysLate: '{days} día tarde | {days} días tarde',
    median: 'la mediana',
    unknown: 'No se sabe',
  },
  about: {
    title: 'Cómo se calcula',
    cost: 'El costo es lo pagado (o lo recargado, si no se anotó el pago) más la comisión.',
    leftOut:
      'No se cuenta {count} recarga fallida o reembolsada. | No se cuentan {count} recargas fallidas o reembolsadas.',
    rates:
      'Los montos se convierten con los tipos de cambio propios: el de la misma recarga; si no lo hay, el último anterior; si tampoco, el primero posterior.',
  },
  unconvertedHome: 'Fuera del gráfico, por falta de tipo de cambio: {amounts}.',
  unconvertedOnly: 'Fuera del gráfico, en otras monedas: {amounts}.',
  chart: {
    asTable: 'Ver como tabla',
    table: '{title} (tabla)',
    asChart: 'Ver como gráfico',
    menu: 'Guardar o copiar “{title}”',
    savePng: 'Guardar como PNG…',
    saveSvg: 'Guardar como SVG…',
    copy: 'Copiar como imagen',
    saved: 'Gráfico guardado',
    notSaved: 'El gráfico no se guardó',
    notDrawn: 'El gráfico no se pudo convertir en imagen. Se puede probar el otro formato.',
    copied: 'Imagen copiada',
    notCopied: 'No se pudo copiar la imagen',
    notCopiedText: 'Se puede guardar como PNG.',
    others: '{count} más',
    othersCost:
      '{count} más, por {cost}, está en la tabla. | {count} más, por {cost} en total, están en la tabla.',
    inTable: '{count} más está en la tabla. | {count} más están en la tabla.',
  },
  series: {
    charge: 'Recargas',
    fee: 'Comisiones',
    median: 'Intervalo mediano',
    allowed: 'Permitido por la regla',
  },
  column: {
    month: 'Mes',
    year: 'Año',
    card: 'Línea',
    operator: 'Operador',
    channel: 'Canal',
    renewals: 'Recargas',
    cost: 'Costo',
    fees: 'Comisiones',
    share: 'Porcentaje',
    inCurrency: 'Costo ({currency})',
    feesInCurrency: 'Comisiones ({currency})',
    perYear: 'Al año ({currency})',
    covered: 'Dura hasta',
    intervals: 'Intervalos',
    shortest: 'Más corto (días)',
    median: 'Mediana (días)',
    longest: 'Más largo (días)',
    allowed: 'Permitido (días)',
    tooLong: 'Excedidos',
    early: 'Antelación',
    total: 'Total',
  },
  channelUnknown: 'Sin anotar',
  month: {
    title: 'Costo por mes',
    summary:
      'De {from} a {to}, {count} recarga por {cost}; el mes de mayor gasto, {most}: {mostCost}. | De {from} a {to}, {count} recargas por {cost}; el mes de mayor gasto, {most}: {mostCost}.',
  },
  year: {
    title: 'Costo por año',
    one: '{cost} en {from}.',
    summary: '{cost} de {from} a {to}; el año de mayor gasto, {most}: {mostCost}.',
  },
  card: {
    title: 'Costo por línea',
    summary:
      '{cost} por {count} línea; la mayor, “{most}”: {mostCost}, el {share}. | {cost} por {count} líneas; la mayor, “{most}”: {mostCost}, el {share}.',
  },
  operator: {
    title: 'Costo por operador',
    summary: '{cost} en total; el mayor, {most}: {mostCost}, el {share}.',
  },
  channel: {
    title: 'Costo por canal',
    summary: '{cost} en total; el mayor, “{most}”: {mostCost}, el {share}.',
  },
  fee: {
    title: 'Peso de las comisiones',
    summary: '{fees} en comisiones, el {share} del costo; el mayor peso, en {most}: {mostShare}.',
    none: 'No se registraron comisiones.',
  },
  keep: {
    title: 'Lo que cuesta conservar un número al año',
    summary:
      '{count} línea, {middle} al año; la más cara, “{most}”: {mostCost}. | {count} líneas, con una mediana de {middle} al año; la más cara, “{most}”: {mostCost}.',
    note: 'El costo de las recargas acreditadas entre el tiempo que conservaron el número: desde la primera hasta el plazo que trajo la última.',
    none: 'Ninguna recarga está acreditada todavía; no se puede calcular.',
  },
  rhythm: {
    title: 'Días entre recargas, frente a la regla',
    summary:
      '{count} línea se recargó más de una vez; {late} tuvo un intervalo mayor que el de su regla. | {count} líneas se recargaron más de una vez; {late} tuvieron un intervalo mayor que el de su regla.',
    note: 'La raya marca los días que permite la regla, según el plazo tras la recarga anterior. El saldo, el objetivo y las reglas propias solo se conocen de hoy y se aplican también al pasado.',
    none: 'Hacen falta dos recargas acreditadas de una misma línea para contar los días entre ellas.',
  },
  early: {
    title: 'Cuánto antes del plazo',
    summary:
      '{late} de {count} recarga llegó después del plazo; fue {middle}. | {late} de {count} recargas llegaron después del plazo; la mediana, {middle}.',
    middleEarly: '{days} día antes | {days} días antes',
    middleLate: '{days} día tarde | {days} días tarde',
    note: 'El plazo es el que regía antes de la recarga. Las recargas sin un plazo conocido quedan fuera.',
    none: 'Todavía no hay recargas con un plazo conocido.',
    span: {
      late: 'Tarde',
      sameDay: 'El mismo día',
      between: '{from}–{to} días',
      over: 'Más de {days} días',
    },
  },
  forecast: {
    title: 'Pronóstico de {figure.forecastMonths} meses',
    summary:
      'Se espera {count} recarga, unos {cost}; el mes de mayor gasto, {most}: unos {mostCost}. | Se esperan {count} recargas, unos {cost}; el mes de mayor gasto, {most}: unos {mostCost}.',
    note: 'Desde el plazo de cada línea, con la frecuencia de su regla; lo vencido cuenta para hoy. Cada recarga cuesta la mediana de las {figure.recentRenewals} últimas de la línea, con comisión, al último tipo de cambio. Es solo una estimación.',
    filtered:
      'Solo de las líneas filtradas; las fechas y demás condiciones no cambian el pronóstico.',
    withoutCost:
      '{count} recarga no tiene un monto de referencia y solo se cuenta. | {count} recargas no tienen un monto de referencia y solo se cuentan.',
    withoutDeadline:
      'De {count} línea se sabe muy poco para dar su plazo. | De {count} líneas se sabe muy poco para dar su plazo.',
    lost: '{count} línea probablemente ya está dada de baja y queda fuera. | {count} líneas probablemente ya están dadas de baja y quedan fuera.',
    unverified:
      'La regla de {count} línea no tiene fuente; se usa el ciclo más corto. | Las reglas de {count} líneas no tienen fuente; se usa el ciclo más corto.',
    none: 'No hay líneas con un plazo conocido.',
  },
}
