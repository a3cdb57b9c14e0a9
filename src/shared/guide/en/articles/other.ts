import { claim } from '../../evidence'
import type { Translation } from '../../structure'
import type { other as source } from '../../zh-CN/articles/other'
import { newSim } from '../newSim'

export const other = {
  id: 'other',
  title: 'Other operators',
  summary: 'Cuy, Flash, Suma, WOW, Dolphin and others: the rule is unknown; enter your own.',
  blocks: [
    { kind: 'heading', id: 'rule', text: 'The rule: two time limits' },
    {
      kind: 'fact',
      text: 'After how many days without a top-up these operators cancel: unknown; we found no source for any of them.',
      ...claim('unknown'),
    },
    {
      kind: 'paragraph',
      text: 'To miss nothing, you are reminded every 30 days for now, until you enter a rule of your own. That is a cautious guess, not their rule.',
      facts: ['other-advice'],
    },
    {
      kind: 'fact',
      text: 'The regulation says that a prepaid line with unused balance may stay active up to 210 days. We found no source on how these operators apply it.',
      ...claim('balance-210'),
    },
    ...newSim,
    { kind: 'heading', id: 'ask', text: 'What to ask the operator' },
    {
      kind: 'list',
      items: [
        '¿Cuántos días puede estar la línea sin recarga? How many days may the line go without a top-up?',
        '¿Cambia si tengo saldo? Is it different with balance left?',
        '¿Qué servicios se suspenden antes y cuándo? What stops earlier, and when?',
        '¿Comprar un paquete cuenta como recarga? Does buying a bundle count as a top-up?',
      ],
    },
    {
      kind: 'note',
      tone: 'tip',
      text: 'Enter the answer as your own rule; note who said it and on which day.',
    },
    { kind: 'heading', id: 'contact', text: 'How to reach it' },
    {
      kind: 'fact',
      text: 'Hotline, app, smallest top-up, USSD codes and top-up services: unknown. Look at the SIM’s packaging or the operator’s own site.',
      ...claim('unknown'),
    },
    {
      kind: 'links',
      links: [
        { article: 'operators', heading: null },
        { article: 'rules-and-law', heading: null },
      ],
    },
  ],
} as const satisfies Translation<typeof source>
