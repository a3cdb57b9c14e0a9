import { claim } from '../../evidence'
import type { Translation } from '../../structure'
import type { whenItIsTooLate as source } from '../../zh-CN/articles/whenItIsTooLate'

export const whenItIsTooLate = {
  id: 'when-it-is-too-late',
  title: 'When it is too late',
  summary: 'What can still be done, how to claim, and which accounts to move first.',
  blocks: [
    {
      kind: 'note',
      tone: 'warning',
      text: 'None of this is sure to bring the number back. The sooner, the better the chance.',
    },
    { kind: 'heading', id: 'today', text: 'Do it today' },
    {
      kind: 'steps',
      items: [
        'Put the SIM in a phone and see whether there is signal.',
        'If it can be topped up, do so now with the smallest amount and keep the receipt.',
        'If not: call the operator, or have the holder go to a shop with the document; ask whether the number is still there and can be restored.',
        'If that fails: claim.',
      ],
    },
    {
      kind: 'fact',
      text: '90 days after cancellation the number may be given to somebody else. Whatever can be done has to be done before.',
      ...claim('reassign-90'),
    },
    { kind: 'heading', id: 'claim', text: 'Claim' },
    {
      kind: 'fact',
      text: 'If the 15-day warning was not sent, the holder can file a claim to have the line reactivated. The regulator OSIPTEL answers on 1844 (inside Peru) and at usuarios@osiptel.gob.pe.',
      ...claim('claim-without-warning'),
    },
    {
      kind: 'list',
      items: [
        'Claim with the operator first, and note the number of the claim (número de reclamo).',
        'Have ready: the number, the holder’s document, the receipts of the last top-ups.',
        'Say plainly that no warning came, and ask for reactivation (reactivación).',
      ],
    },
    { kind: 'heading', id: 'unbind', text: 'Which accounts to move first' },
    {
      kind: 'paragraph',
      text: 'Once somebody else has the number, the codes go to them. Move accounts in this order:',
    },
    {
      kind: 'steps',
      items: [
        'Bank and payments: online banking, Alipay, WeChat Pay, Yape, PayPal.',
        'Email: all others are recovered through it.',
        'Messengers: WeChat, WhatsApp, Telegram.',
        'Government and tax accounts.',
        'The rest: shops, social networks, subscriptions.',
      ],
    },
    {
      kind: 'note',
      tone: 'tip',
      text: 'Do it while SMS still arrive: many accounts ask for a code from the old number.',
    },
    {
      kind: 'links',
      links: [
        { article: 'replacing-as-a-foreigner', heading: null },
        { article: 'rules-and-law', heading: null },
        { article: 'when-it-goes-wrong', heading: 'blocked' },
        { article: 'operators', heading: null },
      ],
    },
  ],
} as const satisfies Translation<typeof source>
