import { claim } from '../../evidence'
import type { GuideStep } from '../../guideSteps'
import { ACCOUNT_WORDS } from '../vocabulary'

export const verify = {
  id: 'verify',
  title: '验证',
  actions: [
    '等短信验证码，填进 Código de verificación。',
    '尽快填，验证码很快过期。',
    '登录后核对页面上的号码。',
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
      problem: '收不到验证码',
      whatToDo: '等几分钟再重发一次。看信号、漫游和号卡是否停机。还是不行，换密码登录或打客服。',
    },
    {
      problem: '验证码不对或过期',
      whatToDo: '核对数字；过期就重新要一个。错太多次先停下来，过一会儿再试。',
    },
  ],
  remarks: [
    {
      operator: 'bitel',
      text: '验证码 3 分钟有效，可以试 3 次。',
      ...claim('bitel-code'),
    },
  ],
  links: [
    { article: 'when-it-goes-wrong', heading: 'no-sms-code' },
    { article: 'step-by-step', heading: 'verify' },
  ],
} as const satisfies GuideStep
