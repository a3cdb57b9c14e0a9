import { EVIDENCE } from '../../evidence'
import type { Translation } from '../../structure'
import type { beforeYouStart as source } from '../../zh-CN/articles/beforeYouStart'

export const beforeYouStart = {
  id: 'before-you-start',
  title: 'Before you start',
  summary:
    'Five things to check first: is the card alive, which number is which, can it receive messages, how to pay, how much.',
  blocks: [
    { kind: 'heading', id: 'alive', text: 'Is the card still alive?' },
    {
      kind: 'steps',
      items: [
        'Put the SIM in a phone and see whether it finds signal and the operator’s name.',
        'Look for a warning among its messages; the usual words are recarga, baja, vencimiento.',
        'Log in to the operator’s app or site; look at the balance (saldo) and the expiry (vencimiento).',
        'Enter that expiry on the card: a date shown by the operator itself is the surest.',
      ],
    },
    {
      kind: 'fact',
      text: '90 days after the line is cancelled, the number may be given to somebody else.',
      ...EVIDENCE.reassign90,
    },
    { kind: 'heading', id: 'numbers', text: 'Which number is which' },
    {
      kind: 'fact',
      text: 'The mobile number has 9 digits and begins with 9. From abroad, put +51 before it.',
      ...EVIDENCE.mobileNumber,
    },
    {
      kind: 'belief',
      belief: 'The long number printed on the card is the IMSI, and you log in with it.',
      truth:
        'What is printed on the card or its carrier is the ICCID: in Peru it begins with 8951 and has 19 digits by the standard, sometimes 20.',
      ...EVIDENCE.iccid,
    },
    {
      kind: 'paragraph',
      text: 'To log in you are usually asked for the phone number, not for what is printed on the card.',
    },
    {
      kind: 'fact',
      text: 'The IMSI is inside the SIM: 15 digits, in Peru beginning with 716. It is not visible outside.',
      ...EVIDENCE.imsi,
    },
    {
      kind: 'fact',
      text: 'The number does not tell the operator: numbers can be ported, and the public tables are incomplete. Look at the SIM or at the phone.',
      ...EVIDENCE.noPrefix,
    },
    { kind: 'heading', id: 'sms', text: 'Can it receive messages?' },
    {
      kind: 'paragraph',
      text: 'Logging in mostly needs a code by message, and the operator’s warning goes to this same SIM. Without messages you get neither.',
    },
    {
      kind: 'fact',
      text: 'Roaming is switched on only when you ask for it. Ask before you leave Peru.',
      ...EVIDENCE.roaming,
    },
    {
      kind: 'fact',
      text: 'Whether a roaming prepaid line receives messages free of charge: unknown, we found no source. Ask the operator first.',
      ...EVIDENCE.noSource,
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
      ...EVIDENCE.noSource,
    },
    { kind: 'heading', id: 'tariffs', text: 'How much, and where to look' },
    {
      kind: 'paragraph',
      text: 'Today’s tariffs are in the operator’s app, on its site, or told by its hotline. To keep just the number, the smallest top-up the page allows is usually enough.',
    },
    {
      kind: 'fact',
      text: 'Whether buying a bundle (paquete) or a balance transfer counts as a top-up: unknown. Make a real top-up (recarga); a bundle is optional.',
      ...EVIDENCE.noSource,
    },
    { kind: 'fact', text: 'Consumer prices include the 18% IGV tax.', ...EVIDENCE.igv },
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
