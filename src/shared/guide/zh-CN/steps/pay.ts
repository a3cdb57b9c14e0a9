import type { GuideStep } from '../../guideSteps'
import { PAYMENT_WORDS } from '../vocabulary'

export const pay = {
  id: 'pay',
  title: '付款',
  actions: [
    '再核对一遍号码和金额（S/）。',
    '问要不要用人民币结算时，比较两个金额；选索尔通常更便宜。',
    '点 Pagar 只点一次，等结果，不要刷新页面。',
  ],
  words: [
    PAYMENT_WORDS.method,
    PAYMENT_WORDS.creditCard,
    PAYMENT_WORDS.debitCard,
    PAYMENT_WORDS.cardNumber,
    PAYMENT_WORDS.cardExpiry,
    PAYMENT_WORDS.cvv,
    PAYMENT_WORDS.name,
    PAYMENT_WORDS.pay,
    PAYMENT_WORDS.cancel,
  ],
  troubles: [
    {
      problem: '付款被拒（Pago rechazado）',
      whatToDo: '先问银行是不是拦了境外付款，再换卡或换渠道。不要连续试。',
    },
    {
      problem: '页面卡住，不知道扣没扣',
      whatToDo: '先看银行记录和充值记录，再决定要不要重付。',
    },
    {
      problem: '有人让您转账到“运营商账户”',
      whatToDo: '不要转。只在运营商自己的 App、网站或店里充，或找信得过的人。',
    },
  ],
  remarks: [],
  links: [
    { article: 'paying-from-abroad', heading: 'currency' },
    { article: 'paying-from-abroad', heading: 'scam' },
    { article: 'when-it-goes-wrong', heading: 'payment-refused' },
  ],
} as const satisfies GuideStep
