import { claim } from '../../evidence'
import type { Translation } from '../../structure'
import type { bitel as source } from '../../zh-CN/articles/bitel'
import { newSim } from '../newSim'

export const bitel = {
  id: 'bitel',
  title: 'Bitel',
  summary:
    '240 days without balance, 210 with it to be safe; partly suspended at 90, wholly at 120.',
  facts: ['bitel-limit', 'bitel-with-balance', 'bitel-steps'],
  blocks: [
    { kind: 'heading', id: 'rule', text: 'The rule: two time limits' },
    { kind: 'operatorTable', operators: ['bitel'] },
    {
      kind: 'fact',
      text: 'Without balance: cancelled after 240 days without a top-up. Another report says 255; the safer 240 is used here.',
      ...claim('bitel-limit'),
    },
    {
      kind: 'fact',
      text: 'With balance: Bitel’s page says that the line is suspended from day 210 on; another site puts the cancelling at 270. The safer 210 is used here.',
      ...claim('bitel-with-balance'),
    },
    {
      kind: 'paragraph',
      text: 'What this app advises (worked out by us): every 80 days, before the partial suspension.',
      facts: ['bitel-advice'],
    },
    { kind: 'heading', id: 'stops', text: 'What stops, and when' },
    {
      kind: 'fact',
      text: '90 days: partly suspended. 120: suspended both ways. 225: warning (worked out). 240: cancelled.',
      ...claim('bitel-steps'),
    },
    {
      kind: 'note',
      tone: 'warning',
      text: 'Once suspended, the code may not arrive, and you cannot log in. Do not wait for day 120.',
      facts: ['bitel-steps'],
    },
    ...newSim,
    { kind: 'heading', id: 'contact', text: 'How to reach it' },
    {
      kind: 'fact',
      text: 'From a Bitel line: 123. From any phone in Peru: 930 123 123. From abroad try +51 930 123 123 (worked out from the local number).',
      ...claim('bitel-hotlines'),
    },
    {
      kind: 'paragraph',
      text: 'The app is Mi Bitel. The lines in your name: https://portal.bitel.com.pe/asistencia/consulta-linea',
      facts: ['bitel-lines-page'],
    },
    {
      kind: 'fact',
      text: 'You log in with the number and a code by SMS, which is valid for 3 minutes, with 3 tries.',
      ...claim('bitel-code'),
    },
    {
      kind: 'fact',
      text: 'Roaming: only before the journey, in person and by contract; it is free and works within 24 hours.',
      ...claim('bitel-roaming'),
    },
    { kind: 'heading', id: 'unknown', text: 'What is not known' },
    {
      kind: 'list',
      items: [
        'The smallest top-up.',
        'USSD codes (*…#).',
        'Whether a bundle or a balance transfer counts as a top-up.',
        'Whether it takes foreign bank cards, PayPal, Alipay, WeChat Pay or UnionPay.',
        'Which third-party sites and agents can top it up, and for what fee.',
        'How long the balance lasts by amount.',
        'After a report of loss: within how many days the SIM must be replaced, and whether the phone is blocked too.',
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
