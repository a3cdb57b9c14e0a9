import { claim } from '../../evidence'
import type { Translation } from '../../structure'
import type { topUpServices as source } from '../../zh-CN/articles/topUpServices'

export const topUpServices = {
  id: 'top-up-services',
  title: 'Recargas por terceros y agentes',
  summary:
    'Antes de que recargue otro: preguntar la comisión y ver que sea una recarga de verdad, no un paquete.',
  blocks: [
    { kind: 'heading', id: 'known', text: 'Qué se sabe' },
    {
      kind: 'fact',
      text: 'Qué operadores puede recargar una página o un agente, con qué comisión y en cuánto tiempo: no se sabe de Claro, Movistar, Entel, Bitel ni de los demás; no hallamos fuente.',
      ...claim('unknown'),
    },
    { kind: 'heading', id: 'before', text: 'Antes' },
    {
      kind: 'list',
      items: [
        'Preguntar el precio completo: cuántos soles llegan y cuánto es la comisión.',
        'Ver que sea una recarga, no un paquete: no se sabe si un paquete cuenta.',
        'La primera vez, probar con el monto mínimo.',
        'Dar solo el operador y el número. Ni código, ni contraseña, ni fotos de documentos.',
      ],
    },
    { kind: 'heading', id: 'after', text: 'Después' },
    {
      kind: 'steps',
      items: [
        'Pedir un comprobante: número, monto, fecha y número de operación.',
        'Mirar por cuenta propia el saldo o el historial; no basta con la captura ajena.',
        'Registrar la recarga con el canal que fue y la comisión aparte.',
        'Si a las 24 horas no llegó, llevarles el número de operación y luego preguntar al operador.',
      ],
      facts: ['follow-up'],
    },
    {
      kind: 'note',
      tone: 'warning',
      text: 'No dejarlo para los últimos días: cada día que tarden acerca el plazo.',
    },
    {
      kind: 'links',
      links: [
        { article: 'paying-from-abroad', heading: 'scam' },
        { article: 'step-by-step', heading: 'confirm' },
        { article: 'when-it-goes-wrong', heading: 'not-effective' },
      ],
    },
  ],
} as const satisfies Translation<typeof source>
