import { EVIDENCE } from '../../evidence'
import type { Translation } from '../../structure'
import type { whenItGoesWrong as source } from '../../zh-CN/articles/whenItGoesWrong'

export const whenItGoesWrong = {
  id: 'when-it-goes-wrong',
  title: 'Cuando algo falla',
  summary:
    'Preguntas frecuentes: no llega el código, no llega la recarga, chip perdido, monto equivocado, línea cortada…',
  blocks: [
    { kind: 'heading', id: 'card-number-forgotten', text: 'Olvidé el número' },
    {
      kind: 'paragraph',
      text: 'Mirar primero la línea en esta aplicación, el soporte del chip y comprobantes viejos. Para entrar suele bastar el celular, no el ICCID.',
    },
    {
      kind: 'belief',
      belief: 'Basta con llamar y dar el documento.',
      truth:
        'El chip solo se repone al titular registrado, en persona o por un canal que autorizó el regulador. Cuánto dicen por teléfono no lo sabemos.',
      ...EVIDENCE.simReplacement,
    },
    {
      kind: 'fact',
      text: 'En Claro, *99# muestra el número propio (dato de 2018).',
      ...EVIDENCE.claroOwnNumber,
    },
    { kind: 'heading', id: 'no-sms-code', text: 'No llega el código por SMS' },
    {
      kind: 'steps',
      items: [
        'Esperar unos minutos y tocar Reenviar código una vez. Los intentos pueden ser limitados.',
        'Ver si hay señal, si el chip está bien puesto y si el buzón no está lleno.',
        'En el extranjero: ver si el roaming está activo.',
        'Ver si la línea ya está cortada: así quizá no lleguen SMS.',
        'Otra vía: entrar con contraseña, llamar al operador o pedir la recarga en una tienda del Perú.',
      ],
    },
    {
      kind: 'fact',
      text: 'El roaming solo se activa a pedido. Si nunca se pidió, fuera del Perú no llega nada.',
      ...EVIDENCE.roaming,
    },
    { kind: 'heading', id: 'not-effective', text: 'Pagué y no se ve' },
    {
      kind: 'fact',
      text: 'Suele ser al instante, pero no hallamos que un operador prometa un tiempo.',
      ...EVIDENCE.noSource,
    },
    {
      kind: 'steps',
      items: [
        'No pagar otra vez enseguida.',
        'Mirar el historial de recargas y el saldo.',
        'Dejarla aquí como pagada y volver a mirar a las 24 horas.',
        'Si no llegó: llamar al operador con el comprobante y el número de operación, y preguntar al banco.',
      ],
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
      ...EVIDENCE.simReplacement,
    },
    {
      kind: 'paragraph',
      text: 'Primero, pedir al operador que bloquee la línea y pasar a otro número las cuentas importantes. El plazo de recarga sigue corriendo.',
    },
    { kind: 'heading', id: 'blocked', text: 'La línea está cortada' },
    {
      kind: 'paragraph',
      text: 'Cortada no es lo mismo que dada de baja. Recargar ya y probar llamadas y SMS. Qué corta cada operador y cuándo está en su artículo.',
    },
    {
      kind: 'fact',
      text: 'También puede ser que los datos del titular no coincidan con los oficiales: avisan por SMS, y en días cortan y dan de baja. Conviene que el titular los revise con el operador.',
      ...EVIDENCE.holderRecords,
    },
    {
      kind: 'fact',
      text: 'Si falla en un teléfono: puede tener el IMEI bloqueado. El uso repetido de un IMEI inválido también llevó a cortar líneas. Probar en otro.',
      ...EVIDENCE.imeiBlocks,
    },
    { kind: 'heading', id: 'not-my-name', text: 'No está a mi nombre' },
    {
      kind: 'fact',
      text: 'Un extranjero solo puede registrar una línea en persona, con control biométrico contra los registros migratorios.',
      ...EVIDENCE.inPerson,
    },
    {
      kind: 'note',
      tone: 'warning',
      text: 'Un chip comprado ya registrado es de otra persona: reponerlo o reclamar depende de ella. No atarle cuentas importantes.',
    },
    { kind: 'heading', id: 'wrong-fact', text: 'La guía no coincide con el operador' },
    {
      kind: 'paragraph',
      text: 'Vale lo que diga el operador. Anotar su fecha en la línea, o una regla propia con quién lo dijo y cuándo. Cada dato que tiene fuente la muestra, para comprobarlo.',
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
