import { claim } from '../../evidence'
import type { Translation } from '../../structure'
import type { claro as source } from '../../zh-CN/articles/claro'
import { newSim } from '../newSim'

export const claro = {
  id: 'claro',
  title: 'Claro',
  summary: '270 days without balance, up to 210 with it; outgoing calls and data stop at 60.',
  facts: ['claro-limit', 'balance-210', 'claro-steps'],
  blocks: [
    { kind: 'heading', id: 'rule', text: 'The rule: two time limits' },
    { kind: 'operatorTable', operators: ['claro'] },
    {
      kind: 'fact',
      text: 'Without balance: cancelled after 270 days without a top-up.',
      ...claim('claro-limit'),
    },
    {
      kind: 'fact',
      text: 'With balance: up to 210 days. Shorter than without.',
      ...claim('balance-210'),
    },
    {
      kind: 'paragraph',
      text: 'What this app advises (worked out by us): every 180 days to keep the number, every 55 to keep calls and data.',
      facts: ['claro-advice'],
    },
    { kind: 'heading', id: 'stops', text: 'What stops, and when' },
    {
      kind: 'fact',
      text: '60 days: no outgoing calls, SMS or data. 210: an expired balance can no longer be recovered. 255: warning (worked out). 270: cancelled.',
      ...claim('claro-steps'),
    },
    ...newSim,
    {
      kind: 'fact',
      text: 'The first call must be made within 12 months, or else the number is lost.',
      ...claim('claro-first-call'),
    },
    { kind: 'heading', id: 'lost', text: 'Reporting it lost' },
    {
      kind: 'fact',
      text: 'A line reported lost and not replaced within 90 days is deactivated. Report it when somebody can replace the SIM in time.',
      ...claim('claro-lost-90'),
    },
    { kind: 'heading', id: 'contact', text: 'How to reach it' },
    {
      kind: 'fact',
      text: 'From a Claro line: 123. From any phone in Peru: 0800-00123.',
      ...claim('claro-hotlines'),
    },
    {
      kind: 'paragraph',
      text: 'The app is Mi Claro. The lines in your name: https://www.claro.com.pe/consulta-de-lineas',
      facts: ['claro-lines-page'],
    },
    {
      kind: 'fact',
      text: 'The smallest top-up: unknown. The 3 soles one reads of come from a promotion of 2020.',
      ...claim('claro-promotion'),
    },
    {
      kind: 'fact',
      text: 'To see the line’s own number: dial *99# from it (as of 2018).',
      ...claim('claro-own-number'),
    },
    { kind: 'heading', id: 'unknown', text: 'What is not known' },
    {
      kind: 'list',
      items: [
        'A hotline that works from abroad.',
        'Whether a prepaid line can have roaming.',
        'Whether a bundle or a balance transfer counts as a top-up.',
        'Whether it takes foreign bank cards, PayPal, Alipay, WeChat Pay or UnionPay.',
        'Which third-party sites and agents can top it up, and for what fee.',
        'How long the balance lasts by amount.',
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
