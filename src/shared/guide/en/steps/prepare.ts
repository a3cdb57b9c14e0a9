import { claim } from '../../evidence'
import type { Translation } from '../../structure'
import type { prepare as source } from '../../zh-CN/steps/prepare'
import { LINE_WORDS } from '../vocabulary'

export const prepare = {
  id: 'prepare',
  title: 'Prepare',
  actions: [
    'Put the SIM in a phone that gets SMS; see whether there is signal.',
    'Be sure which operator and which number it is.',
    'Have the bank card ready, or the person you trust who will top up in Peru.',
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
      problem: 'No signal',
      whatToDo:
        'Abroad the line needs roaming, which has to be asked for. Try another phone; put the SIM in again.',
    },
    {
      problem: 'The balance is not known',
      whatToDo: 'Count by the shorter of the two deadlines and top up early.',
    },
  ],
  remarks: [
    {
      operator: 'entel',
      text: 'Without balance there are only 60 days: do not wait.',
      ...claim('entel-limit'),
    },
    {
      operator: 'bitel',
      text: 'After 120 days without a top-up it is suspended both ways, and the code may not arrive.',
      ...claim('bitel-steps'),
    },
    {
      operator: 'claro',
      text: 'After 60 days without a top-up no calls, SMS or data go out, but the number is still there.',
      ...claim('claro-steps'),
    },
  ],
  links: [
    { article: 'before-you-start', heading: 'alive' },
    { article: 'before-you-start', heading: 'sms' },
    { article: 'before-you-start', heading: 'payment' },
  ],
} as const satisfies Translation<typeof source>
