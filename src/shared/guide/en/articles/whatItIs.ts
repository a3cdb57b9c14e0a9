import { claim } from '../../evidence'
import type { Translation } from '../../structure'
import type { whatItIs as source } from '../../zh-CN/articles/whatItIs'

export const whatItIs = {
  id: 'what-it-is',
  title: 'What a keep-number card is',
  summary: 'What it is, who it is for, and how many top-ups a year it takes.',
  blocks: [
    {
      kind: 'paragraph',
      text: 'It is an ordinary Peruvian prepaid (prepago) line. It may lie unused for months; topping it up in time is what keeps the number.',
    },
    {
      kind: 'paragraph',
      text: 'It suits people who lived in Peru and will come back, or whose bank and messengers are tied to a Peruvian number: students, posted workers, people between two countries.',
    },
    {
      kind: 'belief',
      belief: 'There is a special plan that keeps the number, and nothing more to do.',
      truth:
        'We found no such product. With no balance, each operator sets after how many days without a top-up it cancels the line, so its rule is what matters.',
      ...claim('no-balance-operator-limit'),
    },
    {
      kind: 'belief',
      belief: 'With balance left, the number is safe.',
      truth:
        'A prepaid line with unused balance may stay active up to 210 days without a top-up. It has to be topped up even so.',
      ...claim('balance-210'),
    },
    { kind: 'heading', id: 'virtues', text: 'What is good about it' },
    {
      kind: 'list',
      items: [
        'The number stays, though hardly used.',
        'It costs little, provided that you know the operator’s rule and top up neither too much nor too seldom.',
        'It is easy to manage: a few minutes each time, and you are reminded before the deadline.',
      ],
    },
    { kind: 'heading', id: 'how-often', text: 'How many top-ups a year' },
    {
      kind: 'paragraph',
      text: 'To keep just the number, at the intervals this app advises: about 9 at Entel with no balance, 5 at Bitel, 2 or 3 at Claro and at Movistar. Keeping calls working may take more.',
      facts: ['times-a-year'],
    },
    {
      kind: 'fact',
      text: 'The smallest top-up is unknown for every operator; go by what the top-up page shows.',
      ...claim('unknown'),
    },
    {
      kind: 'links',
      links: [
        { article: 'before-you-start', heading: null },
        { article: 'operators', heading: null },
        { article: 'step-by-step', heading: null },
      ],
    },
  ],
} as const satisfies Translation<typeof source>
