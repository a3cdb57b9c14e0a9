import type { Translation } from '../../structure'
import type { choose as source } from '../../zh-CN/steps/choose'
import { LINE_WORDS, PAYMENT_WORDS } from '../vocabulary'

export const choose = {
  id: 'choose',
  title: 'Choose',
  actions: [
    'Look for Recarga or Recargar.',
    'To keep just the number: the smallest amount.',
    'For calls or data: look at the bundles, how many months they run, and the total.',
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
      problem: 'Only bundles are shown',
      whatToDo:
        'Look for Recarga or Recargar. Whether a bundle counts is unknown, so make a real top-up.',
    },
    {
      problem: 'Not sure how much',
      whatToDo: 'The least that the page allows.',
    },
  ],
  remarks: [],
  links: [
    { article: 'step-by-step', heading: 'choose' },
    { article: 'before-you-start', heading: 'tariffs' },
    { article: 'words', heading: 'payment' },
  ],
} as const satisfies Translation<typeof source>
