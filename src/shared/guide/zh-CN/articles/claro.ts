import { EVIDENCE } from '../../evidence'
import type { Article } from '../../structure'

export const claro = {
  id: 'claro',
  title: 'Claro',
  summary: '没有余额 270 天，有余额 210 天；60 天起打不出电话。',
  blocks: [
    { kind: 'heading', id: 'rule', text: '规则：两个时钟' },
    { kind: 'operatorTable', operators: ['claro'] },
    { kind: 'fact', text: '没有余额：270 天没有充值就销号。', ...EVIDENCE.claroLimit },
    { kind: 'fact', text: '有余额：最多 210 天。比没有余额时还短。', ...EVIDENCE.balance210 },
    {
      kind: 'paragraph',
      text: '本应用的建议（推算）：只留号码，每 200 天充一次；要保住通话，每 55 天一次。',
    },
    { kind: 'heading', id: 'stops', text: '什么时候停什么' },
    {
      kind: 'fact',
      text: '60 天：打不出电话。210 天：余额过期作废。255 天：预警。270 天：销号。',
      ...EVIDENCE.claroSteps,
    },
    {
      kind: 'fact',
      text: '新买的卡：据说要在购买后 12 个月内打第一通电话或充第一次值。没有找到可引用的来源，请尽早用一次。',
      ...EVIDENCE.noSource,
    },
    { kind: 'heading', id: 'contact', text: '怎么联系' },
    {
      kind: 'fact',
      text: '用 Claro 的卡拨 123；在秘鲁用别的电话拨 0801-123-23。',
      ...EVIDENCE.claroHotlines,
    },
    {
      kind: 'paragraph',
      text: 'App 叫 Mi Claro。查自己名下的号码：https://www.claro.com.pe/consulta-de-lineas',
    },
    { kind: 'fact', text: '最低充值：3 索尔（2020 年的资料）。', ...EVIDENCE.claroMinimum },
    {
      kind: 'fact',
      text: '忘了号码：在这张卡上拨 *99# 可以显示本机号码（2018 年的资料）。',
      ...EVIDENCE.claroOwnNumber,
    },
    { kind: 'heading', id: 'unknown', text: '还不知道的' },
    {
      kind: 'list',
      items: [
        '从国外拨打的客服电话。',
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
