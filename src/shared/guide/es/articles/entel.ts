import { EVIDENCE } from '../../evidence'
import type { Translation } from '../../structure'
import type { entel as source } from '../../zh-CN/articles/entel'

export const entel = {
  id: 'entel',
  title: 'Entel',
  summary: 'Sin saldo, solo 60 días; con saldo, 210.',
  blocks: [
    { kind: 'heading', id: 'rule', text: 'La regla: dos relojes' },
    { kind: 'operatorTable', operators: ['entel'] },
    {
      kind: 'fact',
      text: 'Sin saldo: baja a los 60 días sin recarga, el plazo más corto de los cuatro grandes.',
      ...EVIDENCE.entelLimit,
    },
    { kind: 'fact', text: 'Con saldo: hasta 210 días.', ...EVIDENCE.balance210 },
    {
      kind: 'note',
      tone: 'warning',
      text: 'El saldo puede gastarse o vencer sin que se note, y entonces cuentan 60 días. En la duda, contar como sin saldo.',
    },
    {
      kind: 'paragraph',
      text: 'Lo que aconseja esta aplicación (cálculo propio): cada 45 días si no hay saldo.',
    },
    { kind: 'heading', id: 'stops', text: 'Qué se corta y cuándo' },
    {
      kind: 'fact',
      text: 'Sin saldo, 45 días: aviso. 60: baja. De lo que se corte antes no hallamos fuente.',
      ...EVIDENCE.entelSteps,
    },
    { kind: 'heading', id: 'contact', text: 'Cómo contactarlo' },
    {
      kind: 'fact',
      text: 'Desde una línea Entel: 123. Desde otro teléfono en el Perú: 0800-09000. Desde el extranjero, probar +51 1 611 7777 (deducido del número local).',
      ...EVIDENCE.entelHotlines,
    },
    {
      kind: 'paragraph',
      text: 'La app es Mi Entel. Las líneas a su nombre: https://www.entel.pe/app-privado/?app=consulta_lineas',
    },
    { kind: 'heading', id: 'unknown', text: 'Lo que no se sabe' },
    {
      kind: 'list',
      items: [
        'El monto mínimo de recarga.',
        'Códigos USSD (*…#).',
        'Si comprar un paquete o pasar saldo cuenta como recarga.',
        'Si acepta tarjetas extranjeras, PayPal, Alipay, WeChat Pay o UnionPay.',
        'Cuánto dura el saldo según el monto.',
        'Un número de atención por WhatsApp.',
      ],
    },
    {
      kind: 'links',
      links: [
        { article: 'step-by-step', heading: null },
        { article: 'when-it-goes-wrong', heading: null },
        { article: 'operators', heading: null },
      ],
    },
  ],
} as const satisfies Translation<typeof source>
