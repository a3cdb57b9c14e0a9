import { EVIDENCE } from '../../evidence'
import type { Translation } from '../../structure'
import type { entel as source } from '../../zh-CN/articles/entel'

export const entel = {
  id: 'entel',
  title: 'Entel',
  summary: 'Only 60 days without balance; 210 with it.',
  blocks: [
    { kind: 'heading', id: 'rule', text: 'The rule: two clocks' },
    { kind: 'operatorTable', operators: ['entel'] },
    {
      kind: 'fact',
      text: 'Without balance: cancelled after 60 days without a top-up, the shortest of the four large ones.',
      ...EVIDENCE.entelLimit,
    },
    { kind: 'fact', text: 'With balance: up to 210 days.', ...EVIDENCE.balance210 },
    {
      kind: 'note',
      tone: 'warning',
      text: 'The balance may run out or expire unnoticed, and then 60 days count. When in doubt, count as without.',
    },
    {
      kind: 'paragraph',
      text: 'What this app advises (worked out by us): every 45 days when there is no balance.',
    },
    { kind: 'heading', id: 'stops', text: 'What stops, and when' },
    {
      kind: 'fact',
      text: 'Without balance, 45 days: warning. 60: cancelled. Of anything that stops earlier we found no source.',
      ...EVIDENCE.entelSteps,
    },
    { kind: 'heading', id: 'contact', text: 'How to reach it' },
    {
      kind: 'fact',
      text: 'From an Entel line: 123. From another phone in Peru: 0800-09000. From abroad try +51 1 611 7777 (worked out from the local number).',
      ...EVIDENCE.entelHotlines,
    },
    {
      kind: 'paragraph',
      text: 'The app is Mi Entel. The lines in your name: https://www.entel.pe/app-privado/?app=consulta_lineas',
    },
    { kind: 'heading', id: 'unknown', text: 'What is not known' },
    {
      kind: 'list',
      items: [
        'The smallest top-up.',
        'USSD codes (*…#).',
        'Whether a bundle or a balance transfer counts as a top-up.',
        'Whether it takes foreign bank cards, PayPal, Alipay, WeChat Pay or UnionPay.',
        'How long the balance lasts by amount.',
        'A WhatsApp number for help.',
      ],
    },
    {
      kind: 'links',
      links: [
        { article: 'step-by-step', heading: null },
        { article: 'when-it-goes-wrong', heading: null },
        { article: 'operators', heading: null },
      ],
    },
  ],
} as const satisfies Translation<typeof source>
