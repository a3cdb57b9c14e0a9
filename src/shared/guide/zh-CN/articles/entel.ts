import { EVIDENCE } from '../../evidence'
import type { Article } from '../../structure'

export const entel = {
  id: 'entel',
  title: 'Entel',
  summary: '没有余额只有 60 天，有余额 210 天。',
  blocks: [
    { kind: 'heading', id: 'rule', text: '规则：两个时钟' },
    { kind: 'operatorTable', operators: ['entel'] },
    {
      kind: 'fact',
      text: '没有余额：60 天没有充值就销号，是四大运营商里最短的。',
      ...EVIDENCE.entelLimit,
    },
    { kind: 'fact', text: '有余额：最多 210 天。', ...EVIDENCE.balance210 },
    {
      kind: 'note',
      tone: 'warning',
      text: '余额可能不知不觉用完或过期，时钟就变成 60 天。不确定就按没有余额算。',
    },
    { kind: 'paragraph', text: '本应用的建议（推算）：没有余额时每 45 天充一次。' },
    { kind: 'heading', id: 'stops', text: '什么时候停什么' },
    {
      kind: 'fact',
      text: '没有余额时，45 天：预警。60 天：销号。在这之前会停什么，没有找到来源。',
      ...EVIDENCE.entelSteps,
    },
    { kind: 'heading', id: 'contact', text: '怎么联系' },
    {
      kind: 'fact',
      text: '用 Entel 的卡拨 123；在秘鲁用别的电话拨 0800-09000；从国外试 +51 1 611 7777（由秘鲁号码推算）。',
      ...EVIDENCE.entelHotlines,
    },
    {
      kind: 'paragraph',
      text: 'App 叫 Mi Entel。查自己名下的号码：https://www.entel.pe/app-privado/?app=consulta_lineas',
    },
    { kind: 'heading', id: 'unknown', text: '还不知道的' },
    {
      kind: 'list',
      items: [
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
