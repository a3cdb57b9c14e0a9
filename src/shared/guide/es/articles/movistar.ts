import { claim } from '../../evidence'
import type { Translation } from '../../structure'
import type { movistar as source } from '../../zh-CN/articles/movistar'
import { newSim } from '../newSim'

export const movistar = {
  id: 'movistar',
  title: 'Movistar',
  summary: '210 días, con saldo o sin él; no se sabe cuándo dejan de salir llamadas.',
  facts: ['movistar-limit'],
  blocks: [
    { kind: 'heading', id: 'rule', text: 'La regla: dos plazos' },
    { kind: 'operatorTable', operators: ['movistar'] },
    {
      kind: 'fact',
      text: 'Sin saldo: baja a los 210 días sin recarga.',
      ...claim('movistar-limit'),
    },
    { kind: 'fact', text: 'Con saldo: también 210 días.', ...claim('movistar-with-balance') },
    {
      kind: 'paragraph',
      text: 'Lo que aconseja esta aplicación (cálculo propio): cada 180 días para conservar el número. Nadie dice cuándo dejan de salir llamadas; para conservarlas, el intervalo más corto, 30 días.',
      facts: ['movistar-advice'],
    },
    { kind: 'heading', id: 'stops', text: 'Qué se suspende y cuándo' },
    {
      kind: 'fact',
      text: '195 días: aviso (deducido). 210: baja. Cuándo dejan de salir antes llamadas o datos: no se sabe, no hallamos fuente.',
      ...claim('movistar-steps'),
    },
    ...newSim,
    { kind: 'heading', id: 'contact', text: 'Cómo contactar al operador' },
    {
      kind: 'fact',
      text: 'Desde una línea Movistar: 104. Desde cualquier teléfono en el Perú: 0800-11800.',
      ...claim('movistar-hotlines'),
    },
    {
      kind: 'paragraph',
      text: 'La app es Mi Movistar. Las líneas a su nombre: https://www.movistar.com.pe/movil/conoce-tus-numeros-moviles',
      facts: ['movistar-lines-page'],
    },
    {
      kind: 'fact',
      text: 'La empresa es Integratel Perú (antes Telefónica del Perú; en 2025 se vendió y cambió de nombre); la marca sigue siendo Movistar.',
      ...claim('movistar-company'),
    },
    { kind: 'heading', id: 'unknown', text: 'Lo que no se sabe' },
    {
      kind: 'list',
      items: [
        'Un teléfono de atención que funcione desde el extranjero.',
        'Si una línea prepago puede tener roaming.',
        'El monto mínimo de recarga.',
        'Códigos USSD (*…#).',
        'Si comprar un paquete o pasar saldo cuenta como recarga.',
        'Si acepta tarjetas extranjeras, PayPal, Alipay, WeChat Pay o UnionPay.',
        'Qué páginas y agentes de terceros pueden recargarla, y con qué comisión.',
        'Cuánto dura el saldo según el monto.',
        'Tras reportar la pérdida: en cuántos días hay que reponer el chip y si se bloquea también el teléfono.',
        'Un número de atención por WhatsApp.',
      ],
    },
    {
      kind: 'links',
      links: [
        { article: 'step-by-step', heading: null },
        { article: 'lost-stolen-abroad', heading: null },
        { article: 'operators', heading: null },
      ],
    },
  ],
} as const satisfies Translation<typeof source>
