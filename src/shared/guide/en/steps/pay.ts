import type { Translation } from '../../structure'
import type { pay as source } from '../../zh-CN/steps/pay'
import { PAYMENT_WORDS } from '../vocabulary'

export const pay = {
  id: 'pay',
  title: 'Pay',
  actions: [
    'Read number and amount (S/) once more.',
    'If it offers your own currency, compare the two amounts; soles are usually cheaper.',
    'Press Pagar once and wait; do not reload the page.',
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
      problem: 'Payment refused (Pago rechazado)',
      whatToDo:
        'Ask the bank whether it stops foreign payments; then another card or way. Do not keep trying.',
    },
    {
      problem: 'The page hangs; was it charged?',
      whatToDo: 'Look at the bank’s record and the top-up history before you pay again.',
    },
    {
      problem: 'Somebody asks for a transfer to “the operator’s account”',
      whatToDo:
        'Do not. Top up only in the operator’s app, on its site or in a shop, or through somebody you trust.',
    },
  ],
  remarks: [],
  links: [
    { article: 'paying-from-abroad', heading: 'currency' },
    { article: 'paying-from-abroad', heading: 'scam' },
    { article: 'when-it-goes-wrong', heading: 'payment-refused' },
  ],
} as const satisfies Translation<typeof source>
