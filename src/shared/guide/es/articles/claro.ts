import { EVIDENCE } from '../../evidence'
import type { Translation } from '../../structure'
import type { claro as source } from '../../zh-CN/articles/claro'

export const claro = {
  id: 'claro',
  title: 'Claro',
  summary: '270 días sin saldo, 210 con saldo; a los 60 ya no salen llamadas.',
  blocks: [
    { kind: 'heading', id: 'rule', text: 'La regla: dos relojes' },
    { kind: 'operatorTable', operators: ['claro'] },
    { kind: 'fact', text: 'Sin saldo: baja a los 270 días sin recarga.', ...EVIDENCE.claroLimit },
    {
      kind: 'fact',
      text: 'Con saldo: hasta 210 días. Es menos que sin saldo.',
      ...EVIDENCE.balance210,
    },
    {
      kind: 'paragraph',
      text: 'Lo que aconseja esta aplicación (cálculo propio): cada 200 días para conservar el número; cada 55 para conservar las llamadas.',
    },
    { kind: 'heading', id: 'stops', text: 'Qué se corta y cuándo' },
    {
      kind: 'fact',
      text: '60 días: no salen llamadas. 210: el saldo vence. 255: aviso. 270: baja.',
      ...EVIDENCE.claroSteps,
    },
    {
      kind: 'fact',
      text: 'Chip nuevo: se dice que la primera llamada o recarga debe hacerse dentro de los 12 meses de la compra. No hay fuente que citar; conviene usarlo pronto.',
      ...EVIDENCE.noSource,
    },
    { kind: 'heading', id: 'contact', text: 'Cómo contactarlo' },
    {
      kind: 'fact',
      text: 'Desde una línea Claro: 123. Desde otro teléfono en el Perú: 0801-123-23.',
      ...EVIDENCE.claroHotlines,
    },
    {
      kind: 'paragraph',
      text: 'La app es Mi Claro. Las líneas a su nombre: https://www.claro.com.pe/consulta-de-lineas',
    },
    { kind: 'fact', text: 'Recarga mínima: 3 soles (dato de 2020).', ...EVIDENCE.claroMinimum },
    {
      kind: 'fact',
      text: 'Para ver el número propio: marcar *99# desde la línea (dato de 2018).',
      ...EVIDENCE.claroOwnNumber,
    },
    { kind: 'heading', id: 'unknown', text: 'Lo que no se sabe' },
    {
      kind: 'list',
      items: [
        'Un teléfono de atención que funcione desde el extranjero.',
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
