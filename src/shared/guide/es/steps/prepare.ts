import { claim } from '../../evidence'
import type { Translation } from '../../structure'
import type { prepare as source } from '../../zh-CN/steps/prepare'
import { LINE_WORDS } from '../vocabulary'

export const prepare = {
  id: 'prepare',
  title: 'Preparar',
  actions: [
    'Poner el chip en un teléfono que reciba SMS y ver si hay señal.',
    'Tener claro el operador y el número.',
    'Tener lista la tarjeta, o a la persona de confianza que recargará en el Perú.',
  ],
  words: [
    LINE_WORDS.prepaid,
    LINE_WORDS.chip,
    LINE_WORDS.balance,
    LINE_WORDS.expiry,
    LINE_WORDS.roaming,
  ],
  troubles: [
    {
      problem: 'No hay señal',
      whatToDo:
        'Fuera del Perú hace falta roaming, que se pide antes. Probar otro teléfono y volver a poner el chip.',
    },
    {
      problem: 'No se sabe cuánto saldo queda',
      whatToDo: 'Contar con el más corto de los dos plazos y recargar con tiempo.',
    },
  ],
  remarks: [
    {
      operator: 'entel',
      text: 'Sin saldo son solo 60 días: no demorarse.',
      ...claim('entel-limit'),
    },
    {
      operator: 'bitel',
      text: 'Pasados 120 días sin recarga se suspende del todo, y quizá no llegue el código.',
      ...claim('bitel-steps'),
    },
    {
      operator: 'claro',
      text: 'Pasados 60 días sin recarga no salen llamadas, SMS ni datos, pero el número sigue.',
      ...claim('claro-steps'),
    },
  ],
  links: [
    { article: 'before-you-start', heading: 'alive' },
    { article: 'before-you-start', heading: 'sms' },
    { article: 'before-you-start', heading: 'payment' },
  ],
} as const satisfies Translation<typeof source>
