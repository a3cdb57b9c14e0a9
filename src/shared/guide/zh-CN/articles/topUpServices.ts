import { claim } from '../../evidence'
import type { Article } from '../../structure'

export const topUpServices = {
  id: 'top-up-services',
  title: '第三方充值和代充',
  summary: '让别人充之前：问清手续费，看清是真正的充值，不是套餐包。',
  blocks: [
    { kind: 'heading', id: 'known', text: '知道多少' },
    {
      kind: 'fact',
      text: '第三方充值网站和代充的人能充哪家、收多少手续费、多久到账：Claro、Movistar、Entel、Bitel 和其他运营商都未知，没有找到来源。',
      ...claim('unknown'),
    },
    { kind: 'heading', id: 'before', text: '充之前' },
    {
      kind: 'list',
      items: [
        '问清总价：充进多少索尔，手续费多少。',
        '看清是充值（recarga），不是套餐包（paquete）：套餐包算不算充值，未知。',
        '第一次先用最小金额试。',
        '只给运营商和手机号。验证码、密码、证件照片一律不给。',
      ],
    },
    { kind: 'heading', id: 'after', text: '充之后' },
    {
      kind: 'steps',
      items: [
        '要一份凭证：号码、金额、日期、交易号。',
        '自己看余额或充值记录，不要只信对方的截图。',
        '记一笔续费，渠道照实选，手续费分开填。',
        '24 小时还没到账，拿交易号问对方，再问运营商。',
      ],
      facts: ['follow-up'],
    },
    {
      kind: 'note',
      tone: 'warning',
      text: '不要等到最后几天才找人代充：对方拖一天，您的期限就近一天。',
    },
    {
      kind: 'links',
      links: [
        { article: 'paying-from-abroad', heading: 'scam' },
        { article: 'step-by-step', heading: 'confirm' },
        { article: 'when-it-goes-wrong', heading: 'not-effective' },
      ],
    },
  ],
} as const satisfies Article
