import { claim } from '../../evidence'
import type { Article } from '../../structure'

export const payingFromAbroad = {
  id: 'paying-from-abroad',
  title: '在国外付款',
  summary: '选什么币种，手续费怎么看，哪些方式已知或未知，怎么防诈骗。',
  blocks: [
    { kind: 'heading', id: 'currency', text: '选人民币还是索尔' },
    {
      kind: 'belief',
      belief: '结账时选人民币结算更划算。',
      truth:
        '那是“动态货币转换”（DCC），汇率由商家定。常见的说法是贵 3% 到 7%，但没有可引用的来源，所以请自己比较：两个金额都看一眼，再选。没有境外手续费的卡、用索尔（PEN）付，通常最便宜。',
      ...claim('dcc-markup'),
    },
    { kind: 'heading', id: 'fees', text: '手续费' },
    { kind: 'paragraph', text: '发卡行可能收境外手续费，汇率也按它自己的。请先问自己的银行。' },
    {
      kind: 'list',
      items: [
        '每次续费记下：充了多少索尔，实际扣了多少，手续费多少。',
        '汇率由两个金额算出来，不用自己查。',
        '续费记录的合计里能看到手续费一共多少。',
      ],
    },
    { kind: 'heading', id: 'methods', text: '哪些方式能用' },
    {
      kind: 'fact',
      text: '外国发行的银行卡：未知。可以在运营商自己的 App 或网站上用最小金额试一次。',
      ...claim('unknown'),
    },
    {
      kind: 'fact',
      text: 'PayPal、支付宝、微信支付、银联：未知，没有找到哪家运营商写明接受。',
      ...claim('unknown'),
    },
    {
      kind: 'paragraph',
      text: '都不行时：请信得过的亲友在秘鲁的店里或用他们的 App 代充。只需告诉对方运营商和手机号，请对方充完把凭证发给您。',
    },
    { kind: 'heading', id: 'scam', text: '防诈骗' },
    {
      kind: 'note',
      tone: 'warning',
      text: '不要把钱转到陌生人给的“运营商账户”：钱没了，号码也没充上。充值只在运营商自己的 App、网站或店里做，或找信得过的人。',
    },
    {
      kind: 'note',
      tone: 'warning',
      text: '代充的人不需要您的验证码、密码、证件照片。凡是索要这些的，一律不给。',
    },
    {
      kind: 'links',
      links: [
        { article: 'top-up-services', heading: null },
        { article: 'step-by-step', heading: 'pay' },
        { article: 'when-it-goes-wrong', heading: 'wrong-amount' },
        { article: 'when-it-goes-wrong', heading: 'payment-refused' },
      ],
    },
  ],
} as const satisfies Article
