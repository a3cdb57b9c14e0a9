import type { Translation } from '../../structure'
import type { words as source } from '../../zh-CN/articles/words'
import { ACCOUNT_WORDS, LINE_WORDS, PAYMENT_WORDS, RESULT_WORDS } from '../vocabulary'

export const words = {
  id: 'words',
  title: 'Palabras de la pantalla',
  summary:
    'Las palabras que usan los operadores en sus páginas y mensajes, y qué quieren decir ahí.',
  blocks: [
    {
      kind: 'paragraph',
      text: 'No hallamos páginas de operadores en chino ni en inglés. No hace falta leer toda la página: basta con encontrar el botón que corresponde.',
    },
    { kind: 'heading', id: 'account', text: 'Cuenta y documento' },
    { kind: 'words', words: Object.values(ACCOUNT_WORDS) },
    { kind: 'heading', id: 'line', text: 'La línea' },
    { kind: 'words', words: Object.values(LINE_WORDS) },
    { kind: 'heading', id: 'payment', text: 'Recarga y pago' },
    { kind: 'words', words: Object.values(PAYMENT_WORDS) },
    { kind: 'heading', id: 'result', text: 'Resultado y comprobante' },
    { kind: 'words', words: Object.values(RESULT_WORDS) },
    {
      kind: 'note',
      tone: 'tip',
      text: 'En el Perú las fechas van día/mes/año: 05/03/2027 es el 5 de marzo de 2027.',
    },
    { kind: 'links', links: [{ article: 'step-by-step', heading: null }] },
  ],
} as const satisfies Translation<typeof source>
