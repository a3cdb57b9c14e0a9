import { claim } from '../../evidence'
import type { Translation } from '../../structure'
import type { stepByStep as source } from '../../zh-CN/articles/stepByStep'

export const stepByStep = {
  id: 'step-by-step',
  title: 'Renewing step by step',
  summary: 'Log in, prove it is you, choose, pay, confirm and keep the proof; and when to begin.',
  blocks: [
    { kind: 'heading', id: 'when', text: 'When to begin' },
    {
      kind: 'belief',
      belief: 'The operator reminds you a month ahead, and a week is enough.',
      truth:
        'The rules ask only for a warning 15 days before cancelling, by SMS to that same SIM. With the SIM in a drawer nobody sees it. And a week is short when the code or the payment fails.',
      ...claim('warning-15'),
    },
    {
      kind: 'paragraph',
      text: 'This app reminds you 30, 14, 7, 3 and 1 days before, on the day, and daily after it until you record a renewal. Deadlines are dates in Lima; Beijing is 13 hours ahead, so Lima’s day ends there at 13:00 on the next.',
      facts: ['reminder-days', 'lima-and-beijing'],
    },
    { kind: 'heading', id: 'login', text: '1. Log in' },
    {
      kind: 'steps',
      items: [
        'Open the operator’s own app, or type its address yourself. Follow no link from a text message.',
        'Look for Iniciar sesión or Ingresar.',
        'Type the 9 digits of the number. No account yet: Registrarse.',
      ],
      facts: ['mobile-number'],
    },
    {
      kind: 'belief',
      belief: 'The sites can be switched to Chinese or English.',
      truth:
        'We found no Chinese version and no English one; the sites are in Spanish. Use the list of words to find the buttons.',
      ...claim('unknown'),
    },
    { kind: 'heading', id: 'verify', text: '2. Prove it is you' },
    {
      kind: 'steps',
      items: [
        'Wait for the code (código de verificación) and type it in.',
        'It expires soon: have the phone that gets the SMS at hand.',
        'Once in, check that the number on the page is this card’s.',
      ],
    },
    { kind: 'heading', id: 'choose', text: '3. Choose' },
    {
      kind: 'paragraph',
      text: 'Look for Recarga. To keep just the number, take the smallest amount, but a real top-up. For calls or data, look at the bundles as well; some charge several months at once, so read the total.',
    },
    { kind: 'heading', id: 'pay', text: '4. Pay' },
    {
      kind: 'steps',
      items: [
        'Read number and amount (monto, in soles, S/) once more.',
        'Choose the method (medio de pago) and fill in the card.',
        'Press Pagar once and wait; do not reload the page.',
      ],
    },
    { kind: 'heading', id: 'confirm', text: '5. Confirm and keep the proof' },
    {
      kind: 'steps',
      items: [
        'At Recarga exitosa take a screenshot that shows number, amount, date and transaction number.',
        'Go back to the account and check balance or history.',
        'Record the renewal here and attach the screenshot.',
        'Until it arrives leave it as “Paid”; once it has, mark it “In effect”.',
      ],
    },
    {
      kind: 'fact',
      text: 'How long it takes: usually it arrives at once, but we found no operator that promises one. After 24 hours, call the operator.',
      ...claim('unknown', 'follow-up'),
    },
    {
      kind: 'links',
      links: [
        { article: 'words', heading: null },
        { article: 'paying-from-abroad', heading: null },
        { article: 'when-it-goes-wrong', heading: null },
      ],
    },
  ],
} as const satisfies Translation<typeof source>
