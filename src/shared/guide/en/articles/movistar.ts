import { claim } from '../../evidence'
import type { Translation } from '../../structure'
import type { movistar as source } from '../../zh-CN/articles/movistar'
import { newSim } from '../newSim'

export const movistar = {
  id: 'movistar',
  title: 'Movistar',
  summary: '210 days, with balance or without; when calls stop is unknown.',
  facts: ['movistar-limit'],
  blocks: [
    { kind: 'heading', id: 'rule', text: 'The rule: two time limits' },
    { kind: 'operatorTable', operators: ['movistar'] },
    {
      kind: 'fact',
      text: 'Without balance: cancelled after 210 days without a top-up.',
      ...claim('movistar-limit'),
    },
    { kind: 'fact', text: 'With balance: 210 days as well.', ...claim('movistar-with-balance') },
    {
      kind: 'paragraph',
      text: 'What this app advises (worked out by us): every 180 days to keep the number. Nobody says when calls stop; to keep them, go by the shortest interval, 30 days.',
      facts: ['movistar-advice'],
    },
    { kind: 'heading', id: 'stops', text: 'What stops, and when' },
    {
      kind: 'fact',
      text: '195 days: warning (worked out). 210: cancelled. When calls or data stop before that: unknown, we found no source.',
      ...claim('movistar-steps'),
    },
    ...newSim,
    { kind: 'heading', id: 'contact', text: 'How to reach it' },
    {
      kind: 'fact',
      text: 'From a Movistar line: 104. From any phone in Peru: 0800-11800.',
      ...claim('movistar-hotlines'),
    },
    {
      kind: 'paragraph',
      text: 'The app is Mi Movistar. The lines in your name: https://www.movistar.com.pe/movil/conoce-tus-numeros-moviles',
      facts: ['movistar-lines-page'],
    },
    {
      kind: 'fact',
      text: 'The company is Integratel Perú (formerly Telefónica del Perú, sold and renamed in 2025); the brand is still Movistar.',
      ...claim('movistar-company'),
    },
    { kind: 'heading', id: 'unknown', text: 'What is not known' },
    {
      kind: 'list',
      items: [
        'A hotline that works from abroad.',
        'Whether a prepaid line can have roaming.',
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
