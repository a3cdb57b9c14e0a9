import type { Texts } from '../../texts'
import type { validation as source } from '../../zh-CN/base/validation'

export const validation: Texts<typeof source> = {
  label: { missing: 'Falta el nombre de la línea, por ejemplo “Banco” o “WhatsApp”.' },
  operator: {
    missing:
      'Falta elegir el operador. Lo indica el logo del chip; los primeros dígitos del número, no.',
  },
  number: {
    missing:
      'Falta el número de celular: {figure.numberDigits} dígitos, el primero es {figure.numberStart}.',
    characters: 'El número solo lleva dígitos, espacios y guiones, por ejemplo 987 654 321.',
    length: 'Un celular peruano tiene {figure.numberDigits} dígitos; aquí hay {digits}.',
    firstDigit: 'Un celular peruano empieza con {figure.numberStart}; este empieza con {digit}.',
    country:
      'Es un número extranjero ({prefix}). Aquí solo se guardan números peruanos (+{figure.countryCode}).',
  },
  iccid: {
    characters: 'El ICCID solo tiene dígitos. Está impreso en el chip o en su empaque.',
    length: 'El ICCID tiene {figure.iccidDigits} dígitos; aquí hay {digits}.',
    prefix:
      'Los ICCID peruanos suelen empezar con {figure.iccidStart}. Conviene revisarlo; se puede guardar así.',
    luhn: 'El dígito de control no coincide: quizá haya un dígito errado. Se puede guardar así.',
  },
  imsi: {
    characters: 'El IMSI solo tiene dígitos.',
    length: 'El IMSI tiene {figure.imsiDigits} dígitos; aquí hay {digits}.',
    country:
      'Los IMSI peruanos empiezan con {figure.imsiStart}. Conviene revisarlo; se puede guardar así.',
    network:
      'Los {figure.networkDigits} primeros dígitos no son de un operador peruano conocido. Se puede guardar así.',
  },
  date: {
    missing: 'Falta la fecha.',
    invalid: 'Ese día no existe. Se escribe así: 2026-01-05.',
    future: 'Ese día aún no llega. En el Perú hoy es {today}.',
  },
  topUp: {
    beforeActivation: 'La última recarga no puede ser anterior a la activación del {date}.',
  },
  expiry: { beforeRenewal: 'El vencimiento no puede ser anterior a la recarga del {date}.' },
  firstUse: { beforeActivation: 'El primer uso no puede ser anterior a la activación, el {date}.' },
  ruleDays: {
    missing: 'Faltan los días entre una recarga y la siguiente.',
    invalid: 'Debe ser un número entero de días, de 1 a {most}.',
    cancelTooEarly: 'La baja no llega antes que la recarga: debe ser de {days} días o más.',
  },
  amount: {
    invalid:
      'Debe ser un monto en {currency}, por ejemplo 10 o 10.50, sin más decimales que los de la moneda.',
  },
  months: { invalid: 'Debe ser un número entero de meses, de 1 a {most}.' },
  text: { tooLong: 'Demasiado largo: {most} caracteres como máximo.' },
  balance: { missing: 'Falta el saldo; si no se sabe, borrar la fecha en que se vio.' },
  porting: {
    operatorMissing: 'Falta el operador anterior; si no hubo portabilidad, borrar la fecha.',
  },
  tags: { tooMany: '{most} etiquetas como máximo.' },
  snooze: { past: 'Ese momento ya pasó o está demasiado lejos.' },
  folder: { missing: 'Falta elegir la carpeta.' },
  import: {
    ambiguous: 'Esta fecha se puede leer de varias maneras. Falta elegir arriba.',
    rounded: 'Excel cambió las últimas cifras por ceros; este ICCID no se importa.',
    currency: 'No se reconoce esta moneda.',
    status: 'No se sabe si está acreditada, pagada, fallida o reembolsada.',
    amountWithoutDate: 'Sin fecha de recarga, el monto pasa a la nota.',
    noOperator:
      'Falta el operador: queda como “Otro operador”, con recordatorios según el plazo más corto.',
    inTrash: '“{label}”, en la papelera, tiene este número. Primero hay que restaurarla.',
    iccidTaken: '“{label}” ya tiene este ICCID.',
    damaged: 'Los datos de esta línea están incompletos o dañados.',
    newer: 'Esta línea la escribió un Keepline más nuevo. Primero hay que actualizar Keepline.',
  },
}
