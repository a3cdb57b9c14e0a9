import { EVIDENCE } from '../../evidence'
import type { Translation } from '../../structure'
import type { operators as source } from '../../zh-CN/articles/operators'

export const operators = {
  id: 'operators',
  title: 'Each operator’s rule',
  summary: 'After how many days without a top-up each one cancels, and how to read the table.',
  blocks: [
    {
      kind: 'paragraph',
      text: 'Each operator has two clocks: one with balance on the line, one without. When you are not sure, the shorter one counts.',
    },
    { kind: 'operatorTable', operators: ['claro', 'movistar', 'entel', 'bitel', 'other'] },
    {
      kind: 'belief',
      belief: 'Leaving some balance always gives more time.',
      truth:
        'Not always. Unused balance gives up to 210 days. At Entel that is longer; at Claro and Bitel it is shorter than with none.',
      ...EVIDENCE.balance210,
    },
    {
      kind: 'fact',
      text: 'With no balance, each operator sets its own limit of days.',
      ...EVIDENCE.operatorLimit,
    },
    {
      kind: 'note',
      tone: 'tip',
      text: 'A date in the operator’s own app or message is surer than our estimate. Enter it on the card.',
    },
    {
      kind: 'fact',
      text: 'Not sure which it is? Look at the SIM or at the name on the phone; the number does not tell.',
      ...EVIDENCE.noPrefix,
    },
    {
      kind: 'links',
      links: [
        { article: 'claro', heading: null },
        { article: 'movistar', heading: null },
        { article: 'entel', heading: null },
        { article: 'bitel', heading: null },
        { article: 'other', heading: null },
        { article: 'rules-and-law', heading: null },
      ],
    },
  ],
} as const satisfies Translation<typeof source>
