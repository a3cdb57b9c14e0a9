import { EVIDENCE } from '../../evidence'
import type { Translation } from '../../structure'
import type { bitel as source } from '../../zh-CN/articles/bitel'

export const bitel = {
  id: 'bitel',
  title: 'Bitel',
  summary: '240 days without balance, 210 with it; partly suspended at 90, wholly at 120.',
  blocks: [
    { kind: 'heading', id: 'rule', text: 'The rule: two clocks' },
    { kind: 'operatorTable', operators: ['bitel'] },
    {
      kind: 'fact',
      text: 'Without balance: cancelled after 240 days without a top-up. Another report says 255; the safer 240 is used here.',
      ...EVIDENCE.bitelLimit,
    },
    {
      kind: 'fact',
      text: 'With balance: 210 days. Shorter than without.',
      ...EVIDENCE.bitelWithBalance,
    },
    {
      kind: 'paragraph',
      text: 'What this app advises (worked out by us): every 80 days, before the partial suspension.',
    },
    { kind: 'heading', id: 'stops', text: 'What stops, and when' },
    {
      kind: 'fact',
      text: '90 days: partly suspended. 120: suspended both ways. 225: warning. 240: cancelled.',
      ...EVIDENCE.bitelSteps,
    },
    {
      kind: 'note',
      tone: 'warning',
      text: 'Once suspended, the code may not arrive, and you cannot log in. Do not wait for day 120.',
    },
    { kind: 'heading', id: 'contact', text: 'How to reach it' },
    {
      kind: 'fact',
      text: 'From a Bitel line: 123. From another phone in Peru: 0800-79123. From abroad try +51 930 123 123 (worked out from the local number).',
      ...EVIDENCE.bitelHotlines,
    },
    {
      kind: 'paragraph',
      text: 'The app is Mi Bitel. The lines in your name: https://portal.bitel.com.pe/asistencia/consulta-linea',
    },
    {
      kind: 'fact',
      text: 'You log in with the number and a code by message: as far as we know it is valid for 3 minutes, with 3 tries. We have no source to cite.',
      ...EVIDENCE.noSource,
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
