import { claim } from '../../evidence'
import type { Translation } from '../../structure'
import type { whenItGoesWrong as source } from '../../zh-CN/articles/whenItGoesWrong'

export const whenItGoesWrong = {
  id: 'when-it-goes-wrong',
  title: 'Cuando algo falla',
  summary:
    'Preguntas frecuentes: no llega el código, no llega la recarga, chip perdido, monto equivocado, línea suspendida…',
  blocks: [
    { kind: 'heading', id: 'card-number-forgotten', text: 'Olvidé el número' },
    {
      kind: 'paragraph',
      text: 'Mirar primero la línea en esta aplicación, el empaque del chip y comprobantes viejos. Para entrar suele bastar el celular, no el ICCID.',
    },
    {
      kind: 'belief',
      belief: 'Basta con llamar y dar el documento.',
      truth:
        'El chip solo se repone al titular registrado, en persona o por un canal que autorizó el regulador. Cuánto dicen por teléfono no lo sabemos.',
      ...claim('sim-replacement'),
    },
    {
      kind: 'fact',
      text: 'En Claro, *99# muestra el número propio (dato de 2018).',
      ...claim('claro-own-number'),
    },
    { kind: 'heading', id: 'no-sms-code', text: 'No llega el código por SMS' },
    {
      kind: 'steps',
      items: [
        'Esperar unos minutos y tocar Reenviar código una vez. Los intentos pueden ser limitados.',
        'Ver si hay señal, si el chip está bien puesto y si la bandeja de SMS no está llena.',
        'En el extranjero: ver si el roaming está activo.',
        'Ver si la línea ya está suspendida: así quizá no lleguen SMS.',
        'Otra vía: entrar con contraseña, llamar al operador o pedir la recarga en una tienda del Perú.',
      ],
    },
    {
      kind: 'fact',
      text: 'El roaming solo se activa a pedido. Si nunca se pidió, fuera del Perú no llega nada.',
      ...claim('roaming-on-request'),
    },
    { kind: 'heading', id: 'not-effective', text: 'Pagué y no se ve' },
    {
      kind: 'fact',
      text: 'Suele ser al instante, pero no hallamos que un operador prometa un tiempo.',
      ...claim('unknown'),
    },
    {
      kind: 'steps',
      items: [
        'No pagar otra vez enseguida.',
        'Mirar el historial de recargas y el saldo.',
        'Dejarla aquí como “Pagada” y volver a mirar a las 24 horas.',
        'Si no llegó: llamar al operador con el comprobante y el número de operación, y preguntar al banco.',
      ],
      facts: ['follow-up'],
    },
    { kind: 'heading', id: 'payment-refused', text: 'El pago fue rechazado' },
    {
      kind: 'list',
      items: [
        'Probar otra tarjeta, o preguntar al banco si bloquea pagos al exterior.',
        'No insistir muchas veces: el banco puede bloquear la tarjeta.',
        'Otra vía: la página en lugar de la app, o alguien de confianza en el Perú.',
      ],
    },
    { kind: 'heading', id: 'wrong-amount', text: 'Monto o número equivocado' },
    {
      kind: 'paragraph',
      text: 'Si fue de más: no sabemos si lo devuelven o queda como saldo; preguntar al operador. Si fue a otro número: llamar enseguida con el comprobante. El plazo de esta línea no cambió: hay que recargarla.',
    },
    { kind: 'heading', id: 'sim-lost', text: 'Chip perdido o dañado' },
    {
      kind: 'fact',
      text: 'La reposición es solo para el titular registrado, en persona o por un canal autorizado.',
      ...claim('sim-replacement'),
    },
    {
      kind: 'paragraph',
      text: 'Primero, pasar a otro número el banco y las demás cuentas importantes. Antes de reportar la pérdida (bloqueo), preguntar si también se bloquea el teléfono y en cuántos días hay que reponer el chip. El plazo de recarga sigue corriendo.',
    },
    {
      kind: 'links',
      links: [
        { article: 'lost-stolen-abroad', heading: null },
        { article: 'replacing-as-a-foreigner', heading: null },
      ],
    },
    { kind: 'heading', id: 'blocked', text: 'La línea está suspendida (“cortada”)' },
    {
      kind: 'paragraph',
      text: 'Suspendida no es lo mismo que dada de baja. No hallamos fuente de que una recarga levante la suspensión: recargar, probar llamadas y SMS y, si no basta, preguntar al operador. Qué suspende cada uno y cuándo está en su artículo.',
    },
    {
      kind: 'fact',
      text: 'También puede ser que los datos del titular no coincidan con los oficiales: avisan por SMS, y en días suspenden y dan de baja. Conviene que el titular los revise con el operador.',
      ...claim('holder-records'),
    },
    {
      kind: 'fact',
      text: 'Si falla en un teléfono: puede tener el IMEI bloqueado. El uso repetido de un IMEI inválido también llevó a suspender líneas. Probar en otro.',
      ...claim('imei-blocks'),
    },
    { kind: 'heading', id: 'not-my-name', text: 'No está a mi nombre' },
    {
      kind: 'fact',
      text: 'Un extranjero solo puede registrar una línea en persona, con huella u otro dato biométrico que se compara con los registros migratorios (medida temporal).',
      ...claim('foreigners-in-person'),
    },
    {
      kind: 'note',
      tone: 'warning',
      text: 'Un chip comprado ya registrado es de otra persona: reponerlo o reclamar depende de ella. No atarle cuentas importantes.',
    },
    { kind: 'heading', id: 'wrong-fact', text: 'La guía no coincide con el operador' },
    {
      kind: 'paragraph',
      text: 'Vale lo que diga el operador. Anotar el vencimiento de la línea, o una regla propia con quién lo dijo y cuándo. Una regla propia más larga que la incluida se respeta, con la advertencia de que ninguna fuente la da. Cada dato que tiene fuente muestra quién lo dijo y cuándo, para comprobarlo.',
    },
    {
      kind: 'links',
      links: [
        { article: 'when-it-is-too-late', heading: null },
        { article: 'paying-from-abroad', heading: null },
        { article: 'before-you-start', heading: null },
      ],
    },
  ],
} as const satisfies Translation<typeof source>
