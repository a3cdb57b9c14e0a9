import { claim } from '../../evidence'
import type { Translation } from '../../structure'
import type { bitel as source } from '../../zh-CN/articles/bitel'
import { newSim } from '../newSim'

export const bitel = {
  id: 'bitel',
  title: 'Bitel',
  summary:
    '240 días sin saldo, 210 con saldo por prudencia; suspensión parcial a los 90, total a los 120.',
  facts: ['bitel-limit', 'bitel-with-balance', 'bitel-steps'],
  blocks: [
    { kind: 'heading', id: 'rule', text: 'La regla: dos plazos' },
    { kind: 'operatorTable', operators: ['bitel'] },
    {
      kind: 'fact',
      text: 'Sin saldo: baja a los 240 días sin recarga. Otra nota dice 255; aquí se toma lo más prudente, 240.',
      ...claim('bitel-limit'),
    },
    {
      kind: 'fact',
      text: 'Con saldo: la página de Bitel dice que la suspensión empieza a los 210 días; otro sitio pone la baja a los 270. Aquí se toma lo más prudente, 210.',
      ...claim('bitel-with-balance'),
    },
    {
      kind: 'paragraph',
      text: 'Lo que aconseja esta aplicación (cálculo propio): cada 80 días, antes de la suspensión parcial.',
      facts: ['bitel-advice'],
    },
    { kind: 'heading', id: 'stops', text: 'Qué se suspende y cuándo' },
    {
      kind: 'fact',
      text: '90 días: suspensión parcial. 120: suspensión total, de entrada y de salida. 225: aviso (deducido). 240: baja.',
      ...claim('bitel-steps'),
    },
    {
      kind: 'note',
      tone: 'warning',
      text: 'Con la línea suspendida quizá no llegue el código por SMS y no se pueda entrar. No conviene esperar a los 120 días.',
      facts: ['bitel-steps'],
    },
    ...newSim,
    { kind: 'heading', id: 'contact', text: 'Cómo contactar al operador' },
    {
      kind: 'fact',
      text: 'Desde una línea Bitel: 123. Desde cualquier teléfono en el Perú: 930 123 123. Desde el extranjero, probar +51 930 123 123 (deducido del número local).',
      ...claim('bitel-hotlines'),
    },
    {
      kind: 'paragraph',
      text: 'La app es Mi Bitel. Las líneas a su nombre: https://portal.bitel.com.pe/asistencia/consulta-linea',
      facts: ['bitel-lines-page'],
    },
    {
      kind: 'fact',
      text: 'Se entra con el celular y un código por SMS, que vale 3 minutos y admite 3 intentos.',
      ...claim('bitel-code'),
    },
    {
      kind: 'fact',
      text: 'Roaming: solo antes del viaje, en persona y por contrato; es gratis y queda activo en 24 horas.',
      ...claim('bitel-roaming'),
    },
    { kind: 'heading', id: 'unknown', text: 'Lo que no se sabe' },
    {
      kind: 'list',
      items: [
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
