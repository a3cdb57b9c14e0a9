import type { Translation } from '../../structure'
import type { confirm as source } from '../../zh-CN/steps/confirm'
import { LINE_WORDS, RESULT_WORDS } from '../vocabulary'

export const confirm = {
  id: 'confirm',
  title: 'Confirm and keep the proof',
  actions: [
    'At Recarga exitosa take a screenshot: number, amount, date, transaction number.',
    'Check balance or history in the account.',
    'Record the renewal with the screenshot; enter an expiry only if it is the number’s.',
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
      problem: 'It has not arrived',
      whatToDo:
        'Leave it as “Paid” and look after 24 hours. If it is still missing, call with receipt and transaction number.',
    },
    {
      problem: 'No screenshot taken',
      whatToDo:
        'Look in your email, the top-up history and the bank’s record: any of them can serve as a receipt.',
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
