import { EVIDENCE } from '../../evidence'
import type { Translation } from '../../structure'
import type { other as source } from '../../zh-CN/articles/other'

export const other = {
  id: 'other',
  title: 'Other operators',
  summary: 'Cuy, Flash, Suma, WOW, Dolphin and others: the rule is unknown; enter your own.',
  blocks: [
    { kind: 'heading', id: 'rule', text: 'The rule: two clocks' },
    {
      kind: 'fact',
      text: 'After how many days without a top-up these operators cancel: unknown; we found no source for any of them.',
      ...EVIDENCE.noSource,
    },
    {
      kind: 'paragraph',
      text: 'To miss nothing, you are reminded every 30 days for now, until you enter a rule of your own. That is a cautious guess, not their rule.',
    },
    {
      kind: 'fact',
      text: 'The regulation says that a prepaid line with unused balance may stay active up to 210 days. How these operators apply it we found no source for.',
      ...EVIDENCE.balance210,
    },
    { kind: 'heading', id: 'ask', text: 'What to ask the operator' },
    {
      kind: 'list',
      items: [
        '¿Cuántos días puede estar la línea sin recarga? How many days may the line go without a top-up?',
        '¿Cambia si tengo saldo? Is it different with balance left?',
        '¿Qué servicios se cortan antes y cuándo? What stops earlier, and when?',
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
      text: 'Hotline, app, smallest top-up and USSD codes: unknown. Look at the SIM’s carrier or the operator’s own site.',
      ...EVIDENCE.noSource,
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
