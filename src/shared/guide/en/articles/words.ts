import type { Translation } from '../../structure'
import type { words as source } from '../../zh-CN/articles/words'
import { ACCOUNT_WORDS, LINE_WORDS, PAYMENT_WORDS, RESULT_WORDS } from '../vocabulary'

export const words = {
  id: 'words',
  title: 'Spanish words',
  summary:
    'Words of the operators’ pages and text messages: Spanish, English, and what they mean there.',
  blocks: [
    {
      kind: 'paragraph',
      text: 'We found no operator’s site in Chinese or English. Look for the words below; there is no need to read the whole page.',
    },
    { kind: 'heading', id: 'account', text: 'Account and identity' },
    { kind: 'words', words: Object.values(ACCOUNT_WORDS) },
    { kind: 'heading', id: 'line', text: 'The line' },
    { kind: 'words', words: Object.values(LINE_WORDS) },
    { kind: 'heading', id: 'payment', text: 'Topping up and paying' },
    { kind: 'words', words: Object.values(PAYMENT_WORDS) },
    { kind: 'heading', id: 'result', text: 'Result and receipt' },
    { kind: 'words', words: Object.values(RESULT_WORDS) },
    {
      kind: 'note',
      tone: 'tip',
      text: 'Dates in Peru read day/month/year: 05/03/2027 is 5 March 2027.',
    },
    { kind: 'links', links: [{ article: 'step-by-step', heading: null }] },
  ],
} as const satisfies Translation<typeof source>
