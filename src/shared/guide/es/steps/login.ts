import { claim } from '../../evidence'
import type { Translation } from '../../structure'
import type { login as source } from '../../zh-CN/steps/login'
import { ACCOUNT_WORDS } from '../vocabulary'

export const login = {
  id: 'login',
  title: 'Entrar',
  actions: [
    'Abrir la app del operador, o su página con el botón de abajo.',
    'Copiar el número en Número de celular: 9 dígitos, sin +51.',
    'Si no hay cuenta, primero Registrarse.',
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
      problem: 'La página no abre',
      whatToDo: 'Probar otra red, la app, o llamar al operador.',
    },
    {
      problem: 'Contraseña olvidada',
      whatToDo: 'Tocar Olvidé mi contraseña y usar el código que llega por SMS.',
    },
    {
      problem: 'Número olvidado',
      whatToDo: 'Mirar la línea aquí, el empaque del chip o un comprobante viejo.',
    },
  ],
  remarks: [
    {
      operator: 'claro',
      text: 'La app es Mi Claro; atención: 123 desde Claro, 0800-00123 desde cualquier teléfono en el Perú.',
      ...claim('claro-hotlines'),
    },
    {
      operator: 'movistar',
      text: 'La app es Mi Movistar; atención: 104 desde Movistar, 0800-11800 desde cualquier teléfono en el Perú.',
      ...claim('movistar-hotlines'),
    },
    {
      operator: 'entel',
      text: 'La app es Mi Entel; atención: 123 desde Entel, (01) 611 7777 desde cualquier teléfono en el Perú.',
      ...claim('entel-hotlines'),
    },
    {
      operator: 'bitel',
      text: 'La app es Mi Bitel; atención: 123 desde Bitel, 930 123 123 desde cualquier teléfono en el Perú.',
      ...claim('bitel-hotlines'),
    },
    {
      operator: 'other',
      text: 'No se conocen su app, página ni teléfono: mirar el empaque del chip.',
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
