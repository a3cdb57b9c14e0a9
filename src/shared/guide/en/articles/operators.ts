import { OPERATOR_IDS } from '../../../domain/operators/operators'
import { claim } from '../../evidence'
import type { Translation } from '../../structure'
import type { operators as source } from '../../zh-CN/articles/operators'

export const operators = {
  id: 'operators',
  title: 'Each operator’s rule',
  summary: 'After how many days without a top-up each one cancels, and how to read the table.',
  blocks: [
    {
      kind: 'paragraph',
      text: 'Each operator has two time limits: one with balance on the line, one without. When you are not sure, the shorter one counts.',
    },
    { kind: 'operatorTable', operators: OPERATOR_IDS },
    {
      kind: 'belief',
      belief: 'Leaving some balance always gives more time.',
      truth:
        'Not always. The rules say up to 210 days with an unused balance: a ceiling, no promise. At Claro that is shorter than with none; how long a balance lasts at Entel is unknown.',
      ...claim('balance-210'),
    },
    {
      kind: 'fact',
      text: 'With no balance, each operator sets its own limit of days.',
      ...claim('no-balance-operator-limit'),
    },
    {
      kind: 'note',
      tone: 'tip',
      text: 'An expiry that the operator itself gives for the number is surer than our estimate: enter it on the card. Do not take that of the balance or a bundle for it.',
    },
    {
      kind: 'fact',
      text: 'A line that was ported is counted from the day of porting. This is our assumption; we found no source.',
      ...claim('unknown'),
    },
    {
      kind: 'fact',
      text: 'Not sure which it is? Look at the SIM or at the name on the phone; the number does not tell.',
      ...claim('no-operator-prefix'),
    },
    {
      kind: 'links',
      links: [
        ...OPERATOR_IDS.map((id) => ({ article: id, heading: null })),
        { article: 'rules-and-law', heading: null },
      ],
    },
  ],
} as const satisfies Translation<typeof source>
