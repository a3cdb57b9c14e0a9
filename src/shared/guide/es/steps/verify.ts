import { claim } from '../../evidence'
import type { Translation } from '../../structure'
import type { verify as source } from '../../zh-CN/steps/verify'
import { ACCOUNT_WORDS } from '../vocabulary'

export const verify = {
  id: 'verify',
  title: 'Identificarse',
  actions: [
    'Esperar el SMS y escribir el código de verificación.',
    'Escribirlo pronto: vence rápido.',
    'Ya dentro, comprobar el número que aparece.',
  ],
  words: [
    ACCOUNT_WORDS.code,
    ACCOUNT_WORDS.resendCode,
    ACCOUNT_WORDS.wrongCode,
    ACCOUNT_WORDS.expiredCode,
    ACCOUNT_WORDS.holder,
  ],
  troubles: [
    {
      problem: 'No llega el código',
      whatToDo:
        'Esperar unos minutos y reenviarlo una vez. Ver la señal, el roaming y si la línea está suspendida. Si no, contraseña o llamada al operador.',
    },
    {
      problem: 'Código incorrecto o vencido',
      whatToDo: 'Revisar las cifras o pedir otro. Tras varios errores, parar y volver más tarde.',
    },
  ],
  remarks: [
    {
      operator: 'bitel',
      text: 'El código vale 3 minutos y admite 3 intentos.',
      ...claim('bitel-code'),
    },
  ],
  links: [
    { article: 'when-it-goes-wrong', heading: 'no-sms-code' },
    { article: 'step-by-step', heading: 'verify' },
  ],
} as const satisfies Translation<typeof source>
