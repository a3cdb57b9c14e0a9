import { EVIDENCE } from '../../evidence'
import type { Translation } from '../../structure'
import type { movistar as source } from '../../zh-CN/articles/movistar'

export const movistar = {
  id: 'movistar',
  title: 'Movistar',
  summary: '210 días, con saldo o sin él.',
  blocks: [
    { kind: 'heading', id: 'rule', text: 'La regla: dos relojes' },
    { kind: 'operatorTable', operators: ['movistar'] },
    {
      kind: 'fact',
      text: 'Sin saldo: baja a los 210 días sin recarga.',
      ...EVIDENCE.movistarLimit,
    },
    { kind: 'fact', text: 'Con saldo: también 210 días.', ...EVIDENCE.movistarWithBalance },
    { kind: 'paragraph', text: 'Lo que aconseja esta aplicación (cálculo propio): cada 180 días.' },
    { kind: 'heading', id: 'stops', text: 'Qué se corta y cuándo' },
    {
      kind: 'fact',
      text: '195 días: aviso. 210: baja. De lo que se corte antes no hallamos fuente.',
      ...EVIDENCE.movistarSteps,
    },
    { kind: 'heading', id: 'contact', text: 'Cómo contactarlo' },
    {
      kind: 'fact',
      text: 'Desde una línea Movistar: 104 (dato de 2019).',
      ...EVIDENCE.movistarHotlines,
    },
    {
      kind: 'paragraph',
      text: 'La app es Mi Movistar. Las líneas a su nombre: https://www.movistar.com.pe/movil/conoce-tus-numeros-moviles',
    },
    {
      kind: 'fact',
      text: 'La empresa es Integratel Perú (antes Telefónica del Perú; vendida, según se sabe, en abril de 2025; sigue como Movistar). De esto no hay fuente que citar.',
      ...EVIDENCE.noSource,
    },
    { kind: 'heading', id: 'unknown', text: 'Lo que no se sabe' },
    {
      kind: 'list',
      items: [
        'Un teléfono de atención que funcione desde el extranjero.',
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
