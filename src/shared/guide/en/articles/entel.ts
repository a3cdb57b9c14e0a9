import { claim } from '../../evidence'
import type { Translation } from '../../structure'
import type { entel as source } from '../../zh-CN/articles/entel'
import { newSim } from '../newSim'

export const entel = {
  id: 'entel',
  title: 'Entel',
  summary:
    'Only 60 days without balance; how long a balance keeps the line is unknown, the 210 days of the law are a ceiling.',
  facts: ['entel-limit', 'balance-210'],
  blocks: [
    { kind: 'heading', id: 'rule', text: 'The rule: two time limits' },
    { kind: 'operatorTable', operators: ['entel'] },
    {
      kind: 'fact',
      text: 'Without balance: cancelled after 60 days without a top-up, the shortest of the four large ones.',
      ...claim('entel-limit'),
    },
    {
      kind: 'fact',
      text: 'With balance: the rules say up to 210 days, which is a ceiling. How long a balance lasts at Entel is unknown.',
      ...claim('balance-210'),
    },
    {
      kind: 'note',
      tone: 'warning',
      text: 'The balance may run out or expire unnoticed, and then 60 days count. When in doubt, count as without.',
      facts: ['entel-limit'],
    },
    {
      kind: 'paragraph',
      text: 'What this app advises (worked out by us): every 45 days to keep the number, with balance or without. Nobody says when calls stop; to keep them, go by the shortest interval, 30 days. The longer limit is used for the day of cancelling only if a balance above zero was seen within the last 30 days.',
      facts: ['entel-advice', 'balance-seen'],
    },
    { kind: 'heading', id: 'stops', text: 'What stops, and when' },
    {
      kind: 'fact',
      text: 'Without balance, 45 days: warning (worked out). 60: cancelled. What stops before that: unknown, we found no source.',
      ...claim('entel-steps'),
    },
    ...newSim,
    { kind: 'heading', id: 'lost', text: 'Reporting it lost' },
    {
      kind: 'fact',
      text: 'Such a report suspends the line and blocks the phone’s IMEI; the two cannot be separated.',
      ...claim('entel-lost-imei'),
    },
    { kind: 'heading', id: 'contact', text: 'How to reach it' },
    {
      kind: 'fact',
      text: 'From an Entel line: 123. From any phone in Peru: (01) 611 7777. From abroad try +51 1 611 7777 (worked out from the local number).',
      ...claim('entel-hotlines'),
    },
    {
      kind: 'paragraph',
      text: 'The app is Mi Entel. The lines in your name: https://www.entel.pe/app-privado/?app=consulta_lineas',
      facts: ['entel-lines-page'],
    },
    { kind: 'heading', id: 'unknown', text: 'What is not known' },
    {
      kind: 'list',
      items: [
        'Whether a prepaid line can have roaming: an old article says postpaid only.',
        'The smallest top-up.',
        'USSD codes (*…#).',
        'Whether a bundle or a balance transfer counts as a top-up.',
        'Whether it takes foreign bank cards, PayPal, Alipay, WeChat Pay or UnionPay.',
        'Which third-party sites and agents can top it up, and for what fee.',
        'How long the balance lasts.',
        'A WhatsApp number for help.',
      ],
    },
    {
      kind: 'links',
      links: [
        { article: 'step-by-step', heading: null },
        { article: 'lost-stolen-abroad', heading: null },
        { article: 'operators', heading: null },
      ],
    },
  ],
} as const satisfies Translation<typeof source>
