import { claim } from '../../evidence'
import type { Translation } from '../../structure'
import type { payingFromAbroad as source } from '../../zh-CN/articles/payingFromAbroad'

export const payingFromAbroad = {
  id: 'paying-from-abroad',
  title: 'Pagar desde el extranjero',
  summary: 'En qué moneda, qué comisiones, qué medios se conocen y cómo evitar estafas.',
  blocks: [
    { kind: 'heading', id: 'currency', text: '¿En qué moneda?' },
    {
      kind: 'belief',
      belief: 'Conviene pagar en la moneda propia.',
      truth:
        'Eso es la conversión dinámica (DCC): el comercio pone el cambio. Se suele hablar de un 3 % a un 7 % más, pero no hay fuente que citar; lo mejor es comparar los dos montos. Pagar en soles (PEN) con una tarjeta sin comisión exterior suele ser lo más barato.',
      ...claim('dcc-markup'),
    },
    { kind: 'heading', id: 'fees', text: 'Comisiones' },
    {
      kind: 'paragraph',
      text: 'El banco puede cobrar por compras en el exterior y aplica su propio cambio. Conviene preguntarle antes.',
    },
    {
      kind: 'list',
      items: [
        'Anotar en cada recarga los soles, lo que realmente se cobró y la comisión.',
        'El cambio sale de los dos montos; no hace falta buscarlo.',
        'En los totales de Recargas se ve cuánto suman las comisiones.',
      ],
    },
    { kind: 'heading', id: 'methods', text: 'Qué medios sirven' },
    {
      kind: 'fact',
      text: 'Tarjetas extranjeras: no se sabe. Se puede probar una vez, con el monto mínimo, en la app o la página del operador.',
      ...claim('unknown'),
    },
    {
      kind: 'fact',
      text: 'PayPal, Alipay, WeChat Pay, UnionPay: no se sabe; no hallamos operador que los anuncie.',
      ...claim('unknown'),
    },
    {
      kind: 'paragraph',
      text: 'Si nada sirve: pedir a un familiar o amigo que recargue en una tienda del Perú o desde su app. Basta con el operador y el número; que envíe el comprobante.',
    },
    { kind: 'heading', id: 'scam', text: 'Estafas' },
    {
      kind: 'note',
      tone: 'warning',
      text: 'No transferir dinero a la “cuenta del operador” que da un desconocido: el dinero se va y la línea queda sin recarga. Recargar solo en la app, la página o una tienda, o con alguien de confianza.',
    },
    {
      kind: 'note',
      tone: 'warning',
      text: 'Quien recarga por encargo no necesita el código, la contraseña ni fotos de documentos. No darlos nunca.',
    },
    {
      kind: 'links',
      links: [
        { article: 'top-up-services', heading: null },
        { article: 'step-by-step', heading: 'pay' },
        { article: 'when-it-goes-wrong', heading: 'wrong-amount' },
        { article: 'when-it-goes-wrong', heading: 'payment-refused' },
      ],
    },
  ],
} as const satisfies Translation<typeof source>
