import { EVIDENCE } from '../../evidence'
import type { Translation } from '../../structure'
import type { claro as source } from '../../zh-CN/articles/claro'

export const claro = {
  id: 'claro',
  title: 'Claro',
  summary: '270 days without balance, 210 with it; outgoing calls stop at 60.',
  blocks: [
    { kind: 'heading', id: 'rule', text: 'The rule: two clocks' },
    { kind: 'operatorTable', operators: ['claro'] },
    {
      kind: 'fact',
      text: 'Without balance: cancelled after 270 days without a top-up.',
      ...EVIDENCE.claroLimit,
    },
    {
      kind: 'fact',
      text: 'With balance: up to 210 days. Shorter than without.',
      ...EVIDENCE.balance210,
    },
    {
      kind: 'paragraph',
      text: 'What this app advises (worked out by us): every 200 days to keep the number, every 55 to keep calls.',
    },
    { kind: 'heading', id: 'stops', text: 'What stops, and when' },
    {
      kind: 'fact',
      text: '60 days: no outgoing calls. 210: the balance expires. 255: warning. 270: cancelled.',
      ...EVIDENCE.claroSteps,
    },
    {
      kind: 'fact',
      text: 'A new SIM: the first call or top-up is said to be due within 12 months of purchase. We have no source to cite, so use it soon.',
      ...EVIDENCE.noSource,
    },
    { kind: 'heading', id: 'contact', text: 'How to reach it' },
    {
      kind: 'fact',
      text: 'From a Claro line: 123. From another phone in Peru: 0801-123-23.',
      ...EVIDENCE.claroHotlines,
    },
    {
      kind: 'paragraph',
      text: 'The app is Mi Claro. The lines in your name: https://www.claro.com.pe/consulta-de-lineas',
    },
    { kind: 'fact', text: 'Smallest top-up: 3 soles (as of 2020).', ...EVIDENCE.claroMinimum },
    {
      kind: 'fact',
      text: 'To see the line’s own number: dial *99# from it (as of 2018).',
      ...EVIDENCE.claroOwnNumber,
    },
    { kind: 'heading', id: 'unknown', text: 'What is not known' },
    {
      kind: 'list',
      items: [
        'A hotline that works from abroad.',
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
