import type { GuideStep } from '../../guideSteps'
import { LINE_WORDS, PAYMENT_WORDS } from '../vocabulary'

export const choose = {
  id: 'choose',
  title: '选金额',
  actions: [
    '找 Recarga 或 Recargar。',
    '只留号码：选最小金额。',
    '要通话或上网：再看套餐，看清是几个月、一共多少。',
  ],
  words: [
    PAYMENT_WORDS.topUp,
    PAYMENT_WORDS.topUpNow,
    PAYMENT_WORDS.amount,
    PAYMENT_WORDS.bundle,
    PAYMENT_WORDS.plan,
    LINE_WORDS.validity,
  ],
  troubles: [
    {
      problem: '只看到套餐，看不到充值',
      whatToDo: '找 Recarga 或 Recargar。买套餐算不算充值未知，所以请做一次真正的充值。',
    },
    {
      problem: '不知道选多少',
      whatToDo: '选页面允许的最小金额。',
    },
  ],
  remarks: [],
  links: [
    { article: 'step-by-step', heading: 'choose' },
    { article: 'before-you-start', heading: 'tariffs' },
    { article: 'words', heading: 'payment' },
  ],
} as const satisfies GuideStep
