import { claim } from '../../evidence'
import type { Translation } from '../../structure'
import type { topUpServices as source } from '../../zh-CN/articles/topUpServices'

export const topUpServices = {
  id: 'top-up-services',
  title: 'Top-up services and agents',
  summary:
    'Before somebody else tops up: ask for the fee, and see that it is a real top-up, not a bundle.',
  blocks: [
    { kind: 'heading', id: 'known', text: 'What is known' },
    {
      kind: 'fact',
      text: 'Which operators a third-party site or an agent can top up, for what fee and how fast: unknown for Claro, Movistar, Entel, Bitel and the others; we found no source.',
      ...claim('unknown'),
    },
    { kind: 'heading', id: 'before', text: 'Before' },
    {
      kind: 'list',
      items: [
        'Ask for the whole price: how many soles arrive, and what the fee is.',
        'See that it is a top-up (recarga), not a bundle (paquete): whether a bundle counts is unknown.',
        'Try the smallest amount first.',
        'Give the operator and the number only. No code, no password, no photo of a document.',
      ],
    },
    { kind: 'heading', id: 'after', text: 'Afterwards' },
    {
      kind: 'steps',
      items: [
        'Ask for a receipt: number, amount, date, transaction number.',
        'Look at the balance or the history yourself; a screenshot of theirs is not enough.',
        'Record the renewal with the channel as it was, and the fee apart.',
        'Not there after 24 hours: take the transaction number to them, then to the operator.',
      ],
      facts: ['follow-up'],
    },
    {
      kind: 'note',
      tone: 'warning',
      text: 'Do not leave it to the last days: each day they take is a day nearer to your deadline.',
    },
    {
      kind: 'links',
      links: [
        { article: 'paying-from-abroad', heading: 'scam' },
        { article: 'step-by-step', heading: 'confirm' },
        { article: 'when-it-goes-wrong', heading: 'not-effective' },
      ],
    },
  ],
} as const satisfies Translation<typeof source>
