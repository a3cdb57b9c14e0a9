import { claim } from '../../evidence'
import type { Translation } from '../../structure'
import type { whenItGoesWrong as source } from '../../zh-CN/articles/whenItGoesWrong'

export const whenItGoesWrong = {
  id: 'when-it-goes-wrong',
  title: 'When it goes wrong',
  summary: 'Common questions: no code, not arrived, SIM lost, wrong amount, suspended and more.',
  blocks: [
    { kind: 'heading', id: 'card-number-forgotten', text: 'I forgot the card’s number' },
    {
      kind: 'paragraph',
      text: 'Look first at the card in this app, at the SIM’s packaging and at old receipts. To log in, the phone number is usually enough; the ICCID is not needed.',
    },
    {
      kind: 'belief',
      belief: 'A call with an identity document is enough.',
      truth:
        'A SIM is replaced only for the registered holder, in person or through a channel that the regulator authorised. How much they tell on the phone we do not know.',
      ...claim('sim-replacement'),
    },
    {
      kind: 'fact',
      text: 'On a Claro line, *99# shows its own number (as of 2018).',
      ...claim('claro-own-number'),
    },
    { kind: 'heading', id: 'no-sms-code', text: 'No code arrives' },
    {
      kind: 'steps',
      items: [
        'Wait some minutes, then press Reenviar código once. The tries may be limited.',
        'See whether the phone has signal, the SIM sits well and the inbox is not full.',
        'Abroad: see whether roaming is switched on.',
        'See whether the line is suspended already: then SMS may not arrive.',
        'Take another way: log in by password, call the operator, or have it topped up in a shop in Peru.',
      ],
    },
    {
      kind: 'fact',
      text: 'Roaming is switched on only when asked for. If it never was, nothing arrives abroad.',
      ...claim('roaming-on-request'),
    },
    { kind: 'heading', id: 'not-effective', text: 'Paid, but not in effect' },
    {
      kind: 'fact',
      text: 'It usually arrives at once, but we found no operator that promises a time.',
      ...claim('unknown'),
    },
    {
      kind: 'steps',
      items: [
        'Do not pay again at once.',
        'Look at the history (Historial de recargas) and the balance.',
        'Leave it as “Paid” here and look again after 24 hours.',
        'Still not there: call the operator with receipt and transaction number, then ask your bank.',
      ],
      facts: ['follow-up'],
    },
    { kind: 'heading', id: 'payment-refused', text: 'The payment was refused' },
    {
      kind: 'list',
      items: [
        'Try another card, or ask your bank whether it stops foreign payments.',
        'Do not keep trying: the bank may lock the card.',
        'Take another way: the site in place of the app, or somebody you trust in Peru.',
      ],
    },
    { kind: 'heading', id: 'wrong-amount', text: 'Wrong amount or number' },
    {
      kind: 'paragraph',
      text: 'Too much: whether it is given back or stays as balance we do not know; ask the operator. To another number: call at once with the receipt; this card’s deadline has not moved, so top it up.',
    },
    { kind: 'heading', id: 'sim-lost', text: 'SIM lost or damaged' },
    {
      kind: 'fact',
      text: 'A replacement is only for the registered holder, in person or through an authorised channel.',
      ...claim('sim-replacement'),
    },
    {
      kind: 'paragraph',
      text: 'Move bank and other important accounts first. Before you report it (bloqueo), ask whether the phone will be blocked too and within how many days the SIM must be replaced. The deadline goes on running, so keep topping up.',
    },
    {
      kind: 'links',
      links: [
        { article: 'lost-stolen-abroad', heading: null },
        { article: 'replacing-as-a-foreigner', heading: null },
      ],
    },
    { kind: 'heading', id: 'blocked', text: 'Calls stopped, or the line is suspended' },
    {
      kind: 'paragraph',
      text: 'Suspended is not cancelled. Whether a top-up lifts it we found no source for: top up, try a call and an SMS, and ask the operator if that does not help. What each operator stops and when stands in its article.',
    },
    {
      kind: 'fact',
      text: 'Or the holder’s records do not match the official ones: a warning by SMS, then suspension and cancellation within days. Have the holder check them with the operator.',
      ...claim('holder-records'),
    },
    {
      kind: 'fact',
      text: 'If it fails in one phone: its IMEI may be blocked. Repeated use of an invalid IMEI has led to suspended lines too. Try another phone.',
      ...claim('imei-blocks'),
    },
    { kind: 'heading', id: 'not-my-name', text: 'It is not in my name' },
    {
      kind: 'fact',
      text: 'Foreigners can register a line only in person, with fingerprints or the like checked against the migration records (a temporary measure).',
      ...claim('foreigners-in-person'),
    },
    {
      kind: 'note',
      tone: 'warning',
      text: 'A SIM bought already registered belongs to somebody else: replacing it or claiming depends on them. Tie no important account to it.',
    },
    { kind: 'heading', id: 'wrong-fact', text: 'The guide and the operator disagree' },
    {
      kind: 'paragraph',
      text: 'Go by the operator. Enter the expiry of the number on the card, or a rule of your own with who said so and when. A rule of yours that is longer than the built-in one is kept, with a remark that no source says so. Facts that have a source name who said it and when, so that you can check.',
    },
    {
      kind: 'links',
      links: [
        { article: 'when-it-is-too-late', heading: null },
        { article: 'paying-from-abroad', heading: null },
        { article: 'before-you-start', heading: null },
      ],
    },
  ],
} as const satisfies Translation<typeof source>
