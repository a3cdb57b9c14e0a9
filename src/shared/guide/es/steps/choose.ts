import type { Translation } from '../../structure'
import type { choose as source } from '../../zh-CN/steps/choose'
import { LINE_WORDS, PAYMENT_WORDS } from '../vocabulary'

export const choose = {
  id: 'choose',
  title: 'Elegir',
  actions: [
    'Buscar Recarga o Recargar.',
    'Solo para conservar el número: el monto más pequeño.',
    'Para llamar o navegar: mirar los paquetes, cuántos meses son y el total.',
  ],
  words: [
    PAYMENT_WORDS.topUp,
    PAYMENT_WORDS.topUpNow,
    PAYMENT_WORDS.amount,
    PAYMENT_WORDS.bundle,
    PAYMENT_WORDS.plan,
    LINE_WORDS.validity,
  ],
  troubles: [
    {
      problem: 'Solo aparecen paquetes',
      whatToDo:
        'Buscar Recarga o Recargar. No se sabe si un paquete cuenta; lo prudente es una recarga de verdad.',
    },
    {
      problem: 'No se sabe cuánto',
      whatToDo: 'Lo mínimo que permita la pantalla.',
    },
  ],
  remarks: [],
  links: [
    { article: 'step-by-step', heading: 'choose' },
    { article: 'before-you-start', heading: 'tariffs' },
    { article: 'words', heading: 'payment' },
  ],
} as const satisfies Translation<typeof source>
