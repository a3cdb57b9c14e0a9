import type { Translation } from '../../structure'
import type { confirm as source } from '../../zh-CN/steps/confirm'
import { LINE_WORDS, RESULT_WORDS } from '../vocabulary'

export const confirm = {
  id: 'confirm',
  title: 'Comprobar y guardar',
  actions: [
    'Al ver Recarga exitosa, hacer la captura: número, monto, fecha y número de operación.',
    'Comprobar en la cuenta el saldo o el historial.',
    'Registrar la recarga con la captura; anotar un vencimiento solo si es el de la línea.',
  ],
  words: [
    RESULT_WORDS.success,
    RESULT_WORDS.pending,
    RESULT_WORDS.receipt,
    RESULT_WORDS.operation,
    RESULT_WORDS.history,
    LINE_WORDS.expiry,
  ],
  troubles: [
    {
      problem: 'No se ve la recarga',
      whatToDo:
        'Dejarla como “Pagada” y mirar a las 24 horas. Si no llegó, llamar con el comprobante y el número de operación.',
    },
    {
      problem: 'Faltó la captura',
      whatToDo:
        'Buscar en el correo, el historial y los movimientos del banco: todo sirve de comprobante.',
    },
  ],
  remarks: [],
  facts: ['follow-up'],
  links: [
    { article: 'step-by-step', heading: 'confirm' },
    { article: 'when-it-goes-wrong', heading: 'not-effective' },
    { article: 'words', heading: 'result' },
  ],
} as const satisfies Translation<typeof source>
