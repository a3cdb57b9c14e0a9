import { claim } from '../../evidence'
import type { Translation } from '../../structure'
import type { payingFromAbroad as source } from '../../zh-CN/articles/payingFromAbroad'

export const payingFromAbroad = {
  id: 'paying-from-abroad',
  title: 'Paying from abroad',
  summary: 'Which currency, which fees, which methods are known, and how not to be cheated.',
  blocks: [
    { kind: 'heading', id: 'currency', text: 'Which currency' },
    {
      kind: 'belief',
      belief: 'Paying in your own currency is cheaper.',
      truth:
        'That is dynamic currency conversion (DCC): the shop sets the rate. We have seen figures of 3% to 7% more, but have no source to cite, so compare both amounts yourself. Paying in soles (PEN) with a card that charges no foreign fee is usually cheapest.',
      ...claim('dcc-markup'),
    },
    { kind: 'heading', id: 'fees', text: 'Fees' },
    {
      kind: 'paragraph',
      text: 'Your bank may charge for foreign payments and uses its own rate. Ask it first.',
    },
    {
      kind: 'list',
      items: [
        'Note at each renewal the soles, what you were really charged, and the fee.',
        'The rate follows from the two amounts; no need to look it up.',
        'The totals of the history show what the fees add up to.',
      ],
    },
    { kind: 'heading', id: 'methods', text: 'Which methods work' },
    {
      kind: 'fact',
      text: 'Foreign bank cards: unknown. You can try once, with the smallest amount, in the operator’s own app or on its site.',
      ...claim('unknown'),
    },
    {
      kind: 'fact',
      text: 'PayPal, Alipay, WeChat Pay, UnionPay: unknown; we found no operator that says it takes them.',
      ...claim('unknown'),
    },
    {
      kind: 'paragraph',
      text: 'If nothing works: ask family or a friend to top up in a shop in Peru or from their app. They need the operator and the number only; let them send you the receipt.',
    },
    { kind: 'heading', id: 'scam', text: 'Scams' },
    {
      kind: 'note',
      tone: 'warning',
      text: 'Never transfer money to “the operator’s account” that a stranger gives you: the money goes, and the number is not topped up. Top up only in the operator’s app, on its site or in a shop, or through somebody you trust.',
    },
    {
      kind: 'note',
      tone: 'warning',
      text: 'Whoever tops up for you needs no code, no password and no photo of your documents. Never give them.',
    },
    {
      kind: 'links',
      links: [
        { article: 'top-up-services', heading: null },
        { article: 'step-by-step', heading: 'pay' },
        { article: 'when-it-goes-wrong', heading: 'wrong-amount' },
        { article: 'when-it-goes-wrong', heading: 'payment-refused' },
      ],
    },
  ],
} as const satisfies Translation<typeof source>
