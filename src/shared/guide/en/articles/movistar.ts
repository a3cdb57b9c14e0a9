import { EVIDENCE } from '../../evidence'
import type { Translation } from '../../structure'
import type { movistar as source } from '../../zh-CN/articles/movistar'

export const movistar = {
  id: 'movistar',
  title: 'Movistar',
  summary: '210 days, with balance or without.',
  blocks: [
    { kind: 'heading', id: 'rule', text: 'The rule: two clocks' },
    { kind: 'operatorTable', operators: ['movistar'] },
    {
      kind: 'fact',
      text: 'Without balance: cancelled after 210 days without a top-up.',
      ...EVIDENCE.movistarLimit,
    },
    { kind: 'fact', text: 'With balance: 210 days as well.', ...EVIDENCE.movistarWithBalance },
    { kind: 'paragraph', text: 'What this app advises (worked out by us): every 180 days.' },
    { kind: 'heading', id: 'stops', text: 'What stops, and when' },
    {
      kind: 'fact',
      text: '195 days: warning. 210: cancelled. Of anything that stops earlier we found no source.',
      ...EVIDENCE.movistarSteps,
    },
    { kind: 'heading', id: 'contact', text: 'How to reach it' },
    { kind: 'fact', text: 'From a Movistar line: 104 (as of 2019).', ...EVIDENCE.movistarHotlines },
    {
      kind: 'paragraph',
      text: 'The app is Mi Movistar. The lines in your name: https://www.movistar.com.pe/movil/conoce-tus-numeros-moviles',
    },
    {
      kind: 'fact',
      text: 'The company is Integratel Perú (formerly Telefónica del Perú, reportedly sold in April 2025; still trades as Movistar). We have no source to cite for this.',
      ...EVIDENCE.noSource,
    },
    { kind: 'heading', id: 'unknown', text: 'What is not known' },
    {
      kind: 'list',
      items: [
        'A hotline that works from abroad.',
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
