import { claim } from '../../evidence'
import type { GuideStep } from '../../guideSteps'
import { LINE_WORDS } from '../vocabulary'

export const prepare = {
  id: 'prepare',
  title: '准备',
  actions: [
    '把卡放进能收短信的手机，看有没有信号。',
    '看清楚是哪家运营商、哪个号码。',
    '备好付款的银行卡，或联系好在秘鲁代充的亲友。',
  ],
  words: [
    LINE_WORDS.prepaid,
    LINE_WORDS.chip,
    LINE_WORDS.balance,
    LINE_WORDS.expiry,
    LINE_WORDS.roaming,
  ],
  troubles: [
    {
      problem: '没有信号',
      whatToDo: '人在国外要先开通漫游，而漫游要自己申请。换一部手机、重插一次卡再看。',
    },
    {
      problem: '不知道还剩多少余额',
      whatToDo: '按没有余额和有余额里较短的期限算，早点充。',
    },
  ],
  remarks: [
    {
      operator: 'entel',
      text: '没有余额时只有 60 天，不要拖。',
      ...claim('entel-limit'),
    },
    {
      operator: 'bitel',
      text: '超过 120 天没充值会停机，可能收不到验证码。',
      ...claim('bitel-steps'),
    },
    {
      operator: 'claro',
      text: '超过 60 天没充值，打不出电话、发不出短信、上不了网，但号码还在。',
      ...claim('claro-steps'),
    },
  ],
  links: [
    { article: 'before-you-start', heading: 'alive' },
    { article: 'before-you-start', heading: 'sms' },
    { article: 'before-you-start', heading: 'payment' },
  ],
} as const satisfies GuideStep
