import { claim } from '../../evidence'
import type { Translation } from '../../structure'
import type { whenItIsTooLate as source } from '../../zh-CN/articles/whenItIsTooLate'

export const whenItIsTooLate = {
  id: 'when-it-is-too-late',
  title: 'Cuando ya pasó el plazo',
  summary: 'Qué se puede hacer aún, cómo reclamar y qué cuentas mover primero.',
  blocks: [
    {
      kind: 'note',
      tone: 'warning',
      text: 'Nada de esto asegura recuperar el número. Cuanto antes, mejor.',
    },
    { kind: 'heading', id: 'today', text: 'Hoy mismo' },
    {
      kind: 'steps',
      items: [
        'Poner el chip en un teléfono y ver si hay señal.',
        'Si se puede, recargar ya el monto mínimo y guardar el comprobante.',
        'Si no: llamar al operador, o que el titular vaya a una tienda con su documento, y preguntar si el número sigue y si se puede reactivar.',
        'Si no hay solución: reclamar.',
      ],
    },
    {
      kind: 'fact',
      text: 'A los 90 días de la baja el número puede darse a otra persona. Lo que se pueda hacer, hay que hacerlo antes.',
      ...claim('reassign-90'),
    },
    { kind: 'heading', id: 'claim', text: 'Reclamar' },
    {
      kind: 'fact',
      text: 'Si no se envió el aviso de 15 días, el titular puede reclamar la reactivación. OSIPTEL, el regulador, atiende en el 1844 (dentro del Perú) y en usuarios@osiptel.gob.pe.',
      ...claim('claim-without-warning'),
    },
    {
      kind: 'list',
      items: [
        'Reclamar primero ante el operador y anotar el número de reclamo.',
        'Tener a mano: el número, el documento del titular y los comprobantes de las últimas recargas.',
        'Decir con claridad que no llegó el aviso y que se pide la reactivación.',
      ],
    },
    { kind: 'heading', id: 'unbind', text: 'Qué mover primero' },
    {
      kind: 'paragraph',
      text: 'Si el número pasa a otra persona, los códigos le llegan a ella. Mover las cuentas en este orden:',
    },
    {
      kind: 'steps',
      items: [
        'Banco y pagos: banca por internet, Yape, PayPal, Alipay, WeChat Pay.',
        'Correo: con él se recuperan las demás.',
        'Mensajería: WhatsApp, WeChat, Telegram.',
        'Cuentas del Estado y de impuestos.',
        'Lo demás: compras, redes, suscripciones.',
      ],
    },
    {
      kind: 'note',
      tone: 'tip',
      text: 'Hacerlo mientras aún lleguen SMS: muchas cuentas piden un código al número viejo.',
    },
    {
      kind: 'links',
      links: [
        { article: 'replacing-as-a-foreigner', heading: null },
        { article: 'rules-and-law', heading: null },
        { article: 'when-it-goes-wrong', heading: 'blocked' },
        { article: 'operators', heading: null },
      ],
    },
  ],
} as const satisfies Translation<typeof source>
