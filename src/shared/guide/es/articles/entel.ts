import { claim } from '../../evidence'
import type { Translation } from '../../structure'
import type { entel as source } from '../../zh-CN/articles/entel'
import { newSim } from '../newSim'

export const entel = {
  id: 'entel',
  title: 'Entel',
  summary:
    'Sin saldo, solo 60 días; cuánto dura con saldo no se sabe: los 210 de la norma son un tope.',
  facts: ['entel-limit', 'balance-210'],
  blocks: [
    { kind: 'heading', id: 'rule', text: 'La regla: dos plazos' },
    { kind: 'operatorTable', operators: ['entel'] },
    {
      kind: 'fact',
      text: 'Sin saldo: baja a los 60 días sin recarga, el plazo más corto de los cuatro grandes.',
      ...claim('entel-limit'),
    },
    {
      kind: 'fact',
      text: 'Con saldo: la norma dice hasta 210 días, que es un tope. Cuánto dura el saldo en Entel no se sabe.',
      ...claim('balance-210'),
    },
    {
      kind: 'note',
      tone: 'warning',
      text: 'El saldo puede gastarse o vencer sin que se note, y entonces cuentan 60 días. En la duda, contar como sin saldo.',
      facts: ['entel-limit'],
    },
    {
      kind: 'paragraph',
      text: 'Lo que aconseja esta aplicación (cálculo propio): cada 45 días para conservar el número, con saldo o sin él. Nadie dice cuándo dejan de salir llamadas; para conservarlas, el intervalo más corto, 30 días. El plazo más largo solo se usa para calcular la baja si en los últimos 30 días se vio un saldo mayor que cero.',
      facts: ['entel-advice', 'balance-seen'],
    },
    { kind: 'heading', id: 'stops', text: 'Qué se suspende y cuándo' },
    {
      kind: 'fact',
      text: 'Sin saldo, 45 días: aviso (deducido). 60: baja. Qué se suspende antes: no se sabe, no hallamos fuente.',
      ...claim('entel-steps'),
    },
    ...newSim,
    { kind: 'heading', id: 'lost', text: 'Reportar la pérdida' },
    {
      kind: 'fact',
      text: 'Ese reporte suspende la línea y bloquea el IMEI del teléfono; no se puede pedir lo uno sin lo otro.',
      ...claim('entel-lost-imei'),
    },
    { kind: 'heading', id: 'contact', text: 'Cómo contactar al operador' },
    {
      kind: 'fact',
      text: 'Desde una línea Entel: 123. Desde cualquier teléfono en el Perú: (01) 611 7777. Desde el extranjero, probar +51 1 611 7777 (deducido del número local).',
      ...claim('entel-hotlines'),
    },
    {
      kind: 'paragraph',
      text: 'La app es Mi Entel. Las líneas a su nombre: https://www.entel.pe/app-privado/?app=consulta_lineas',
      facts: ['entel-lines-page'],
    },
    { kind: 'heading', id: 'unknown', text: 'Lo que no se sabe' },
    {
      kind: 'list',
      items: [
        'Si una línea prepago puede tener roaming: una nota antigua dice que solo las pospago.',
        'El monto mínimo de recarga.',
        'Códigos USSD (*…#).',
        'Si comprar un paquete o pasar saldo cuenta como recarga.',
        'Si acepta tarjetas extranjeras, PayPal, Alipay, WeChat Pay o UnionPay.',
        'Qué páginas y agentes de terceros pueden recargarla, y con qué comisión.',
        'Cuánto dura el saldo.',
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
