import { EVIDENCE } from '../../evidence'
import type { Translation } from '../../structure'
import type { bitel as source } from '../../zh-CN/articles/bitel'

export const bitel = {
  id: 'bitel',
  title: 'Bitel',
  summary: '240 días sin saldo, 210 con saldo; corte parcial a los 90, total a los 120.',
  blocks: [
    { kind: 'heading', id: 'rule', text: 'La regla: dos relojes' },
    { kind: 'operatorTable', operators: ['bitel'] },
    {
      kind: 'fact',
      text: 'Sin saldo: baja a los 240 días sin recarga. Otra nota dice 255; aquí se toma lo más prudente, 240.',
      ...EVIDENCE.bitelLimit,
    },
    {
      kind: 'fact',
      text: 'Con saldo: 210 días. Es menos que sin saldo.',
      ...EVIDENCE.bitelWithBalance,
    },
    {
      kind: 'paragraph',
      text: 'Lo que aconseja esta aplicación (cálculo propio): cada 80 días, antes del corte parcial.',
    },
    { kind: 'heading', id: 'stops', text: 'Qué se corta y cuándo' },
    {
      kind: 'fact',
      text: '90 días: corte parcial. 120: corte total, de entrada y de salida. 225: aviso. 240: baja.',
      ...EVIDENCE.bitelSteps,
    },
    {
      kind: 'note',
      tone: 'warning',
      text: 'Con el corte total quizá no llegue el código por SMS y no se pueda entrar. No conviene esperar a los 120 días.',
    },
    { kind: 'heading', id: 'contact', text: 'Cómo contactarlo' },
    {
      kind: 'fact',
      text: 'Desde una línea Bitel: 123. Desde otro teléfono en el Perú: 0800-79123. Desde el extranjero, probar +51 930 123 123 (deducido del número local).',
      ...EVIDENCE.bitelHotlines,
    },
    {
      kind: 'paragraph',
      text: 'La app es Mi Bitel. Las líneas a su nombre: https://portal.bitel.com.pe/asistencia/consulta-linea',
    },
    {
      kind: 'fact',
      text: 'Se entra con el celular y un código por SMS: hasta donde sabemos, vale 3 minutos y admite 3 intentos. No hay fuente que citar.',
      ...EVIDENCE.noSource,
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
