import { EVIDENCE } from '../../evidence'
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
      whatToDo: 'Press Olvidé mi contraseña and use the code that comes by message.',
    },
    {
      problem: 'Number forgotten',
      whatToDo: 'Look at the card in this app, at the SIM’s carrier or at an old receipt.',
    },
  ],
  remarks: [
    {
      operator: 'claro',
      text: 'The app is Mi Claro; help: 123 from Claro, 0801-123-23 from another phone in Peru.',
      ...EVIDENCE.claroHotlines,
    },
    {
      operator: 'movistar',
      text: 'The app is Mi Movistar; help: 104 from Movistar.',
      ...EVIDENCE.movistarHotlines,
    },
    {
      operator: 'entel',
      text: 'The app is Mi Entel; help: 123 from Entel, 0800-09000 from another phone in Peru.',
      ...EVIDENCE.entelHotlines,
    },
    {
      operator: 'bitel',
      text: 'The app is Mi Bitel; help: 123 from Bitel, 0800-79123 from another phone in Peru.',
      ...EVIDENCE.bitelHotlines,
    },
    {
      operator: 'other',
      text: 'Its app, site and hotline are unknown: look at the SIM’s carrier.',
      ...EVIDENCE.noSource,
    },
  ],
  links: [
    { article: 'step-by-step', heading: 'login' },
    { article: 'words', heading: 'account' },
    { article: 'when-it-goes-wrong', heading: 'card-number-forgotten' },
  ],
} as const satisfies Translation<typeof source>
