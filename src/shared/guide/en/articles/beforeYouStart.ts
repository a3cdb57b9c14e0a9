import { claim } from '../../evidence'
import type { Translation } from '../../structure'
import type { beforeYouStart as source } from '../../zh-CN/articles/beforeYouStart'
import { newSim } from '../newSim'

export const beforeYouStart = {
  id: 'before-you-start',
  title: 'Before you start',
  summary:
    'Five things to check first: is the card alive, which number is which, can it receive SMS, how to pay, how much.',
  blocks: [
    { kind: 'heading', id: 'alive', text: 'Is the card still alive?' },
    {
      kind: 'steps',
      items: [
        'Put the SIM in a phone and see whether it finds signal and the operator’s name.',
        'Look for a warning among its text messages; the usual words are recarga, baja, vencimiento.',
        'Log in to the operator’s app or site; look at the balance (saldo) and the expiry (vencimiento). If there is a balance, note on the card that you saw it today.',
        'If it says that the number itself expires, enter that day on the card; the validity (vigencia) of a balance or bundle does not belong there.',
      ],
    },
    {
      kind: 'fact',
      text: '90 days after the line is cancelled, the number may be given to somebody else.',
      ...claim('reassign-90'),
    },
    ...newSim,
    { kind: 'heading', id: 'numbers', text: 'Which number is which' },
    {
      kind: 'fact',
      text: 'The mobile number has 9 digits and begins with 9. From abroad, put +51 before it.',
      ...claim('mobile-number'),
    },
    {
      kind: 'belief',
      belief: 'The long number printed on the card is the IMSI, and you log in with it.',
      truth:
        'What is printed on the card or its carrier is the ICCID: in Peru it begins with 8951 and has 19 digits by the standard, sometimes 20.',
      ...claim('iccid'),
    },
    {
      kind: 'paragraph',
      text: 'To log in you are usually asked for the phone number, not for what is printed on the card.',
    },
    {
      kind: 'fact',
      text: 'The IMSI is inside the SIM: 15 digits, in Peru beginning with 716. It is not visible outside.',
      ...claim('imsi'),
    },
    {
      kind: 'fact',
      text: 'The number does not tell the operator: numbers can be ported, and the public tables are incomplete. Look at the SIM or at the phone.',
      ...claim('no-operator-prefix'),
    },
    { kind: 'heading', id: 'sms', text: 'Can it receive SMS?' },
    {
      kind: 'paragraph',
      text: 'Logging in mostly needs a code by SMS, and the operator’s warning goes to this same SIM. Without SMS you get neither.',
    },
    {
      kind: 'fact',
      text: 'Roaming is switched on only when you ask for it. Ask before you leave Peru.',
      ...claim('roaming-on-request'),
    },
    {
      kind: 'fact',
      text: 'Bitel switches it on only before the journey and in person; it works within 24 hours.',
      ...claim('bitel-roaming'),
    },
    {
      kind: 'fact',
      text: 'Whether a roaming prepaid line receives SMS free of charge: unknown, we found no source. Ask the operator first.',
      ...claim('unknown'),
    },
    { kind: 'heading', id: 'payment', text: 'How to pay' },
    {
      kind: 'list',
      items: [
        'In Peru: cash in a shop, or a bank card in the app or on the site.',
        'From abroad: try your own bank card in the operator’s app or on its site, or ask somebody you trust in Peru.',
        'See that there is enough money before you begin.',
      ],
    },
    {
      kind: 'fact',
      text: 'Whether operators take foreign bank cards, PayPal, Alipay, WeChat Pay or UnionPay: unknown. We found none that says so.',
      ...claim('unknown'),
    },
    { kind: 'heading', id: 'tariffs', text: 'How much, and where to look' },
    {
      kind: 'paragraph',
      text: 'Today’s tariffs are in the operator’s app, on its site, or from its hotline. To keep just the number, the smallest top-up the page allows is usually enough; note its amount.',
    },
    {
      kind: 'fact',
      text: 'Whether a bundle (paquete), a balance transfer or a few céntimos count as a top-up: unknown. Make a real top-up (recarga); a bundle is optional.',
      ...claim('unknown'),
    },
    {
      kind: 'links',
      links: [
        { article: 'step-by-step', heading: null },
        { article: 'paying-from-abroad', heading: null },
        { article: 'operators', heading: null },
      ],
    },
  ],
} as const satisfies Translation<typeof source>
