import type { GuideStep } from '../../guideSteps'
import { LINE_WORDS, RESULT_WORDS } from '../vocabulary'

export const confirm = {
  id: 'confirm',
  title: '确认并留凭证',
  actions: [
    '看到 Recarga exitosa 就截图：号码、金额、日期、交易号。',
    '回账户看余额或充值记录，确认到账。',
    '记一笔续费，附上截图；写明是号码到期日的才填。',
  ],
  words: [
    RESULT_WORDS.success,
    RESULT_WORDS.pending,
    RESULT_WORDS.receipt,
    RESULT_WORDS.operation,
    RESULT_WORDS.history,
    LINE_WORDS.expiry,
  ],
  troubles: [
    {
      problem: '没有到账',
      whatToDo: '状态选“已付款”，24 小时后再看。还没到，带着凭证和交易号找客服。',
    },
    {
      problem: '忘了截图',
      whatToDo: '看邮箱、充值记录和银行记录，哪个都可以当凭证。',
    },
  ],
  remarks: [],
  facts: ['follow-up'],
  links: [
    { article: 'step-by-step', heading: 'confirm' },
    { article: 'when-it-goes-wrong', heading: 'not-effective' },
    { article: 'words', heading: 'result' },
  ],
} as const satisfies GuideStep
