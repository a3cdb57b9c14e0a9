import { claim } from '../../evidence'
import type { Translation } from '../../structure'
import type { verify as source } from '../../zh-CN/steps/verify'
import { ACCOUNT_WORDS } from '../vocabulary'

export const verify = {
  id: 'verify',
  title: 'Prove it is you',
  actions: [
    'Wait for the SMS and type the código de verificación.',
    'Type it soon: it expires quickly.',
    'Once in, check the number on the page.',
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
      problem: 'No code arrives',
      whatToDo:
        'Wait some minutes and send it again once. Check signal, roaming, and whether the line is suspended. Otherwise use the password or call the operator.',
    },
    {
      problem: 'Code wrong or expired',
      whatToDo:
        'Check the digits, or ask for a new one. After several errors stop, and try again later.',
    },
  ],
  remarks: [
    {
      operator: 'bitel',
      text: 'The code is valid for 3 minutes, with 3 tries.',
      ...claim('bitel-code'),
    },
  ],
  links: [
    { article: 'when-it-goes-wrong', heading: 'no-sms-code' },
    { article: 'step-by-step', heading: 'verify' },
  ],
} as const satisfies Translation<typeof source>
