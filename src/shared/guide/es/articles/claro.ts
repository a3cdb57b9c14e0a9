import { claim } from '../../evidence'
import type { Translation } from '../../structure'
import type { claro as source } from '../../zh-CN/articles/claro'
import { newSim } from '../newSim'

export const claro = {
  id: 'claro',
  title: 'Claro',
  summary: '270 días sin saldo, hasta 210 con saldo; a los 60 no salen llamadas ni datos.',
  facts: ['claro-limit', 'balance-210', 'claro-steps'],
  blocks: [
    { kind: 'heading', id: 'rule', text: 'La regla: dos plazos' },
    { kind: 'operatorTable', operators: ['claro'] },
    { kind: 'fact', text: 'Sin saldo: baja a los 270 días sin recarga.', ...claim('claro-limit') },
    {
      kind: 'fact',
      text: 'Con saldo: hasta 210 días. Es menos que sin saldo.',
      ...claim('balance-210'),
    },
    {
      kind: 'paragraph',
      text: 'Lo que aconseja esta aplicación (cálculo propio): cada 180 días para conservar el número; cada 55 para conservar las llamadas y los datos.',
      facts: ['claro-advice'],
    },
    { kind: 'heading', id: 'stops', text: 'Qué se suspende y cuándo' },
    {
      kind: 'fact',
      text: '60 días: no salen llamadas, SMS ni datos. 210: el saldo vencido ya no se recupera. 255: aviso (deducido). 270: baja.',
      ...claim('claro-steps'),
    },
    ...newSim,
    {
      kind: 'fact',
      text: 'La primera llamada debe hacerse dentro de 12 meses; si no, el número se pierde.',
      ...claim('claro-first-call'),
    },
    { kind: 'heading', id: 'lost', text: 'Reportar la pérdida' },
    {
      kind: 'fact',
      text: 'Una línea reportada como perdida que no se repone en 90 días se desactiva. Conviene reportarla cuando alguien pueda reponer el chip a tiempo.',
      ...claim('claro-lost-90'),
    },
    { kind: 'heading', id: 'contact', text: 'Cómo contactar al operador' },
    {
      kind: 'fact',
      text: 'Desde una línea Claro: 123. Desde cualquier teléfono en el Perú: 0800-00123.',
      ...claim('claro-hotlines'),
    },
    {
      kind: 'paragraph',
      text: 'La app es Mi Claro. Las líneas a su nombre: https://www.claro.com.pe/consulta-de-lineas',
      facts: ['claro-lines-page'],
    },
    {
      kind: 'fact',
      text: 'Recarga mínima: no se sabe. Los 3 soles que se mencionan son de una promoción de 2020.',
      ...claim('claro-promotion'),
    },
    {
      kind: 'fact',
      text: 'Para ver el número propio: marcar *99# desde la línea (dato de 2018).',
      ...claim('claro-own-number'),
    },
    { kind: 'heading', id: 'unknown', text: 'Lo que no se sabe' },
    {
      kind: 'list',
      items: [
        'Un teléfono de atención que funcione desde el extranjero.',
        'Si una línea prepago puede tener roaming.',
        'Si comprar un paquete o pasar saldo cuenta como recarga.',
        'Si acepta tarjetas extranjeras, PayPal, Alipay, WeChat Pay o UnionPay.',
        'Qué páginas y agentes de terceros pueden recargarla, y con qué comisión.',
        'Cuánto dura el saldo según el monto.',
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
