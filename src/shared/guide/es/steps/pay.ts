import type { Translation } from '../../structure'
import type { pay as source } from '../../zh-CN/steps/pay'
import { PAYMENT_WORDS } from '../vocabulary'

export const pay = {
  id: 'pay',
  title: 'Pagar',
  actions: [
    'Revisar otra vez el número y el monto (S/).',
    'Si ofrece cobrar en otra moneda, comparar los dos montos; en soles suele ser más barato.',
    'Tocar Pagar una sola vez y esperar, sin recargar la página.',
  ],
  words: [
    PAYMENT_WORDS.method,
    PAYMENT_WORDS.creditCard,
    PAYMENT_WORDS.debitCard,
    PAYMENT_WORDS.cardNumber,
    PAYMENT_WORDS.cardExpiry,
    PAYMENT_WORDS.cvv,
    PAYMENT_WORDS.name,
    PAYMENT_WORDS.pay,
    PAYMENT_WORDS.cancel,
  ],
  troubles: [
    {
      problem: 'Pago rechazado',
      whatToDo:
        'Preguntar al banco si bloquea pagos al exterior; luego, otra tarjeta u otra vía. No insistir.',
    },
    {
      problem: 'La página se quedó y no se sabe si cobró',
      whatToDo: 'Mirar los movimientos del banco y el historial antes de pagar otra vez.',
    },
    {
      problem: 'Alguien pide transferir a la “cuenta del operador”',
      whatToDo:
        'No hacerlo. Recargar solo en la app, la página o una tienda, o con alguien de confianza.',
    },
  ],
  remarks: [],
  links: [
    { article: 'paying-from-abroad', heading: 'currency' },
    { article: 'paying-from-abroad', heading: 'scam' },
    { article: 'when-it-goes-wrong', heading: 'payment-refused' },
  ],
} as const satisfies Translation<typeof source>
