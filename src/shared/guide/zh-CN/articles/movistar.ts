import { EVIDENCE } from '../../evidence'
import type { Article } from '../../structure'

export const movistar = {
  id: 'movistar',
  title: 'Movistar',
  summary: '有没有余额都是 210 天。',
  blocks: [
    { kind: 'heading', id: 'rule', text: '规则：两个时钟' },
    { kind: 'operatorTable', operators: ['movistar'] },
    { kind: 'fact', text: '没有余额：210 天没有充值就销号。', ...EVIDENCE.movistarLimit },
    { kind: 'fact', text: '有余额：也是 210 天。', ...EVIDENCE.movistarWithBalance },
    { kind: 'paragraph', text: '本应用的建议（推算）：每 180 天充一次。' },
    { kind: 'heading', id: 'stops', text: '什么时候停什么' },
    {
      kind: 'fact',
      text: '195 天：预警。210 天：销号。在这之前会停什么，没有找到来源。',
      ...EVIDENCE.movistarSteps,
    },
    { kind: 'heading', id: 'contact', text: '怎么联系' },
    {
      kind: 'fact',
      text: '用 Movistar 的卡拨 104（2019 年的资料）。',
      ...EVIDENCE.movistarHotlines,
    },
    {
      kind: 'paragraph',
      text: 'App 叫 Mi Movistar。查自己名下的号码：https://www.movistar.com.pe/movil/conoce-tus-numeros-moviles',
    },
    {
      kind: 'fact',
      text: '公司名是 Integratel Perú（原 Telefónica del Perú，据说 2025 年 4 月出售，仍用 Movistar 的名字）。这一条没有可引用的来源。',
      ...EVIDENCE.noSource,
    },
    { kind: 'heading', id: 'unknown', text: '还不知道的' },
    {
      kind: 'list',
      items: [
        '从国外拨打的客服电话。',
        '最低充值金额。',
        'USSD 代码（*…#）。',
        '买套餐包或转余额算不算充值。',
        '收不收外国发行的银行卡、PayPal、支付宝、微信支付、银联。',
        '充多少钱对应多长的余额有效期。',
        'WhatsApp 客服号码。',
      ],
    },
    {
      kind: 'links',
      links: [
        { article: 'step-by-step', heading: null },
        { article: 'when-it-goes-wrong', heading: null },
        { article: 'operators', heading: null },
      ],
    },
  ],
} as const satisfies Article
