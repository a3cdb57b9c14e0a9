import { claim } from '../../evidence'
import type { Translation } from '../../structure'
import type { login as source } from '../../zh-CN/steps/login'
import { ACCOUNT_WORDS } from '../vocabulary'

export const login = {
  id: 'login',
  title: 'Log in',
  actions: [
    'Open the operator’s own app, or its site with the button below.',
    'Copy the number into Número de celular: 9 digits, no +51.',
    'No account yet: Registrarse first.',
  ],
  words: [
    ACCOUNT_WORDS.logIn,
    ACCOUNT_WORDS.enter,
    ACCOUNT_WORDS.phoneNumber,
    ACCOUNT_WORDS.register,
    ACCOUNT_WORDS.password,
    ACCOUNT_WORDS.forgotPassword,
  ],
  troubles: [
    {
      problem: 'The site does not open',
      whatToDo: 'Try another network, use the app, or call the operator.',
    },
    {
      problem: 'Password forgotten',
      whatToDo: 'Press Olvidé mi contraseña and use the code that comes by SMS.',
    },
    {
      problem: 'Number forgotten',
      whatToDo: 'Look at the card in this app, at the SIM’s packaging or at an old receipt.',
    },
  ],
  remarks: [
    {
      operator: 'claro',
      text: 'The app is Mi Claro; help: 123 from Claro, 0800-00123 from any phone in Peru.',
      ...claim('claro-hotlines'),
    },
    {
      operator: 'movistar',
      text: 'The app is Mi Movistar; help: 104 from Movistar, 0800-11800 from any phone in Peru.',
      ...claim('movistar-hotlines'),
    },
    {
      operator: 'entel',
      text: 'The app is Mi Entel; help: 123 from Entel, (01) 611 7777 from any phone in Peru.',
      ...claim('entel-hotlines'),
    },
    {
      operator: 'bitel',
      text: 'The app is Mi Bitel; help: 123 from Bitel, 930 123 123 from any phone in Peru.',
      ...claim('bitel-hotlines'),
    },
    {
      operator: 'other',
      text: 'Its app, site and hotline are unknown: look at the SIM’s packaging.',
      ...claim('unknown'),
    },
  ],
  facts: ['mobile-number'],
  links: [
    { article: 'step-by-step', heading: 'login' },
    { article: 'words', heading: 'account' },
    { article: 'when-it-goes-wrong', heading: 'card-number-forgotten' },
  ],
} as const satisfies Translation<typeof source>
